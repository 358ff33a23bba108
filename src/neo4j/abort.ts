import { SetupError } from './setup-error';

/** @throws SetupError ABORTED when the signal says so */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new SetupError('ABORTED', 'The start of Neo4j was given up.', 'Start again when you like.');
}
