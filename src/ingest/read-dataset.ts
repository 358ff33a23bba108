import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../root';
import { assemble, type SeedRows } from './assemble';
import type { Dataset } from './dataset';
import { checkExpectations, expectationsFile } from './expectations';
import { readSeedFiles, type SeedFile } from './files';
import { readModel, readTypeFiles } from './model';
import { pathKindsFile, type PathKindSeed } from './path-kinds';
import { presetsFile, type Preset } from './presets';
import { DatasetError, ProblemList } from './problems';
import { factRow, linkRow, parseRows, sourceRow } from './rows';
import { parseYaml } from './yaml';

/** The dataset and the settings that travel with it. */
export interface Seeds {
  readonly dataset: Dataset;
  readonly presets: readonly Preset[];
  readonly pathKinds: readonly PathKindSeed[];
}

const datasetFile = z.strictObject({ title: z.string().min(1), asOf: z.iso.date() });

const yamlFiles = ['dataset.yaml', 'expectations.yaml', 'presets.yaml', 'path-kinds.yaml'];

const readRows = (files: readonly SeedFile[], problems: ProblemList): SeedRows => {
  const rows: {
    sources: SeedRows['sources'][number][];
    facts: SeedRows['facts'][number][];
    links: SeedRows['links'][number][];
  } = { sources: [], facts: [], links: [] };
  for (const file of files) {
    if (file.path.startsWith('sources/') && file.path.endsWith('.csv'))
      rows.sources.push(...parseRows(file, sourceRow, problems));
    else if (file.path.endsWith('.facts.csv')) rows.facts.push(...parseRows(file, factRow, problems));
    else if (file.path.endsWith('.links.csv')) rows.links.push(...parseRows(file, linkRow, problems));
    else if (!yamlFiles.includes(file.path))
      problems.add(
        file.path,
        null,
        null,
        `is no seed file; name it sources/*.csv, *.facts.csv or *.links.csv, or remove it.`,
      );
  }
  return rows;
};

/**
 * Reads and checks a seeds folder without a database.
 * @throws DatasetError listing every problem found; then nothing can be loaded.
 */
export const readDataset = (folder = join(projectRoot, 'seeds')): Seeds => {
  const problems = new ProblemList();
  if (!existsSync(folder))
    throw new DatasetError([
      { file: folder, line: null, column: null, message: 'does not exist; name a folder of seed files.' },
    ]);
  const typeFiles = readTypeFiles();
  const files = readSeedFiles(folder, problems);
  const yaml = <Value>(name: string, schema: z.ZodType<Value>): Value | null => {
    const file = files.find(({ path }) => path === name);
    if (file) return parseYaml(file, schema, problems);
    if (!problems.all.some((problem) => problem.file === name))
      problems.add(name, null, null, 'is missing; every seeds folder needs it.');
    return null;
  };
  const about = yaml('dataset.yaml', datasetFile);
  const expectations = yaml('expectations.yaml', expectationsFile);
  const presets = yaml('presets.yaml', presetsFile);
  const pathKinds = yaml('path-kinds.yaml', pathKindsFile);
  const rows = readRows(files, problems);
  const assembled = assemble(rows, readModel(typeFiles), problems);
  if (expectations && problems.all.length === 0) checkExpectations(expectations, assembled, rows, problems);
  problems.throwIfAny();

  const hash = createHash('sha256');
  for (const { path, text } of files) hash.update(`${path}\n${text}\n`);
  for (const text of typeFiles) hash.update(text);
  const digest = hash.digest('hex');
  const asOf = about?.asOf ?? '';
  return {
    dataset: { ...assembled, title: about?.title ?? '', asOf, hash: digest, version: `${asOf}-${digest.slice(0, 8)}` },
    presets: presets?.presets ?? [],
    pathKinds: pathKinds?.kinds ?? [],
  };
};
