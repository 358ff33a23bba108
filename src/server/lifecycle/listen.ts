import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { portProblem } from '../port-error';

/** Opens a port. @returns its base URL. @throws PortError when it cannot be had. */
export const listen = (server: Server, host: string, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portProblem(error, host, port)));
    server.listen(port, host, () => {
      const { port: opened, family } = server.address() as AddressInfo;
      resolve(`http://${family === 'IPv6' ? `[${host}]` : host}:${opened}`);
    });
  });

/**
 * Ends a server: no new connections at once, idle ones closed, and those with a running request when it is answered or the grace time is over.
 */
export const drain = (server: Server, graceMs: number): Promise<void> => {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
};
