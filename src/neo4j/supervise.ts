import { setTimeout as pause } from 'node:timers/promises';

import type { Address } from './ready';
import type { Ended, RunningServer } from './running-server';
import { SetupError } from './setup-error';
import { signal as signalProcess } from './process';
import { hasRoom } from './room';
import { startEmbedded, type StartOptions } from './start';

/** What whoever supervises wants to hear; each is called as it happens. */
export interface SupervisorEvents {
  /** Neo4j ended although nobody asked it to; it is started again after the pause. */
  readonly onEnded: (ended: Ended, restartInMs: number) => void;
  /** It answers again, perhaps on another port. */
  readonly onRestarted?: (address: Address) => void;
  /** It ended too often, or cannot be started any more; nothing is tried again. */
  readonly onGivenUp: (reason: string) => void;
}

/** How often Neo4j is started again, and how long before. */
export interface RestartPolicy {
  /** Restarts within `windowMs`; one more end and it is given up. */
  readonly most: number;
  readonly windowMs: number;
  /** Pause before the first restart in milliseconds; it doubles with each one in the window. */
  readonly firstPauseMs: number;
}

export const usualPolicy: RestartPolicy = { most: 5, windowMs: 600_000, firstPauseMs: 1_000 };

/** An embedded Neo4j that is started again when it dies. */
export class SupervisedServer {
  private server: RunningServer | null;
  private readonly ends: number[] = [];
  private readonly stopping = new AbortController();
  private restarting: Promise<void> = Promise.resolve();

  private constructor(
    private readonly options: StartOptions,
    private readonly events: SupervisorEvents,
    private readonly policy: RestartPolicy,
  ) {
    this.server = null;
  }

  /** Starts it and keeps it running. @throws SetupError when already the first start fails */
  static async start(
    options: Omit<StartOptions, 'onExit'>,
    events: SupervisorEvents,
    policy = usualPolicy,
  ): Promise<SupervisedServer> {
    const supervised = new SupervisedServer(options, events, policy);
    supervised.server = await supervised.startOnce(options.signal);
    return supervised;
  }

  /** Where it answers now. @throws SetupError NOT_RUNNING while it does not */
  address(): Address {
    if (!this.server)
      throw new SetupError('NOT_RUNNING', 'Neo4j is being started again.', 'Wait a few seconds, then ask again.');
    return this.server;
  }

  /** Process id of the JVM; null while none runs. */
  get pid(): number | null {
    return this.server?.pid ?? null;
  }

  /**
   * Ends a Neo4j that runs but serves no more, so that it is started again; does nothing while its disk has no room, without which it would
   * only fail again.
   * @returns whether it was ended
   */
  async replace(): Promise<boolean> {
    const { server } = this;
    if (!server || !(await hasRoom(server.dataDir))) return false;
    signalProcess(server.pid, 'SIGKILL');
    return true;
  }

  /** Stops it for good. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.restarting;
    await this.server?.stop();
  }

  private startOnce(signal?: AbortSignal): Promise<RunningServer> {
    return startEmbedded({
      ...this.options,
      ...(signal && { signal }),
      onExit: (ended) => {
        this.server = null;
        this.restarting = this.restart(ended);
      },
    });
  }

  private async restart(ended: Ended): Promise<void> {
    const { signal } = this.stopping;
    const stopped = (): boolean => signal.aborted;
    if (stopped()) return;
    const { most, windowMs, firstPauseMs } = this.policy;
    const now = performance.now();
    this.ends.push(now);
    const recent = this.ends.filter((at) => at > now - windowMs).length;
    if (recent > most) {
      this.events.onGivenUp(`Neo4j ended ${recent} times within ${windowMs / 60_000} minutes.`);
      return;
    }
    const restartInMs = firstPauseMs * 2 ** (recent - 1);
    this.events.onEnded(ended, restartInMs);
    try {
      await pause(restartInMs, undefined, { signal });
      this.server = await this.startOnce(signal);
      this.events.onRestarted?.(this.server);
    } catch (error) {
      if (stopped()) return;
      const remedy = error instanceof SetupError ? ` ${error.remedy}` : '';
      this.events.onGivenUp(`${(error as Error).message}${remedy}`);
    }
  }
}
