import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import execa from 'execa';

import type { Java } from './java';
import { COLLECTOR } from './jvm';

/** Within the data folder, where the JVM works: a name without colons, which would end it. */
export const ARCHIVE_LOG = 'logs/class-archive.log';

const LIST_GROWS_MS = 8_000;

/**
 * An archive of the classes that Neo4j loads, which takes the next start from 4.5 to 3 seconds.
 *
 * The first run lists its classes as it loads them; a second, short-lived JVM of the lowest priority turns the list into
 * the archive while Neo4j works, and ends by itself. (`-XX:ArchiveClassesAtExit` would make the first start 3 s slower
 * and every Ctrl-C of that run wait 6 s.)
 */
export class ClassArchive {
  private readonly archive: string;
  private readonly list: string;

  constructor(
    private readonly libDir: string,
    private readonly java: Java,
    private readonly jars: string,
  ) {
    // The JVM refuses the archive of another build or of jars at another path; so each has its own.
    const id = createHash('sha256')
      .update(`${java.build}\n${java.home}\n${COLLECTOR}\n${jars}`)
      .digest('hex')
      .slice(0, 12);
    this.archive = join(libDir, `classes-${id}.jsa`);
    this.list = join(libDir, `classes-${id}.lst`);
  }

  get exists(): boolean {
    return existsSync(this.archive);
  }

  /** What the JVM is told: to use the archive and to log how, or to list the classes for it. `auto` lets it run without either. */
  flags(): string[] {
    if (this.exists)
      return [
        `-XX:SharedArchiveFile=${this.archive}`,
        '-Xshare:auto',
        `-Xlog:cds=info:file=${ARCHIVE_LOG}::filecount=0`,
      ];
    return existsSync(this.list) ? [] : [`-XX:DumpLoadedClassList=${this.ownList}`];
  }

  /** Removes an archive that the JVM refused, by its log: it says nothing else and would start slowly for ever. */
  async removeIfRefused(log: string): Promise<void> {
    if (!this.exists || !existsSync(log)) return;
    if (isRefusal(await readFile(log, 'utf8'))) await this.remove();
  }

  /** Makes the archive unless it is there. Resolves to whether it is there; an archive that cannot be made is only a slower start. */
  async make(abort: AbortSignal): Promise<boolean> {
    if (this.exists) return true;
    // Later, the list also holds what the first queries load, and the seeds are not slowed while they load.
    await pause(LIST_GROWS_MS, undefined, { signal: abort }).catch(() => undefined);
    const aside = `${this.archive}.part-${process.pid}`;
    try {
      await this.keepList();
      await this.dump(aside, abort);
      await this.run(['-Xshare:on', `-XX:SharedArchiveFile=${aside}`, '-version'], abort);
      await flush(aside);
      await rename(aside, this.archive);
      return true;
    } catch {
      return false;
    } finally {
      await rm(aside, { force: true });
    }
  }

  /** A broken archive is made again from its list at the next start. */
  async remove(): Promise<void> {
    await rm(this.archive, { force: true });
  }

  /** What runs that were killed left behind. */
  async removeLeftovers(isAlive: (pid: number) => boolean): Promise<void> {
    for (const name of await readdir(this.libDir)) {
      const pid = /\.part-(\d+)$/.exec(name)?.[1];
      if (pid !== undefined && !isAlive(Number(pid))) await rm(join(this.libDir, name), { force: true });
    }
  }

  private get ownList(): string {
    return `${this.list}.part-${process.pid}`;
  }

  private async keepList(): Promise<void> {
    if (existsSync(this.list)) return;
    const lines = (await readFile(this.ownList, 'utf8')).split('\n');
    const kept = `${this.list}.kept.part-${process.pid}`;
    // The JVM still writes: its last line may be half there.
    await writeFile(kept, usableLines(lines.slice(0, -1)).join('\n') + '\n');
    await rename(kept, this.list);
    await rm(this.ownList, { force: true });
  }

  private async dump(into: string, abort: AbortSignal): Promise<void> {
    await this.run(['-Xshare:dump', `-XX:SharedClassListFile=${this.list}`, `-XX:SharedArchiveFile=${into}`], abort);
  }

  private async run(flags: string[], abort: AbortSignal): Promise<void> {
    abort.throwIfAborted();
    const command = [this.java.command, COLLECTOR, '-cp', this.jars, ...flags];
    const child = execa('nice', ['-n', '19', ...command], { stdio: 'ignore' });
    const end = (): void => void child.kill('SIGKILL');
    abort.addEventListener('abort', end, { once: true });
    await child.finally(() => abort.removeEventListener('abort', end));
  }
}

export const isRefusal = (cdsLog: string): boolean => cdsLog.includes('UseSharedSpaces: ');

/** The JVM writes lines that are longer than it is ready to read, and then refuses the whole list. */
export const usableLines = (lines: readonly string[]): string[] => lines.filter((line) => line.length < 4_000);

/** A power cut after the rename must not leave an archive of empty pages, which the JVM would trust. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r');
  await handle.sync().finally(() => handle.close());
}
