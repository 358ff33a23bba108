import { access, constants, mkdir, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

import { errorCode } from './error-code';
import { SetupError } from './setup-error';

const MEGABYTE = 1024 * 1024;

/** A store of our size takes some 50 MB; below this, Neo4j stops in the middle of a write. */
export const MIN_FREE_MB = 500;

/**
 * Makes the folder, readable by its owner only, and proves that it can be written and has room.
 * @throws SetupError FOLDER_UNUSABLE, DISK_FULL
 */
export async function prepareFolder(dir: string, minFreeMb: number = MIN_FREE_MB): Promise<void> {
  await explainingFileErrors(dir, async () => {
    await makeFolder(dir);
    await access(dir, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = await statfs(dir);
    const freeMb = Math.floor((bavail * bsize) / MEGABYTE);
    if (freeMb < minFreeMb) throw diskFull(dir, `only ${freeMb} MB are free, ${minFreeMb} MB are needed`);
  });
}

/** One level at a time: Node's own recursive mkdir never returns for a folder that refuses, such as one in /proc. */
async function makeFolder(dir: string): Promise<void> {
  const exists = await stat(dir).then(
    () => true,
    () => false,
  );
  if (exists) return;
  if (dirname(dir) !== dir) await makeFolder(dirname(dir));
  await mkdir(dir, { mode: 0o700 }).catch((error: unknown) => {
    // Another process may have made it in between.
    if (errorCode(error) !== 'EEXIST') throw error;
  });
}

/** Runs the work; a file error in it becomes a SetupError that names the folder. */
export async function explainingFileErrors<T>(dir: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asSetupError(dir, error) ?? error;
  }
}

/** The SetupError for a full disk or an unusable folder, or null when the error is of another kind. */
export function asSetupError(dir: string, error: unknown): SetupError | null {
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(dir, 'no space is left');
  if (!UNUSABLE.has(code)) return null;
  return new SetupError(
    'FOLDER_UNUSABLE',
    `The folder ${dir} cannot be written (${code}).`,
    'Give yourself write access to it, or name another folder in ASCN_DATA_DIR.',
    { cause: error },
  );
}

const UNUSABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'EISDIR', 'ELOOP']);

const diskFull = (dir: string, how: string): SetupError =>
  new SetupError(
    'DISK_FULL',
    `The disk that holds ${dir} is full: ${how}.`,
    'Free some space, or name a folder on another disk in ASCN_DATA_DIR.',
  );
