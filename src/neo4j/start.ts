import { mkdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { throwIfAborted } from './abort';
import { ClassArchive } from './class-archive';
import { claimDataDir } from './claim';
import { explainingFileErrors, prepareFolder } from './folder';
import { usualMemory, type Memory } from './conf';
import { findJava } from './java';
import { classPath, ensureJars } from './jars';
import { ensurePassword } from './password';
import { defaultDataDir, defaultLibDir, pomPath } from './paths';
import { isAlive } from './process';
import type { OnProgress } from './progress';
import { RunningServer, type Ended } from './running-server';
import { startJvm } from './start-jvm';

export interface StartOptions {
  /** The store, its settings, password and logs; made when missing. One server at a time. */
  readonly dataDir?: string;
  /** The jars of Neo4j, shared by all data folders; fetched when missing. */
  readonly libDir?: string;
  /** Left out: what the facts of this project need. */
  readonly memory?: Memory;
  readonly onProgress?: OnProgress;
  /** Called when Neo4j's process runs and only waiting is left: the moment to do work of one's own. */
  readonly onSpawn?: () => void;
  /** Called once when Neo4j ends although nobody asked it to. */
  readonly onExit?: (ended: Ended) => void;
  /** Gives the start up; what was started is stopped again. */
  readonly signal?: AbortSignal;
}

/**
 * Starts a Neo4j of our own on this machine and resolves when Bolt answers.
 * @throws SetupError with a sentence and a remedy for whoever runs the command
 */
export async function startEmbedded(options: StartOptions = {}): Promise<RunningServer> {
  const onProgress = options.onProgress ?? ((): void => undefined);
  const libDir = resolve(options.libDir ?? defaultLibDir());
  const java = await findJava();
  await ensureJars(libDir, pomPath(), java, onProgress);
  throwIfAborted(options.signal);

  const dataDir = await prepareDataDir(resolve(options.dataDir ?? defaultDataDir()));
  const lock = await claimDataDir(dataDir);
  try {
    const jars = await classPath(libDir);
    const archive = new ClassArchive(libDir, java, jars);
    await archive.removeLeftovers(isAlive);
    onProgress({ step: 'start', message: 'Starting Neo4j' });
    const started = await startJvm({
      java,
      jars,
      dataDir,
      archive,
      lock,
      memory: options.memory ?? usualMemory,
      password: () => ensurePassword(dataDir, java, jars),
      ...(options.onSpawn && { onSpawn: options.onSpawn }),
      ...(options.signal && { signal: options.signal }),
    });
    return new RunningServer({
      ...started,
      dataDir,
      archive,
      lock,
      onProgress,
      ...(options.onExit && { onExit: options.onExit }),
    });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** One folder has one name, whatever links lead to it: the name is how its JVM is recognised. */
async function prepareDataDir(dataDir: string): Promise<string> {
  await prepareFolder(dataDir);
  return explainingFileErrors(dataDir, async () => {
    await mkdir(join(dataDir, 'logs'), { recursive: true });
    return realpath(dataDir);
  });
}
