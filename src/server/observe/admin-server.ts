import { createServer, type Server } from 'node:http';
import { sendHealth, type createHealth } from './health';
import type { Metrics } from './metrics';

export interface AdminParts {
  readonly health: ReturnType<typeof createHealth>;
  readonly metrics: Metrics;
}

/** What operators ask and clients must not see, for a loopback port of its own: `/livez`, `/readyz`, `/metrics`. */
export const createAdminServer = ({ health, metrics }: AdminParts): Server => {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*$/s, '');
    const answer = async (): Promise<void> => {
      const found = await health(path);
      if (found) {
        sendHealth(response, found);
        return;
      }
      if (path !== '/metrics') {
        sendHealth(response, { status: 404, body: Buffer.from('{"status":"no such path"}') });
        return;
      }
      response.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' });
      response.end(await metrics.text());
    };
    answer().catch(() => response.destroy());
  });
  server.maxConnections = 64;
  return server;
};
