import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';

import { throwIfAborted } from './abort';
import { ARCHIVE_LOG, type ClassArchive } from './class-archive';
import { STOP_PATIENCE_MS } from './claim';
import { writeConf, type Memory } from './conf';
import { explainingFileErrors } from './folder';
import type { Java } from './java';
import { consoleLog, launch } from './jvm';
import type { Lock } from './lock';
import { rootCause, sizeOf, tellingLines } from './log-tail';
import { freePort } from './port';
import { stopProcess } from './process';
import { answersBolt, type Address } from './ready';
import { SetupError } from './setup-error';

const READY_WITHIN_MS = 90_000;

interface StartJvm {
  readonly java: Java;
  readonly jars: string;
  readonly dataDir: string;
  readonly archive: ClassArchive;
  readonly lock: Lock;
  readonly password: () => Promise<string>;
  readonly memory: Memory;
  /** Called when the JVM runs; what follows is waiting for it. */
  readonly onSpawn?: () => void;
  readonly signal?: AbortSignal;
}

export interface StartedJvm {
  readonly jvm: ChildProcess;
  readonly pid: number;
  readonly address: Address;
}

/**
 * Starts the JVM and waits for Bolt. A JVM that ends while it starts gets a second try, on another port and without the
 * class-data archive: the port may have been taken after we asked for it, and a damaged archive breaks a JVM.
 * @throws SetupError START_FAILED with the last lines of its log, ABORTED
 */
export async function startJvm(options: StartJvm): Promise<StartedJvm> {
  const first = await tryStart(options);
  if ('jvm' in first) return first;
  if (first.ended) await options.archive.remove();
  const second = first.ended ? await tryStart(options) : first;
  if ('jvm' in second) return second;
  throw new SetupError(
    'START_FAILED',
    `Neo4j did not start: ${rootCause(second.lines) || 'it wrote nothing to its log'}.`,
    `See ${join(options.dataDir, 'logs')}; if the store is damaged, remove ${options.dataDir}: the next start loads the seeds again.`,
  );
}

type Failed = { readonly ended: boolean; readonly lines: readonly string[] };

async function tryStart(options: StartJvm): Promise<StartedJvm | Failed> {
  const { java, jars, dataDir, memory, archive, lock, signal } = options;
  const port = await freePort();
  await explainingFileErrors(dataDir, () => writeConf(dataDir, port, memory));
  const password = await options.password();
  const log = join(dataDir, 'logs', 'neo4j.log');
  const logSize = sizeOf(log);

  const jvm = launch({ java, jars, dataDir, memory, archiveFlags: archive.flags() });
  const pid = jvm.pid;
  if (pid === undefined) return { ended: true, lines: ['the program java could not be started'] };
  // Until somebody stops it in order, our end is its end.
  const endWithUs = (): void => void jvm.kill('SIGTERM');
  process.once('exit', endWithUs);
  jvm.once('exit', () => process.removeListener('exit', endWithUs));
  await lock.update({ jvmPid: pid, boltPort: port });
  options.onSpawn?.();

  const ended = (): boolean => jvm.exitCode !== null || jvm.signalCode !== null;
  const address = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password };
  if (await answersBolt(address, () => ended() || signal?.aborted === true, READY_WITHIN_MS)) {
    await archive.removeIfRefused(join(dataDir, ARCHIVE_LOG));
    return { jvm, pid, address };
  }

  const hasEnded = ended();
  if (!hasEnded) await stopProcess(pid, STOP_PATIENCE_MS);
  await lock.update({ jvmPid: null, boltPort: null });
  throwIfAborted(signal);
  const told = tellingLines(log, logSize);
  const lines = told.length > 0 ? told : tellingLines(consoleLog(dataDir));
  return {
    ended: hasEnded,
    lines: hasEnded ? lines : [`Bolt did not answer within ${READY_WITHIN_MS / 1000} s`, ...lines],
  };
}
