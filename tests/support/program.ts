import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/root';

/** The program as users run it, built before the tests of the `graph` project. */
export const program = join(projectRoot, 'dist', 'main.js');

/** Builds the program from the sources as they are. */
export const buildProgram = async (): Promise<void> => {
  await promisify(execFile)(process.execPath, [join(projectRoot, 'bin', 'run.mjs'), 'build']);
};
