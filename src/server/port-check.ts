import { createServer } from 'node:net';
import { portProblem } from './port-error';

/** Resolves when the address can be listened on, so that nothing is started for a port that is taken. @throws PortError */
export const checkPort = (host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(portProblem(error, host, port)));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
