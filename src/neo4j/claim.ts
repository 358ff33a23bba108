import { join } from 'node:path';

import { homeArgument } from './jvm';
import { claimLock, type Lock, type LockRecord } from './lock';
import { commandLineOf, isAlive, stopProcess } from './process';
import { SetupError } from './setup-error';

/** Neo4j closes its store within a second; the rest is for a slow disk. */
export const STOP_PATIENCE_MS = 20_000;

export const lockFile = (dataDir: string): string => join(dataDir, 'instance.json');

/**
 * Makes the data folder ours. A JVM that outlived its starter is stopped first, since two must not share a store.
 * @throws SetupError IN_USE
 */
export async function claimDataDir(dataDir: string): Promise<Lock> {
  const claim = await claimLock(lockFile(dataDir));
  if (!claim.won) throw inUse(dataDir, claim.holder);
  const orphan = claim.abandoned?.jvmPid ?? null;
  try {
    if (orphan !== null && (await isJvmOf(dataDir, orphan))) await stopProcess(orphan, STOP_PATIENCE_MS);
    await claim.lock.update({ jvmPid: null });
    return claim.lock;
  } catch (error) {
    await claim.lock.release();
    throw error;
  }
}

/** Process ids are used again, so the JVM must also say that it works on this folder. */
async function isJvmOf(dataDir: string, pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const commandLine = await commandLineOf(pid);
  return `${commandLine} `.includes(`${homeArgument(dataDir)} `);
}

export const inUse = (dataDir: string, holder: Pick<LockRecord, 'pid'>): SetupError =>
  new SetupError(
    'IN_USE',
    `Process ${holder.pid} already works on the data folder ${dataDir}.`,
    'Stop that process, or name another folder: ASCN_DATA_DIR=<folder>.',
  );
