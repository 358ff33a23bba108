import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';

import { startEmbedded, type Ended, type RunningServer } from '../../src/neo4j';
import { isAlive, signal } from '../../src/neo4j/process';
import { until } from '../../src/neo4j/until';
import { projectRoot } from '../../src/root';

/** A blank and Korean letters: both have broken a start before. */
let dataDir: string;
beforeAll(async () => {
  dataDir = await realpath(await mkdtemp(join(tmpdir(), 'ascn 데이터 ')));
});
afterAll(async () => {
  await rm(dataDir, { recursive: true, force: true });
});

async function ask<Row>(server: RunningServer, cypher: string): Promise<Row[]> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(cypher);
    return records.map((record) => record.toObject() as Row);
  } finally {
    await driver.close();
  }
}

async function running<T>(work: (server: RunningServer) => Promise<T>, onExit?: (ended: Ended) => void): Promise<T> {
  const server = await startEmbedded({ dataDir, ...(onExit && { onExit }) });
  return work(server).finally(() => server.stop());
}

const instance = async (): Promise<{ pid: number; jvmPid: number }> =>
  JSON.parse(await readFile(join(dataDir, 'instance.json'), 'utf8')) as { pid: number; jvmPid: number };

/** Another process that starts the server and keeps it. */
async function startElsewhere(): Promise<ChildProcess> {
  const script = `process.on('SIGTERM', () => process.exit(0));
    require(${JSON.stringify(join(projectRoot, 'src', 'neo4j'))})
    .startEmbedded({ dataDir: ${JSON.stringify(dataDir)} })
    .then(() => { console.log('up'); setInterval(() => {}, 60_000); }, (e) => { console.log(e.message); process.exit(1); })`;
  const child = spawn(process.execPath, ['--require', 'tsx/cjs', '--eval', script], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(said.toString().trim()).toBe('up');
  return child;
}

describe('the embedded Neo4j', () => {
  it('starts on a new folder, keeps its password to its owner, refuses a second start, and keeps what was written', async () => {
    await running(async (server) => {
      expect(server.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
      await ask(server, "CREATE (:City {name: '다낭'})");
      expect((await stat(join(dataDir, 'password'))).mode & 0o777).toBe(0o600);
      expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
      await expect(startEmbedded({ dataDir })).rejects.toMatchObject({
        code: 'IN_USE',
        message: `Process ${process.pid} already works on the data folder ${dataDir}.`,
        remedy: 'Stop that process, or name another folder: ASCN_DATA_DIR=<folder>.',
      });
    });
    await expect(stat(join(dataDir, 'instance.json'))).rejects.toMatchObject({ code: 'ENOENT' });
    const names = await running((server) => ask<{ name: string }>(server, 'MATCH (c:City) RETURN c.name AS name'));
    expect(names).toEqual([{ name: '다낭' }]);
  });

  it('tells when it is killed, frees its folder, and starts again on it', async () => {
    const ends: Ended[] = [];
    const server = await startEmbedded({ dataDir, onExit: (ended) => ends.push(ended) });
    await ask(server, 'CREATE (:Written)');
    signal(server.pid, 'SIGKILL');
    expect(await until(() => ends.length > 0, 10_000)).toBe(true);
    expect(ends).toMatchObject([{ code: null, signal: 'SIGKILL' }]);
    const rows = await running(
      (again) => ask<{ n: number }>(again, 'MATCH (n:Written) RETURN count(n) AS n'),
      (ended) => ends.push(ended),
    );
    expect(rows).toEqual([{ n: 1 }]);
    // A stop that was asked for is not reported.
    expect(ends).toHaveLength(1);
  });

  it('stops the JVM that a killed process left behind, and starts', async () => {
    const starter = await startElsewhere();
    const { pid, jvmPid } = await instance();
    expect(pid).toBe(starter.pid);
    starter.kill('SIGKILL');
    await once(starter, 'exit');
    expect(isAlive(jvmPid)).toBe(true);
    await running(async (server) => {
      expect(isAlive(jvmPid)).toBe(false);
      expect(await ask(server, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
    });
  });

  it('ends with the process that started it, although that one forgot to stop it', async () => {
    const starter = await startElsewhere();
    const { jvmPid } = await instance();
    starter.kill('SIGTERM');
    await once(starter, 'exit');
    expect(await until(() => !isAlive(jvmPid), 20_000)).toBe(true);
    await running((server) => ask(server, 'RETURN 1 AS one'));
  });
});
