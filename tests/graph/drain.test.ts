import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/graph/driver';
import { projectRoot } from '../../src/root';
import type { ServerOptions } from '../../src/server/create-server';
import { testConnection } from '../support/connection';
import { environmentOf, program } from '../support/program';
import { eventually, serve, trialSchema } from '../support/served';

let driver: Driver;
beforeAll(async () => {
  driver = await openDriver(testConnection());
});
afterAll(() => driver.close());

/** A server with one request in it that is answered when the test says so. */
const withHeldRequest = async (tuning: NonNullable<ServerOptions['tuning']> = {}) => {
  let begun = (): void => undefined;
  let release = (_answer: string): void => undefined;
  const running = new Promise<void>((resolve) => (begun = resolve));
  const schema = trialSchema(() => {
    begun();
    return new Promise((resolve) => (release = resolve));
  });
  const served = await serve({ driver, database: 'neo4j', schema, tuning });
  const answer = served.ask('{ held }');
  await running;
  return { served, answer, release: (text: string) => release(text) };
};

describe('a server that stops', () => {
  it('finishes what runs, closes those connections, and takes nobody new', async () => {
    const { served, answer, release } = await withHeldRequest();
    const stopped = served.server.stop();
    await eventually('new connections are refused', () =>
      served.ask('{ quick }').then(
        () => false,
        () => true,
      ),
    );
    release('in time');
    const response = await answer;
    expect(await response.json()).toMatchObject({ data: { held: 'in time' } });
    expect(response.headers.get('connection')).toBe('close');
    await stopped;
  });

  it('does not wait longer than its grace time', async () => {
    const { served, answer } = await withHeldRequest({ graceMs: 300 });
    const end = answer.then(
      () => 'answered',
      () => 'lost',
    );
    await served.server.stop();
    expect(await end).toBe('lost');
  });
});

/** `ascn start` as a program of its own, once it serves. */
const startProgram = async () => {
  const child = spawn(process.execPath, [program, 'start', '--json'], {
    cwd: projectRoot,
    env: { ...process.env, ...environmentOf(testConnection()), PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stderr.pipe(process.stderr, { end: false });
  const ended = once(child, 'exit') as Promise<[code: number | null, signal: string | null]>;
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), ended])) as [unknown];
  const { url } = JSON.parse(String(line)) as { url: string };
  const ask = (query: string): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
  return { child, ended, url, ask };
};

describe('ascn start', () => {
  it('ends with exit code 0 on SIGTERM, and says not ready while requests finish', async () => {
    const { child, ended, url, ask } = await startProgram();
    const asked = ask('{ shortlist { rows { cityId score city { name projects { name } } } } }');
    await eventually('the request is on its way', async () => (await fetch(new URL('/livez', url))).ok);
    child.kill('SIGTERM');
    const [code] = await ended;
    expect(code).toBe(0);
    expect((await asked).status).toBe(200);
  }, 240_000);

  it('ends so, too, when nobody reads its log any more', async () => {
    const { child, ended, ask } = await startProgram();
    child.stderr.destroy();
    expect((await ask('{ dataset { version } }')).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  }, 240_000);
});
