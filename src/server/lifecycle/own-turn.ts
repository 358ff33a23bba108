import { setImmediate as nextTurn } from 'node:timers/promises';

let last: Promise<unknown> = Promise.resolve();

/**
 * Waits for a turn of the event loop that nobody else who asks for one has. Work that keeps the processor busy so begins one at a time, and what
 * came meanwhile is seen before the next begins: short requests, and clients that have left.
 */
export const ownTurn = (): Promise<unknown> => {
  last = last.then(() => nextTurn());
  return last;
};
