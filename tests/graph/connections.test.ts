import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/graph/driver';
import { limits as allowed } from '../../src/server/limits/limits';
import type { ApiError } from '../support/api';
import { testConnection } from '../support/connection';
import { openConnections, post, rawClients } from '../support/raw-client';
import { eventually, serve, trialSchema, type Served } from '../support/served';

/** Short times; what is enforced is the same. */
const limits = { connections: 100, headersMs: 1_000, requestMs: 2_000, idleMs: 1_000, takeMs: 1_000 };
let driver: Driver;
let served: Served;
beforeAll(async () => {
  driver = await openDriver(testConnection());
  served = await serve({
    driver,
    database: 'neo4j',
    schema: trialSchema(),
    tuning: { connections: limits, cacheBytes: 0 },
  });
});
afterAll(async () => {
  await served.server.stop();
  await driver.close();
});

const open = rawClients(() => served);

/** What was said over a connection, as often as something was: the status and the first error. */
const told = (text: string) =>
  text
    .split(/(?=HTTP\/1\.1 )/)
    .filter(Boolean)
    .map((answer) => {
      const { errors = [] } = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n'))) as { errors?: ApiError[] };
      return { status: Number(answer.slice(9, 12)), code: errors[0]?.extensions.code, message: errors[0]?.message };
    });

/** A request with so many bytes in its path and its headers. */
const withHead = (bytes: number): string => {
  const headers = { host: 'localhost', 'apollo-require-preflight': 'true' };
  const path = `/graphql?query={__typename}%23`;
  const taken = path.length + Object.entries(headers).flat().join('').length;
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET ${path}${'x'.repeat(bytes - taken)} HTTP/1.1\r\n${lines.join('')}\r\n`;
};

describe('a connection', () => {
  it.each([
    ['that never says anything', ''],
    ['that stops in the head of its request', 'POST /graphql HTTP/1.1\r\nhost: local'],
    ['that stops in the body of its request', post('{ quick }', 1_000)],
    ['that says no HTTP', 'EHLO mail.example.org\r\n\r\n'],
  ])('%s is ended', async (_what, sent) => {
    const { socket, ended, text } = await open();
    socket.write(sent);
    await ended;
    expect(text()).toMatch(/^(HTTP\/1\.1 (408|400) |$)/);
    expect(text()).not.toContain('"data"');
  });

  it('is told why no request could be read, as it is told of every refusal', async () => {
    const sent = [withHead(allowed.headBytes + 1), 'EHLO mail.example.org\r\n\r\n', post('{ quick }', 1_000)];
    const clients = await Promise.all(sent.map(() => open()));
    clients.forEach(({ socket }, index) => socket.write(sent[index] ?? ''));
    await Promise.all(clients.map(({ ended }) => ended));
    expect(clients.map(({ text }) => told(text()))).toEqual([
      [
        {
          status: 431,
          code: 'LIMIT_EXCEEDED',
          message:
            'The path and the headers of the request have more than the 16384 bytes that are allowed; send the query in the body of a POST.',
        },
      ],
      [{ status: 400, code: 'BAD_REQUEST', message: 'What came is no request of HTTP/1.1.' }],
      [
        {
          status: 408,
          code: 'BAD_REQUEST',
          message: 'The request took too long to come; send it again, whole and at once.',
        },
      ],
    ]);
    for (const { text } of clients) expect(text()).toContain("content-security-policy: default-src 'none'");
  });

  it('may have as many bytes in the head of its request as are allowed', async () => {
    const { socket, ended, text } = await open();
    socket.write(withHead(allowed.headBytes));
    await ended;
    expect(told(text())).toEqual([{ status: 200, code: undefined, message: undefined }]);
  });

  it('that asks for nothing more is ended', async () => {
    const { socket, ended, text } = await open();
    socket.write(post('{ quick }'));
    await ended;
    expect(text()).toMatch(/^HTTP\/1\.1 200 /);
    expect(text()).toContain('{"data":{"quick":"quick"}');
  });

  it('whose client does not take its answer is ended, and the answer with it', async () => {
    const { socket } = await open();
    socket.pause();
    socket.write(post('{ long }'));
    await eventually('the answer is on its way', () => served.log.some(({ question }) => question === 'long'));
    await eventually('it is ended', async () => (await openConnections(served)) === 0);
    expect(socket.bytesRead).toBeLessThan(32 * 1024 * 1024);
  });
});
