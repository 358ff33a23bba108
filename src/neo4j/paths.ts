import { join } from 'node:path';

import { projectRoot } from '../root';

/** One line of releases that runs on both Java 17 and 21. A test holds it equal to neo4j/pom.xml. */
export const NEO4J_VERSION = '5.26.28';

export const pomPath = (root: string = projectRoot): string => join(root, 'neo4j', 'pom.xml');

export const defaultDataDir = (root: string = projectRoot): string => join(root, '.ascn', 'data');

export const defaultLibDir = (root: string = projectRoot): string => join(root, '.ascn', 'lib', NEO4J_VERSION);
