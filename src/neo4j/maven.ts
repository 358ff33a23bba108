import { createInterface } from 'node:readline';

import execa from 'execa';

import { errorCode } from './error-code';
import { asSetupError } from './folder';
import type { Java } from './java';
import { NEO4J_VERSION } from './paths';
import type { OnProgress } from './progress';
import { SetupError } from './setup-error';

interface Copy {
  readonly pom: string;
  readonly into: string;
  readonly java: Java;
  readonly onProgress: OnProgress;
}

/**
 * Lets Maven fetch and check the jars of the POM.
 * @throws SetupError NO_MAVEN, MAVEN_FAILED, DISK_FULL
 */
export async function copyJars({ pom, into, java, onProgress }: Copy): Promise<void> {
  const args = ['-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${into}`];
  const maven = execa('mvn', args, { env: { JAVA_HOME: java.home }, all: true, buffer: false, stdin: 'ignore' });
  // Copied from a local cache or downloaded first: both count, neither total is known to us in advance.
  const done = { downloaded: 0, copied: 0 };
  const errors: string[] = [];
  const reading = (async (): Promise<void> => {
    // `all` is missing when the program could not be started; the await below then says so.
    if (maven.all === undefined) return;
    for await (const line of createInterface({ input: maven.all })) {
      if (line.startsWith('[ERROR]')) errors.push(line);
      if (/Downloaded from .*\.jar /.test(line)) done.downloaded++;
      else if (/Copying .*\.jar/.test(line)) done.copied++;
      else continue;
      onProgress({ step: 'fetch', message: describe(done) });
    }
  })();
  onProgress({ step: 'fetch', message: describe(done) });
  try {
    await Promise.all([maven, reading]);
  } catch (error) {
    throw explain(error, errors);
  }
}

const describe = ({ downloaded, copied }: { downloaded: number; copied: number }): string =>
  `Fetching Neo4j ${NEO4J_VERSION} (once, about 120 MB): ${downloaded} jars downloaded, ${copied} in place`;

function explain(error: unknown, lines: readonly string[]): unknown {
  if (errorCode(error) === 'ENOENT') {
    return new SetupError(
      'NO_MAVEN',
      'Maven fetches Neo4j on the first start, and none was found.',
      'Install Maven (for example: apt install maven, brew install maven), or name a running Neo4j in NEO4J_URI.',
    );
  }
  const line = mavenErrorLine(lines);
  if (/No space left on device/i.test(lines.join('\n'))) {
    return asSetupError('the jars', Object.assign(new Error(line), { code: 'ENOSPC' }));
  }
  return new SetupError(
    'MAVEN_FAILED',
    `Maven could not fetch Neo4j: ${line}`,
    'Check the network and the proxy in ~/.m2/settings.xml, then start again; what was fetched is kept.',
    { cause: error },
  );
}

/** The line that names the cause: the last one that is not Maven's advice on how to see more. */
export function mavenErrorLine(lines: readonly string[]): string {
  const telling = lines
    .map((line) =>
      line
        .replace(/^\[ERROR\]\s*/, '')
        .replace(/ -> \[Help \d+\]$/, '')
        .trim(),
    )
    .filter(
      (line) =>
        line !== '' && !/^(To see the full stack trace|Re-run Maven|For more information|\[Help \d+\])/.test(line),
    );
  return telling.at(-1) ?? 'it gave no reason';
}
