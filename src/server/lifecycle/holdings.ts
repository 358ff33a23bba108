import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { isConnectionLoss } from '../../graph/away';
import type { Services } from '../../questions/context';
import { DatasetChangedError } from '../../questions/dataset/version';
import { briefDay } from '../../questions/shortlist/settings';
import type { DatasetLease } from './dataset-lease';

type InMemory = Pick<Services, 'shortlistFacts' | 'pathGraph' | 'nameIndex' | 'conflicts'>;

/** What the questions hold in memory of a version, by name; each is read once, whoever asks for it first. */
const parts = ({ shortlistFacts, pathGraph, nameIndex, conflicts }: InMemory) => ({
  shortlistFacts: (version: string): Promise<unknown> => shortlistFacts(version, briefDay),
  pathGraph: (version: string): Promise<unknown> => pathGraph(version, null, 'RECALLED'),
  nameIndex: (version: string): Promise<unknown> => nameIndex(version),
  conflicts: (version: string): Promise<unknown> => conflicts(version),
});

/** Milliseconds between two looks at the version. */
const everyMs = 1_000;

interface HoldingsParts {
  readonly lease: DatasetLease;
  readonly services: InMemory;
  readonly logger: Logger;
}

/**
 * Reads what the questions hold in memory before anybody asks for it: at the start, and again as soon as another version is in the graph. No request
 * waits for it alone, so none can end it. While a new version is read the server goes on answering, and what asks for a part waits for it.
 */
export class Holdings {
  private held: string | null = null;
  private complete = (): void => undefined;

  /** Resolves when all of a first version has been read; never before. */
  readonly first = new Promise<void>((resolve) => {
    this.complete = resolve;
  });

  constructor(private readonly own: HoldingsParts) {}

  /** Whether all of one version has been read. */
  get ready(): boolean {
    return this.held !== null;
  }

  /** Reads until the signal aborts. */
  async keep(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      // A database that is away, empty or changing is looked at again.
      await this.catchUp(signal).catch(() => undefined);
      await pause(everyMs, undefined, { ref: false, signal }).catch(() => undefined);
    }
  }

  private async catchUp(signal: AbortSignal): Promise<void> {
    const { lease, services, logger } = this.own;
    const { version } = await lease.current();
    if (version === this.held) return;
    const started = performance.now();
    // One after another: what is asked meanwhile shares the database with one of them, not with all.
    for (const [part, read] of Object.entries(parts(services)))
      await read(version).catch((error: unknown) => {
        if (signal.aborted || error instanceof DatasetChangedError || isConnectionLoss(error)) throw error;
        // Whoever asks for this part is told; nobody else needs it.
        logger.error({ part, version, reason: String(error) }, 'not read into memory');
      });
    this.held = version;
    this.complete();
    logger.info({ version, ms: Math.round(performance.now() - started) }, 'read into memory');
  }
}
