import { ConfigError } from '../config';
import { InputError, NotFoundError } from '../domain/input-error';
import { isShut, isUnwritten } from '../graph/away';
import { ConnectionError } from '../graph/driver';
import { DatasetError } from '../ingest/problems';
import { SetupError } from '../neo4j';
import { NotLoadedError } from '../questions/dataset/version';
import { KeyFileError } from '../server/http/keys';
import { PortError } from '../server/port-error';

/** Exit codes of every command: 1 something on this machine or its database, 2 what was asked for, 3 the seeds. */
export const exitCodes = { machine: 1, input: 2, seeds: 3 } as const;

/** What to print and how to exit for an error; anything unforeseen keeps its stack, because it is a fault of ours. */
export const describeFailure = (error: unknown): { text: string; exitCode: number } => {
  // Whoever ended a start knows that it ended.
  if (error instanceof SetupError && error.code === 'ABORTED')
    return { text: 'Stopped before it was ready.', exitCode: 130 };
  if (error instanceof SetupError) return { text: `${error.message} ${error.remedy}`, exitCode: exitCodes.machine };
  if (error instanceof ConnectionError || error instanceof PortError || error instanceof NotLoadedError)
    return { text: error.message, exitCode: exitCodes.machine };
  if (
    error instanceof ConfigError ||
    error instanceof KeyFileError ||
    error instanceof InputError ||
    error instanceof NotFoundError
  )
    return { text: error.message, exitCode: exitCodes.input };
  if (error instanceof DatasetError) return { text: error.message, exitCode: exitCodes.seeds };
  if (isUnwritten(error) || isShut(error))
    return {
      text: 'The database could not write, mostly because its disk is full. Nothing of what was being written is kept. Free some space, then start it again.',
      exitCode: exitCodes.machine,
    };
  if (error instanceof Error && (error as NodeJS.ErrnoException).code === 'ENOSPC')
    return {
      text: 'The disk is full. Free some space, or set ASCN_DATA_DIR to a folder on another disk.',
      exitCode: exitCodes.machine,
    };
  return { text: error instanceof Error ? (error.stack ?? error.message) : String(error), exitCode: exitCodes.machine };
};
