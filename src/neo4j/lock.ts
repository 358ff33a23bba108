import { createHash, randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';

import { z } from 'zod';

import { errorCode } from './error-code';
import { identityOf } from './process';

const owner = z.object({ pid: z.number().int(), identity: z.string(), startedAt: z.string() });
const record = owner.extend({ jvmPid: z.number().int().nullable(), boltPort: z.number().int().nullable() });

export type LockRecord = z.infer<typeof record>;

/** What is needed to know whether the process that wrote a lock still runs. */
export type Owner = Pick<LockRecord, 'pid' | 'identity'>;

export type Claim =
  | {
      readonly won: true;
      readonly lock: Lock;
      /** The lock of a process that died without removing it. */ readonly abandoned: LockRecord | null;
    }
  | { readonly won: false; readonly holder: LockRecord };

/** A lock file that says who holds it. One process at a time holds it; a dead process does not. */
export class Lock {
  constructor(
    private readonly file: string,
    private current: LockRecord,
  ) {}

  /** Replaces what the file says about the JVM, in one step. */
  async update(change: Partial<Pick<LockRecord, 'jvmPid' | 'boltPort'>>): Promise<void> {
    this.current = { ...this.current, ...change };
    await replace(this.file, this.current);
  }

  async release(): Promise<void> {
    const found = await readLock(this.file);
    if (found !== null && sameOwner(found, this.current)) await rm(this.file, { force: true });
  }
}

/** Takes the lock when it is free or abandoned; otherwise tells who holds it. */
export async function claimLock(file: string, isHeld: (by: Owner) => Promise<boolean> = isRunning): Promise<Claim> {
  const mine: LockRecord = await describeMe();
  for (;;) {
    if (await createExclusively(file, mine)) return { won: true, lock: new Lock(file, mine), abandoned: null };
    const found = await readLock(file);
    if (found === null) continue;
    if (await isHeld(found)) return { won: false, holder: found };
    const taken = await takeOver(file, found, mine, isHeld);
    if (taken === 'won') return { won: true, lock: new Lock(file, withJvmOf(mine, found)), abandoned: found };
    if (taken !== 'changed') return { won: false, holder: taken };
  }
}

/** Until the abandoned JVM is stopped the lock goes on naming it, so that it is found even if we die right now. */
const withJvmOf = (mine: LockRecord, found: LockRecord): LockRecord => ({ ...mine, jvmPid: found.jvmPid });

/**
 * Replaces an abandoned lock. Two starters may both see the same abandoned lock; were both to delete it and write their own,
 * both would win. So a claim file, named after that very lock, decides who may replace it.
 */
async function takeOver(
  file: string,
  found: LockRecord,
  mine: LockRecord,
  isHeld: (by: Owner) => Promise<boolean>,
): Promise<'won' | 'changed' | LockRecord> {
  const generation = createHash('sha256').update(JSON.stringify(found)).digest('hex').slice(0, 12);
  for (let attempt = 0; ; attempt++) {
    const claim = `${file}.${generation}.${attempt}`;
    if (await createExclusively(claim, mine)) {
      try {
        const now = await readLock(file);
        if (now === null || JSON.stringify(now) !== JSON.stringify(found)) return 'changed';
        await replace(file, withJvmOf(mine, found));
        return 'won';
      } finally {
        for (let made = 0; made <= attempt; made++) await rm(`${file}.${generation}.${made}`, { force: true });
      }
    }
    const rival = await readLock(claim);
    if (rival === null) return 'changed';
    if (await isHeld(rival)) return rival;
    // The rival died between its claim and its lock: the next number decides.
  }
}

export async function readLock(file: string): Promise<LockRecord | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
  // A file that a full disk or a crash cut short belongs to nobody that runs.
  const parsed = record.safeParse(parseJson(text));
  return parsed.success ? parsed.data : { pid: 0, identity: 'unreadable', startedAt: '', jvmPid: null, boltPort: null };
}

export async function isRunning(by: Owner): Promise<boolean> {
  return by.pid > 0 && (await identityOf(by.pid)) === by.identity;
}

async function describeMe(): Promise<LockRecord> {
  const identity = (await identityOf(process.pid)) ?? randomUUID();
  return { pid: process.pid, identity, startedAt: new Date().toISOString(), jvmPid: null, boltPort: null };
}

const sameOwner = (a: LockRecord, b: LockRecord): boolean =>
  a.pid === b.pid && a.identity === b.identity && a.startedAt === b.startedAt;

/** Writes aside and links into place, so that nobody ever reads half a lock. */
async function createExclusively(file: string, content: LockRecord): Promise<boolean> {
  const aside = `${file}.${randomUUID()}`;
  await writeFile(aside, JSON.stringify(content), { mode: 0o600 });
  try {
    await link(aside, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(aside);
  }
}

async function replace(file: string, content: LockRecord): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  await writeFile(aside, JSON.stringify(content), { mode: 0o600 });
  await rename(aside, file);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
