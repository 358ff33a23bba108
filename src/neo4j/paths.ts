import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One line of releases that runs on both Java 17 and 21. A test holds it equal to neo4j/pom.xml. */
export const NEO4J_VERSION = '5.26.28';

/** The folder with package.json: two levels up from the sources, three from the compiled output. */
export function packageRoot(from: string = __dirname): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('No package.json above ' + __dirname);
  return packageRoot(parent);
}

export const pomPath = (root: string = packageRoot()): string => join(root, 'neo4j', 'pom.xml');

export const defaultDataDir = (root: string = packageRoot()): string => join(root, '.ascn', 'data');

export const defaultLibDir = (root: string = packageRoot()): string => join(root, '.ascn', 'lib', NEO4J_VERSION);
