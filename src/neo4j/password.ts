import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import execa from 'execa';

import type { Java } from './java';
import { SetupError } from './setup-error';

/**
 * The password of this data folder, made and set on the first start. Nobody has to know it: the file is for its owner only.
 * @throws SetupError PASSWORD_MISSING, PASSWORD_FAILED
 */
export async function ensurePassword(dataDir: string, java: Java, jars: string): Promise<string> {
  const file = join(dataDir, 'password');
  const started = existsSync(join(dataDir, 'data', 'databases', 'system'));
  if (!existsSync(file)) {
    if (started) throw missing(file, dataDir);
    await createPassword(file);
  }
  await chmod(file, 0o600);
  if (!started) await setInitialPassword(file, dataDir, java, jars);
  return (await readFile(file, 'utf8')).trim();
}

async function createPassword(file: string): Promise<void> {
  // A leading letter, because a leading dash would be read as an option.
  const password = 'p' + randomBytes(24).toString('base64url');
  await writeFile(`${file}.new`, `${password}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

async function setInitialPassword(file: string, dataDir: string, java: Java, jars: string): Promise<void> {
  const admin = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', jars, 'org.neo4j.cli.AdminTool'];
  try {
    // `@file` keeps the password out of the process list, which everyone on the machine can read.
    await execa(java.command, [...admin, 'dbms', 'set-initial-password', `@${file}`], {
      env: { NEO4J_HOME: dataDir, NEO4J_CONF: join(dataDir, 'conf'), LC_ALL: 'C.UTF-8' },
      stdin: 'ignore',
    });
  } catch (error) {
    const told = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : '';
    throw new SetupError(
      'PASSWORD_FAILED',
      `Neo4j's password could not be set: ${told || 'no reason was given'}`,
      `Remove the folder ${dataDir} and start again.`,
      { cause: error },
    );
  }
}

const missing = (file: string, dataDir: string): SetupError =>
  new SetupError(
    'PASSWORD_MISSING',
    `The data folder ${dataDir} is in use already, but its password file ${file} is gone.`,
    'Restore the file, or remove the folder: the next start loads the seeds again.',
  );
