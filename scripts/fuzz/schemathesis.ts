import { existsSync } from 'node:fs';
import { join } from 'node:path';
import execa from 'execa';
import { projectRoot } from '../../src/root';

const requirements = join(projectRoot, 'scripts', 'fuzz', 'requirements.txt');
const cache = join(projectRoot, '.ascn', 'cache', 'schemathesis');

/** Newest Python on the path that Schemathesis runs on, or null. */
const findPython = async (): Promise<string | null> => {
  for (const command of ['python3', 'python']) {
    const check = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))';
    const { failed } = await execa(command, ['-c', check], { reject: false });
    if (!failed) return command;
  }
  return null;
};

/**
 * Schemathesis in a virtual environment of its own under `.ascn/cache`, every package at the version that requirements.txt pins.
 * @returns the path of its command, or null where there is no Python 3.10 or newer.
 */
export const installSchemathesis = async (): Promise<string | null> => {
  const python = await findPython();
  if (python === null) return null;
  if (!existsSync(join(cache, 'bin', 'python'))) await execa(python, ['-m', 'venv', cache]);
  // Quick when all is there already, and right when a version was raised.
  await execa(join(cache, 'bin', 'python'), [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--requirement',
    requirements,
  ]);
  return join(cache, 'bin', 'schemathesis');
};
