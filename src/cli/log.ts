import type { Logger } from 'pino';
import type { Config } from '../config';

/**
 * The server's log: one line of JSON an event on standard error, as standard output holds answers alone. Lines are written in bunches, a second
 * apart at most, and when the process ends.
 */
export const openLog = async (level: Config['logLevel']): Promise<Logger> => {
  const { default: pino } = await import('pino');
  const destination = pino.destination({ dest: 2, sync: false, minLength: 4_096, periodicFlush: 1_000 });
  process.once('exit', () => destination.flushSync());
  // Whoever read it may have gone. That ends neither the server nor, since the rest could never be written, the attempt to write it at the end.
  process.stderr.on('error', (error) => destination.emit('error', error));
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
};
