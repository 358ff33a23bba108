import { once } from 'node:events';
import { createServer, request, type ClientRequest, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClientGoneError, clientOf } from '../../../src/server/lifecycle/client';

let server: Server;
beforeAll(async () => {
  server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** A client that asks, and the response that its server has for it. */
const asked = async (): Promise<{ client: ClientRequest; response: ServerResponse }> => {
  const client = request({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' });
  client.on('error', () => undefined).end();
  const [, response] = (await once(server, 'request')) as [unknown, ServerResponse];
  return { client, response };
};

/** What may not be called. */
const fail = (reason: Error): never => {
  throw reason;
};

describe('the client of a response', () => {
  it('waits no more when it leaves', async () => {
    const { client, response } = await asked();
    const gone = new Promise((resolve) => clientOf(response)(resolve));
    client.destroy();
    expect(await gone).toBeInstanceOf(ClientGoneError);
  });

  it('does not wait when it has left already', async () => {
    const { client, response } = await asked();
    client.destroy();
    await once(response, 'close');
    expect(() => clientOf(response)(fail)).toThrow(ClientGoneError);
  });

  it('says nothing more once it was taken away', async () => {
    const { client, response } = await asked();
    const reasons: Error[] = [];
    clientOf(response)((reason) => reasons.push(reason))();
    client.destroy();
    await once(response, 'close');
    expect(reasons).toEqual([]);
  });
});
