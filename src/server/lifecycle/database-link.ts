import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import { DatabaseAwayError, isConnectionLoss } from '../../graph/away';
import { Ending } from '../../graph/ending';
import { readsOf, type Endings, type Read } from '../../graph/read';
import { currentDataset, currentDatasetParams } from '../../questions/dataset/statements';
import { within } from './within';

/** One read that is over. */
export interface ReadReport {
  readonly name: string;
  readonly ms: number;
  readonly ok: boolean;
}

export interface LinkOptions {
  /** An open driver; whoever opened it closes it. */
  readonly driver: Driver;
  readonly database: string;
  /**
   * Opens a new driver after the database went away, at the address that it has now. When left out, the first driver is used all along,
   * which is enough for a database that comes back where it was.
   */
  readonly reconnect?: (() => Promise<Driver>) | undefined;
  readonly logger: Logger;
  /** Times of the watch in milliseconds; tests hurry it. */
  readonly timing?: Partial<LinkTiming> | undefined;
}

export interface LinkTiming {
  /** Between two looks at a database that answers. */
  readonly everyMs: number;
  /** How long a look may take before the database counts as away, when nothing else was answered meanwhile either. */
  readonly patienceMs: number;
  /** Longest pause between two tries to reach a database that is away; the first is a tenth of it. */
  readonly backOffMs: number;
}

const usualTiming: LinkTiming = { everyMs: 1_000, patienceMs: 5_000, backOffMs: 3_000 };

/**
 * The way to a database that may go away and come back. It looks after it all the time, so that a request is told at once that the database is
 * away instead of finding out by a timeout of its own; what was running when it went away ends with the same error, and nothing queues.
 */
export class DatabaseLink {
  private driver: Driver;
  private reads: Read;
  private readonly timing: LinkTiming;
  private readonly stopped = new AbortController();
  private hurry = new AbortController();
  private reason: DatabaseAwayError | null = null;
  private lastAnswer = 0;
  private underWay = 0;
  private readonly endings: Endings = new Set();
  private readonly reports: ((report: ReadReport) => void)[] = [];

  constructor(private readonly options: LinkOptions) {
    this.driver = options.driver;
    this.reads = this.readsOver(options.driver);
    this.timing = { ...usualTiming, ...options.timing };
    void this.watch();
  }

  /** Why the database cannot be used now; null while it answers. */
  get away(): DatabaseAwayError | null {
    return this.reason;
  }

  /** Reads under way. */
  get reading(): number {
    return this.underWay;
  }

  /** Calls back after every read; for metrics. */
  onRead(report: (report: ReadReport) => void): void {
    this.reports.push(report);
  }

  /** Runs a read. @throws DatabaseAwayError at once while the database is away, and when it goes away meanwhile. */
  readonly read: Read = (query) => {
    if (this.reason) return Promise.reject(this.reason);
    const started = performance.now();
    this.underWay += 1;
    const over = (ok: boolean): void => {
      this.underWay -= 1;
      const report = { name: query.name, ms: performance.now() - started, ok };
      for (const tell of this.reports) tell(report);
    };
    return this.reads(query).then(
      (result) => {
        this.lastAnswer = performance.now();
        over(true);
        return result;
      },
      (error: unknown) => {
        over(false);
        // Do not wait for the next look: others should not have to find out by themselves.
        if (isConnectionLoss(error)) this.hurry.abort();
        throw error;
      },
    );
  };

  /** Stops looking and closes what the link itself opened. */
  async close(): Promise<void> {
    this.stopped.abort();
    this.hurry.abort();
    if (this.driver !== this.options.driver) await this.driver.close();
  }

  private readsOver(driver: Driver): Read {
    return readsOf(driver, this.options.database, this.endings);
  }

  private async watch(): Promise<void> {
    let wait = this.timing.everyMs;
    const { signal } = this.stopped;
    const ended = (): boolean => signal.aborted;
    while (!ended()) {
      this.hurry = new AbortController();
      await pause(wait, undefined, { ref: false, signal: this.hurry.signal }).catch(() => undefined);
      if (ended()) return;
      await (this.reason ? this.comeBack() : this.look());
      const { everyMs, backOffMs } = this.timing;
      wait = this.reason ? Math.min(backOffMs, Math.max(backOffMs / 10, wait * 2)) : everyMs;
    }
  }

  private async look(): Promise<void> {
    const started = performance.now();
    try {
      await this.probe();
    } catch (error) {
      // A database that answers others is only busy.
      if (this.lastAnswer > started) return;
      this.reason = new DatabaseAwayError((error as Error).message);
      for (const end of this.endings) end(this.reason);
      this.options.logger.error({ reason: this.reason.message }, 'database away');
    }
  }

  private async comeBack(): Promise<void> {
    try {
      const { reconnect } = this.options;
      if (reconnect) this.replaceDriver(await reconnect());
      else await this.probe();
      this.reason = null;
      this.options.logger.info('database back');
    } catch (error) {
      const { message } = error as Error;
      if (message !== this.reason?.message) this.options.logger.warn({ reason: message }, 'database still away');
      this.reason = new DatabaseAwayError(message);
    }
  }

  /** The old driver may hold connections to a machine that says nothing more; closing it must not hold us up. */
  private replaceDriver(driver: Driver): void {
    const old = this.driver;
    this.driver = driver;
    this.reads = this.readsOver(driver);
    if (old !== this.options.driver) void old.close().catch(() => undefined);
  }

  private async probe(): Promise<void> {
    const { name, text } = currentDataset;
    const { patienceMs } = this.timing;
    const late = (): Error => new DatabaseAwayError(`It did not answer within ${patienceMs} ms.`);
    const given = new Ending();
    try {
      await within(this.reads({ name, text, params: currentDatasetParams, waiter: given.waiter }), patienceMs, late);
    } catch (error) {
      given.end(error as Error);
      throw error;
    }
  }
}
