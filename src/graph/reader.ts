import type { Driver } from 'neo4j-driver';
import { readsOf, type Read } from './read';
import type { CypherStatement } from './statement';

/** Reads the graph. Every call is one auto-commit read with a time limit; a database error is thrown as the driver gives it. */
export interface Reader {
  /** All rows of a statement, decoded. */
  read<Params extends object, Row>(statement: CypherStatement<Params, Row>, params: Params): Promise<Row[]>;
  /** Hands over the rows of a statement one by one as they arrive, so that a long answer is never held whole. */
  each<Params extends object, Row>(
    statement: CypherStatement<Params, Row>,
    params: Params,
    take: (row: Row) => void,
  ): Promise<void>;
}

/** Time limit of a statement whose rows are handed over one by one: millions of them take minutes. */
const longTimeoutMs = 600_000;

/** A reader of statements over any way to read. */
export const readerOver = (read: Read): Reader => ({
  async read({ name, text, row }, params) {
    return (await read({ name, text, params })).records.map(row);
  },
  async each({ name, text, row }, params, take) {
    await read({ name, text, params, timeoutMs: longTimeoutMs, take: (record) => take(row(record)) });
  },
});

/** Reads for work that nobody waits for by the clock, such as what is kept for all requests: each has the long time limit. */
export const patiently =
  (read: Read): Read =>
  (query) =>
    read({ ...query, timeoutMs: longTimeoutMs });

/** A reader over a driver. */
export const createReader = (driver: Pick<Driver, 'session'>, database: string): Reader =>
  readerOver(readsOf(driver, database));
