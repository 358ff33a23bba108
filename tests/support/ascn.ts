import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/root';
import { testConnection } from './connection';
import { environmentOf, program } from './program';

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `ascn` in a process of its own against the tests' database; `piped` is what it gets on standard input. */
export const ascn = (args: readonly string[], env: NodeJS.ProcessEnv = {}, piped = ''): Promise<Ended> => {
  const connection = environmentOf(testConnection());
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, ...args],
      { cwd: projectRoot, env: { ...process.env, ...connection, ...env }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    );
    child.stdin?.end(piped);
  });
};

/** Text of an operation that the command line runs. */
export const operation = (name: string): string =>
  readFileSync(join(projectRoot, 'schema', 'operations', `${name}.graphql`), 'utf8');
