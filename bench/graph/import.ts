import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import execa from 'execa';
import { defaultLibDir } from '../../src/neo4j';
import { renderConf } from '../../src/neo4j/conf';
import { findJava } from '../../src/neo4j/java';
import { classPath, ensureJars } from '../../src/neo4j/jars';
import { pomPath } from '../../src/neo4j/paths';
import type { Lift } from './lift';
import { listDelimiter } from './csv';
import { writeFiles } from './write-files';

/** How much was imported, and how long each part took. */
export interface ImportReport {
  readonly nodes: number;
  readonly relationships: number;
  readonly writeMs: number;
  readonly importMs: number;
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Fills a data folder in which no server runs, by Neo4j's offline import: CSV files first, then the store, which takes a fraction of the time
 * that transactions would.
 * @throws an error with the importer's words when it refuses the files.
 */
export const importGraph = async (
  lift: Lift,
  dataDir: string,
  withStatements: boolean,
  heapMb: number,
): Promise<ImportReport> => {
  const [java, libDir] = [await findJava(), defaultLibDir()];
  await ensureJars(libDir, pomPath(), java, () => undefined);
  const folder = join(dataDir, 'import');
  const conf = join(dataDir, 'conf');
  const started = performance.now();
  const files = await writeFiles(lift, folder, withStatements);
  const written = performance.now();
  await mkdir(conf, { recursive: true });
  await writeFile(join(conf, 'neo4j.conf'), renderConf(0));
  await execa(
    java.command,
    [
      '-XX:+UseSerialGC',
      `-Xmx${heapMb}m`,
      '-cp',
      await classPath(libDir),
      'org.neo4j.cli.AdminTool',
      'database',
      'import',
      'full',
      'neo4j',
      ...files.arguments,
      '--id-type=integer',
      `--array-delimiter=${codePoint(listDelimiter)}`,
      '--overwrite-destination=true',
      `--report-file=${join(dataDir, 'import.report')}`,
    ],
    { env: { NEO4J_HOME: dataDir, NEO4J_CONF: conf, LC_ALL: 'C.UTF-8' }, stdin: 'ignore', all: true },
  );
  await rm(folder, { recursive: true });
  return {
    nodes: files.nodes,
    relationships: files.relationships,
    writeMs: Math.round(written - started),
    importMs: Math.round(performance.now() - written),
  };
};
