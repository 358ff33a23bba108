import { createHash } from 'node:crypto';
import { mkdtemp, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeEach, describe, expect, it } from '@jest/globals';

import { claimLock, isRunning, readLock, type LockRecord } from '../../src/neo4j/lock';
import { identityOf } from '../../src/neo4j/process';

const dead: LockRecord = {
  pid: 999_999_999,
  identity: 'long gone',
  startedAt: '2026-01-01',
  jvmPid: 4711,
  boltPort: 1,
};

let file: string;
beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'ascn-lock-')), 'instance.json');
});

const abandon = (content: string = JSON.stringify(dead)): Promise<void> => writeFile(file, content);
const leftBeside = async (): Promise<string[]> =>
  (await readdir(join(file, '..'))).filter((name) => name !== 'instance.json');

describe('the lock of a data folder', () => {
  it('is won when nobody holds it, and readable by its owner only', async () => {
    const claim = await claimLock(file);
    expect(claim).toMatchObject({ won: true, abandoned: null });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await leftBeside()).toEqual([]);
  });

  it('is refused while its holder lives, with the holder named', async () => {
    await claimLock(file);
    expect(await claimLock(file)).toMatchObject({ won: false, holder: { pid: process.pid } });
  });

  it('is free again after its release', async () => {
    const claim = await claimLock(file);
    if (claim.won) await claim.lock.release();
    expect(await claimLock(file)).toMatchObject({ won: true });
  });

  it('is taken over from a dead process, and goes on naming the JVM that may still run', async () => {
    await abandon();
    expect(await claimLock(file)).toMatchObject({ won: true, abandoned: dead });
    expect(await readLock(file)).toMatchObject({ pid: process.pid, jvmPid: 4711 });
    expect(await leftBeside()).toEqual([]);
  });

  it('is taken over when a crash cut its file short', async () => {
    await abandon('{"pid": 12');
    expect(await claimLock(file)).toMatchObject({ won: true });
  });

  it('is won by one only of many who find it abandoned', async () => {
    await abandon();
    const claims = await Promise.all(Array.from({ length: 20 }, () => claimLock(file)));
    expect(claims.filter(({ won }) => won)).toHaveLength(1);
  });

  it('is taken over although a rival died in the middle of doing so', async () => {
    await abandon();
    const generation = createHash('sha256').update(JSON.stringify(dead)).digest('hex').slice(0, 12);
    await writeFile(`${file}.${generation}.0`, JSON.stringify({ ...dead, pid: 999_999_998 }));
    expect(await claimLock(file)).toMatchObject({ won: true });
    expect(await leftBeside()).toEqual([]);
  });

  it('is refused while a rival is taking it over', async () => {
    await abandon();
    const generation = createHash('sha256').update(JSON.stringify(dead)).digest('hex').slice(0, 12);
    const rival = { ...dead, pid: process.pid, identity: await identityOf(process.pid) };
    await writeFile(`${file}.${generation}.0`, JSON.stringify(rival));
    expect(await claimLock(file)).toMatchObject({ won: false, holder: { pid: process.pid } });
  });

  it('is kept by its new holder when the old one releases it late', async () => {
    const old = await claimLock(file);
    await writeFile(file, JSON.stringify({ ...dead, pid: 1 }));
    if (old.won) await old.lock.release();
    expect(await readLock(file)).toMatchObject({ pid: 1 });
  });
});

describe('the holder of a lock', () => {
  it('is not another process that got the same id later', async () => {
    expect(await isRunning({ pid: process.pid, identity: (await identityOf(process.pid)) ?? '' })).toBe(true);
    expect(await isRunning({ pid: process.pid, identity: 'started before the machine was' })).toBe(false);
  });
});
