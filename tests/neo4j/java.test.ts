import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { findJava, parseJava } from '../../src/neo4j/java';
import { SetupError } from '../../src/neo4j/setup-error';

const settings = (specification: string, build: string): string => `Property settings:
    java.home = /opt/java
    java.runtime.version = ${build}
    java.specification.version = ${specification}
openjdk version`;

/** A program that answers as Java of this version does. */
async function fakeJava(specification: string): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'ascn-java-'));
  const command = join(home, 'java');
  const text = settings(specification, `${specification}.0.1+1`);
  await writeFile(command, `#!/bin/sh\n/bin/cat >&2 <<'END'\n${text}\nEND\n`, { mode: 0o755 });
  return command;
}

async function failure(work: Promise<unknown>): Promise<SetupError> {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  if (error instanceof SetupError) return error;
  throw new Error(`Expected a SetupError, got ${String(error)}`);
}

describe('the version of Java', () => {
  it('is read with its build', () => {
    expect(parseJava('java', settings('17', '17.0.15+6-Debian-1'))).toEqual({
      command: 'java',
      home: '/opt/java',
      major: 17,
      build: '17.0.15+6-Debian-1',
    });
  });

  it('is 8 where Java calls itself 1.8', () => {
    expect(parseJava('java', settings('1.8', '1.8.0_402-b06'))?.major).toBe(8);
  });

  it('is unknown when something else answers', () => {
    expect(parseJava('java', 'Unable to locate a Java Runtime.')).toBeNull();
  });
});

describe('finding Java', () => {
  it('says that none was found, and what to install', async () => {
    const error = await failure(findJava({ PATH: '/nowhere' }));
    expect(error.code).toBe('NO_JAVA');
    expect(error.message).toBe('Neo4j needs Java 17 or 21, and none was found.');
    expect(error.remedy).toMatch(/^Install Java 17 or 21/);
  });

  it('names the version that does not fit', async () => {
    const error = await failure(findJava({ PATH: dirname(await fakeJava('25')) }));
    expect(error.code).toBe('WRONG_JAVA');
    expect(error.message).toBe('Neo4j needs Java 17 or 21, but found Java 25 in PATH.');
  });

  it('takes a good one of PATH when JAVA_HOME does not exist', async () => {
    const java = await findJava({ JAVA_HOME: '/nowhere', PATH: dirname(await fakeJava('21')) });
    expect(java).toMatchObject({ command: 'java', major: 21 });
  });
});
