import { join } from 'node:path';

import execa from 'execa';

import { SetupError } from './setup-error';

export interface Java {
  readonly command: string;
  /** Where this Java is installed; Maven is told to use the same one. */
  readonly home: string;
  readonly major: number;
  /** With the build, such as 17.0.15+6: a class-data archive fits only the build that made it. */
  readonly build: string;
}

/** The versions that Neo4j 5.26 supports. */
const SUPPORTED = [17, 21];

const REMEDY = 'Install Java 17 or 21 (for example: apt install openjdk-17-jre-headless, brew install openjdk@21).';

/**
 * The first supported Java of JAVA_HOME and PATH, in that order.
 * @throws SetupError NO_JAVA, or WRONG_JAVA which says what was found
 */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<Java> {
  const candidates = env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java'), 'java'] : ['java'];
  const wrong: string[] = [];
  for (const command of candidates) {
    const java = await askJava(command, env);
    if (java !== null && SUPPORTED.includes(java.major)) return java;
    if (java !== null) wrong.push(`Java ${java.major} in ${command === 'java' ? 'PATH' : 'JAVA_HOME'}`);
  }
  if (wrong.length === 0) throw new SetupError('NO_JAVA', 'Neo4j needs Java 17 or 21, and none was found.', REMEDY);
  throw new SetupError('WRONG_JAVA', `Neo4j needs Java 17 or 21, but found ${wrong.join(' and ')}.`, REMEDY);
}

async function askJava(command: string, env: NodeJS.ProcessEnv): Promise<Java | null> {
  try {
    const { stderr } = await execa(command, ['-XshowSettings:properties', '-version'], { env, extendEnv: false });
    return parseJava(command, stderr);
  } catch {
    // Not there, or the stub that macOS ships, which fails and asks to install one.
    return null;
  }
}

/** Reads `java -XshowSettings:properties -version`; null when it does not look like Java's answer. */
export function parseJava(command: string, settings: string): Java | null {
  const property = (name: string): string | undefined =>
    settings.match(new RegExp(`^\\s*${name.replaceAll('.', '\\.')} = (.+)$`, 'm'))?.[1]?.trim();
  const home = property('java.home');
  const specification = property('java.specification.version');
  const build = property('java.runtime.version') ?? property('java.version');
  if (!home || !specification || !build) return null;
  // Java 8 calls itself 1.8.
  const major = Number(specification.replace(/^1\./, ''));
  return Number.isInteger(major) ? { command, home, major, build } : null;
}
