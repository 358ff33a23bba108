import { once } from 'node:events';
import { createServer, request, type ClientRequest, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ClientGoneError, clientSignal } from '../../../src/server/lifecycle/client-signal';

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

it('aborts when the client leaves', async () => {
  const { client, response } = await asked();
  const signal = clientSignal(response);
  expect(signal.aborted).toBe(false);
  client.destroy();
  await once(signal, 'abort');
  expect(signal.reason).toBeInstanceOf(ClientGoneError);
});

it('is aborted from the start when the client has left', async () => {
  const { client, response } = await asked();
  client.destroy();
  await once(response, 'close');
  expect(clientSignal(response).reason).toBeInstanceOf(ClientGoneError);
});

it('never aborts once the answer is written', async () => {
  const { response } = await asked();
  const signal = clientSignal(response);
  response.end('answer');
  await once(response, 'close');
  expect(signal.aborted).toBe(false);
  expect(clientSignal(response).aborted).toBe(false);
});
