import { monitorEventLoopDelay } from 'node:perf_hooks';
import { FairQueue } from './fair-queue';
import { OverloadError } from './overload-error';

/** What one server takes on at once. */
export interface AdmissionLimits {
  /** Operations that run at the same time; the database's own connections are a few more. */
  readonly running: number;
  /** Operations that wait for their turn. */
  readonly waiting: number;
  /** Longest time to wait for a turn, in milliseconds. */
  readonly waitMs: number;
  /** Mean delay of this process's own timers, in milliseconds over the last second, from which on operations run one at a time. */
  readonly lagMs: number;
}

export const usualAdmission: AdmissionLimits = { running: 32, waiting: 512, waitMs: 5_000, lagMs: 250 };

/** An operation that waits. */
interface Waiting {
  readonly start: () => void;
  readonly refuse: () => void;
  readonly since: number;
}

/**
 * Lets a bounded number of operations run, keeps a bounded number waiting, and refuses the rest at once. Clients take turns, so that one who asks
 * a lot delays itself and not the others; the operations of one client come in their order.
 */
export class Admission {
  private readonly delay = monitorEventLoopDelay({ resolution: 20 });
  private readonly sampling: NodeJS.Timeout;
  private readonly queue = new FairQueue<Waiting>();
  private lag = 0;
  private active = 0;

  constructor(private readonly limits: AdmissionLimits = usualAdmission) {
    this.delay.enable();
    this.sampling = setInterval(() => this.sample(), 1_000);
    this.sampling.unref();
  }

  get running(): number {
    return this.active;
  }

  get waiting(): number {
    return this.queue.size;
  }

  /** Mean delay of the last second's timers in milliseconds. */
  get lagMs(): number {
    return this.lag;
  }

  /** Runs the work of a client when its turn comes. @throws OverloadError when it does not come soon enough */
  async run<Value>(client: string, work: () => Promise<Value>): Promise<Value> {
    if (this.active < this.places && this.queue.size === 0) this.active += 1;
    else await this.turn(client);
    try {
      return await work();
    } finally {
      this.active -= 1;
      this.fill();
    }
  }

  close(): void {
    clearInterval(this.sampling);
    this.delay.disable();
  }

  private get places(): number {
    return this.lag > this.limits.lagMs ? 1 : this.limits.running;
  }

  /** Gives free places to those whose turn it is. */
  private fill(): void {
    while (this.active < this.places) {
      const next = this.queue.next();
      if (!next) return;
      this.active += 1;
      next.start();
    }
  }

  private turn(client: string): Promise<void> {
    if (this.queue.size >= this.limits.waiting) {
      const other = this.queue.makeRoom(client);
      if (!other) throw new OverloadError();
      other.refuse();
    }
    return new Promise((resolve, reject) => {
      this.queue.add(client, { start: resolve, refuse: () => reject(new OverloadError()), since: performance.now() });
    });
  }

  private sample(): void {
    this.lag = Math.max(0, this.delay.mean / 1e6 - 20);
    if (Number.isNaN(this.lag)) this.lag = 0;
    this.delay.reset();
    const tooOld = performance.now() - this.limits.waitMs;
    for (const { refuse } of this.queue.takeWhile(({ since }) => since < tooOld)) refuse();
    this.fill();
  }
}
