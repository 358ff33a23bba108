import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Connection } from '../../src/graph/driver';
import { projectRoot } from '../../src/root';

/** The program as users run it, built before the tests of the `graph` project. */
export const program = join(projectRoot, 'dist', 'main.js');

/** Environment in which the program uses a running database. */
export const environmentOf = ({ uri, username, password, database }: Connection): Record<string, string> => ({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
});

/** Builds the program from the sources as they are. */
export const buildProgram = async (): Promise<void> => {
  await promisify(execFile)(process.execPath, [join(projectRoot, 'bin', 'run.mjs'), 'build']);
};
