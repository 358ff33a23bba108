import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';

import type { ClassArchive } from './class-archive';
import { STOP_PATIENCE_MS } from './claim';
import { consoleLog } from './jvm';
import type { Lock } from './lock';
import { sizeOf, tellingLines } from './log-tail';
import { stopProcess } from './process';
import type { OnProgress } from './progress';
import type { Address } from './ready';

/** How Neo4j ended by itself. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The last lines of its log that tell something; may be empty. */
  readonly lastLines: readonly string[];
}

interface Parts {
  readonly jvm: ChildProcess;
  readonly pid: number;
  readonly address: Address;
  readonly dataDir: string;
  readonly archive: ClassArchive;
  readonly lock: Lock;
  readonly onProgress: OnProgress;
  readonly onExit?: (ended: Ended) => void;
}

/** A Neo4j of our own that answers. */
export class RunningServer implements Address {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly pid: number;
  readonly dataDir: string;
  /** Settles when the class-data archive for later starts is made or given up; nobody has to wait for it. */
  readonly archived: Promise<boolean>;
  private readonly stopArchiving = new AbortController();
  private stopping: Promise<void> | null = null;

  constructor(private readonly parts: Parts) {
    ({ uri: this.uri, username: this.username, password: this.password } = parts.address);
    this.pid = parts.pid;
    this.dataDir = parts.dataDir;
    const log = join(this.dataDir, 'logs', 'neo4j.log');
    const logSize = sizeOf(log);
    parts.jvm.once('exit', (code, signal) => {
      if (this.stopping !== null) return;
      const lines = [...tellingLines(log, logSize), ...tellingLines(consoleLog(this.dataDir))];
      void this.stop().then(() => parts.onExit?.({ code, signal, lastLines: lines.slice(-5) }));
    });
    // The JVM alone must not keep our process from ending; whoever serves has a socket open.
    parts.jvm.unref();
    this.archived = this.archive();
  }

  /** Stops Neo4j in order, by force after 20 s, and frees the data folder. A second call waits for the first. */
  stop(): Promise<void> {
    this.stopping ??= this.stopOnce();
    return this.stopping;
  }

  private async stopOnce(): Promise<void> {
    this.stopArchiving.abort();
    await stopProcess(this.pid, STOP_PATIENCE_MS);
    await this.archived;
    await this.parts.lock.release();
  }

  private async archive(): Promise<boolean> {
    const { archive, onProgress } = this.parts;
    if (archive.exists) return true;
    const made = await archive.make(this.stopArchiving.signal);
    if (made) onProgress({ step: 'archive', message: 'Later starts will be faster' });
    return made;
  }
}
