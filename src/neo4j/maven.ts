import { createInterface } from 'node:readline';

import execa from 'execa';

import { errorCode } from './error-code';
import { asSetupError } from './folder';
import type { Java } from './java';
import { NEO4J_VERSION } from './paths';
import type { OnProgress } from './progress';
import { SetupError } from './setup-error';

// In full: without a network the short name is what Maven fails to find, and it does not say why. The POM pins the version.
const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies';

const REPORT_EVERY_MS = 100;

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
  const args = ['-B', '-f', pom, GOAL, '-DincludeScope=runtime', `-DoutputDirectory=${into}`];
  const maven = execa('mvn', args, { env: { JAVA_HOME: java.home }, all: true, buffer: false, stdin: 'ignore' });
  let files = 0;
  let reported = -Infinity;
  const report = (): void => {
    if (performance.now() - reported < REPORT_EVERY_MS) return;
    reported = performance.now();
    onProgress({ step: 'fetch', message: `Fetching Neo4j ${NEO4J_VERSION} (once, about 120 MB): ${files} files` });
  };
  const errors: string[] = [];
  const reading = (async (): Promise<void> => {
    // `all` is missing when the program could not be started; the await below then says so.
    if (maven.all === undefined) return;
    for await (const line of createInterface({ input: maven.all })) {
      if (line.startsWith('[ERROR]')) errors.push(line);
      // Downloaded, or copied from Maven's own cache: either way it is one file further.
      if (/Downloaded from |Copying .*\.jar/.test(line)) files++;
      report();
    }
  })();
  report();
  try {
    await Promise.all([maven, reading]);
  } catch (error) {
    throw explain(error, errors);
  }
}

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
