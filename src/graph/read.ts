import {
  session as sessionMode,
  type Driver,
  type QueryResult,
  type Record as DriverRecord,
  type Result,
} from 'neo4j-driver';
import type { Waiter } from './ending';
import { settleAfter } from './settle-after';

/** One read of the graph. */
export interface ReadQuery {
  /** Name for logs, metrics and the database's own list of transactions. */
  readonly name: string;
  readonly text: string;
  readonly params: object;
  /** Longest time that the database may work on it; the reader's own when left out. */
  readonly timeoutMs?: number | undefined;
  /** Gets each record as it arrives; the answer then holds none. */
  readonly take?: ((record: DriverRecord) => void) | undefined;
  /** Who waits for the answer; when they wait no more, the query is ended in the database too. */
  readonly waiter?: Waiter | undefined;
}

/** Runs one read; a database error is thrown as the driver gives it, and the reason of whoever waits no more. */
export type Read = (query: ReadQuery) => Promise<QueryResult>;

/** Hands over the records of an answer as they arrive, no faster than they are taken. */
const handOver = (result: Result, take: (record: DriverRecord) => void): Promise<QueryResult> =>
  new Promise((resolve, reject) => {
    result.subscribe({
      onNext: (record) => {
        try {
          take(record);
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      },
      onCompleted: (summary) => resolve({ records: [], summary }),
      onError: reject,
    });
  });

/**
 * Runs what notes a stack by itself: the driver does so for every query, in case it fails, which takes a tenth of a small look-up's time
 * and tells less than the name of the statement.
 */
const withoutStack = <Answer>(run: () => Answer): Answer => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
};

/** Milliseconds that the database may work on one read; generous, because a cold database on a busy machine plans slowly. */
export const readTimeoutMs = 15_000;

/** Reads under way: each a function that ends it with a reason. */
export type Endings = Set<(reason: Error) => void>;

/**
 * Reads over a driver, each one auto-commit transaction in a read session: one round trip where a managed transaction takes three, and no
 * retries, which would only lengthen the wait of a caller who can ask again.
 * @param endings where reads are found while they are under way
 */
export const readsOf =
  (driver: Pick<Driver, 'session'>, database: string, endings: Endings = new Set()): Read =>
  ({ name, text, params, timeoutMs = readTimeoutMs, take, waiter }) =>
    new Promise((resolve, reject) => {
      const end = (reason: Error): void => {
        over();
        reject(reason);
      };
      const forget = waiter?.(end);
      const session = driver.session({ database, defaultAccessMode: sessionMode.READ });
      const over = (): void => {
        endings.delete(end);
        forget?.();
        // Closing a session that still reads resets its connection, which ends the query in the database.
        void session.close().catch(() => undefined);
      };
      const result = withoutStack(() =>
        session.run(text, params, { timeout: timeoutMs, metadata: { statement: name } }),
      );
      endings.add(end);
      settleAfter(take ? handOver(result, take) : result, over, [resolve, reject]);
    });
