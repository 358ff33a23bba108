import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { lockFile } from './claim';
import { isRunning, readLock } from './lock';
import type { Address } from './ready';

/** Where the server of a data folder answers while another process of this machine runs it; null when none does. */
export async function findRunning(dataDir: string): Promise<Address | null> {
  const held = await readLock(lockFile(dataDir));
  if (held === null || held.boltPort === null || !(await isRunning(held))) return null;
  try {
    const password = (await readFile(join(dataDir, 'password'), 'utf8')).trim();
    return { uri: `bolt://127.0.0.1:${held.boltPort}`, username: 'neo4j', password };
  } catch {
    return null;
  }
}
