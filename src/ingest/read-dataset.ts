import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../root';
import { assemble, type SeedRows } from './assemble';
import type { Dataset, DatasetIdentity } from './dataset';
import { checkClaims, claimsFile, type ClaimSeed } from './claims';
import { checkRules } from './check-rules';
import { checkTies } from './check-ties';
import { checkExpectations, expectationsFile } from './expectations';
import { readSeedFiles, type SeedFile } from './files';
import { checkScenarios } from './check-scenarios';
import { checkPathKinds, checkPresets } from './check-settings';
import { checkLicences, licencesFile } from './licences';
import { graphLayout } from './layout';
import { readModel, readTypeFiles, type GraphModel } from './model';
import { pathKindsFile, type PathKindSeed } from './path-kinds';
import { presetsFile, type Preset } from './presets';
import { ProblemList } from './problems';
import { disputeRow, factRow, linkRow, parseRows, sourceRow } from './rows';
import { scenariosFile, type ScenarioSeed } from './scenarios';
import { parseYaml } from './yaml';

/** What a seeds folder says of itself, cheap to read: enough to know whether a graph holds it, and the settings of the questions. */
export interface SeedSettings extends DatasetIdentity {
  readonly presets: readonly Preset[];
  readonly pathKinds: readonly PathKindSeed[];
  readonly scenarios: readonly ScenarioSeed[];
  readonly claims: readonly ClaimSeed[];
}

/** The dataset and the settings that travel with it. */
export interface Seeds extends SeedSettings {
  readonly dataset: Dataset;
}

const datasetFile = z.strictObject({ title: z.string().min(1), asOf: z.iso.date() });

const yamlFiles = [
  'dataset.yaml',
  'expectations.yaml',
  'licences.yaml',
  'presets.yaml',
  'path-kinds.yaml',
  'scenarios.yaml',
  'claims.yaml',
];

const readRows = (files: readonly SeedFile[], problems: ProblemList): SeedRows => {
  const rows: {
    sources: SeedRows['sources'][number][];
    facts: SeedRows['facts'][number][];
    links: SeedRows['links'][number][];
    disputes: SeedRows['disputes'][number][];
  } = { sources: [], facts: [], links: [], disputes: [] };
  for (const file of files) {
    if (file.path.startsWith('sources/') && file.path.endsWith('.csv'))
      rows.sources.push(...parseRows(file, sourceRow, problems));
    else if (file.path.endsWith('.facts.csv')) rows.facts.push(...parseRows(file, factRow, problems));
    else if (file.path.endsWith('.links.csv')) rows.links.push(...parseRows(file, linkRow, problems));
    else if (file.path.endsWith('.disputes.csv')) rows.disputes.push(...parseRows(file, disputeRow, problems));
    else if (!yamlFiles.includes(file.path))
      problems.add(
        file.path,
        null,
        null,
        `is no seed file; name it sources/*.csv, *.facts.csv, *.links.csv or *.disputes.csv, or remove it.`,
      );
  }
  return rows;
};

interface OpenFolder {
  readonly files: readonly SeedFile[];
  readonly model: GraphModel;
  readonly settings: SeedSettings;
  readonly yaml: <Value>(name: string, schema: z.ZodType<Value>) => Value | null;
}

const openFolder = (folder: string, problems: ProblemList): OpenFolder => {
  if (!existsSync(folder)) {
    problems.add(folder, null, null, 'does not exist; name a folder of seed files.');
    problems.throwIfAny();
  }
  const typeFiles = readTypeFiles();
  const model = readModel(typeFiles);
  const files = readSeedFiles(folder, problems);
  const yaml: OpenFolder['yaml'] = (name, schema) => {
    const file = files.find(({ path }) => path === name);
    if (file) return parseYaml(file, schema, problems);
    if (!problems.all.some((problem) => problem.file === name))
      problems.add(name, null, null, 'is missing; every seeds folder needs it.');
    return null;
  };
  const hash = createHash('sha256').update(graphLayout);
  for (const { path, text } of files) hash.update(`${path}\n${text}\n`);
  for (const text of typeFiles) hash.update(text);
  const digest = hash.digest('hex');
  const about = yaml('dataset.yaml', datasetFile);
  const asOf = about?.asOf ?? '';
  const presets = yaml('presets.yaml', presetsFile)?.presets ?? [];
  const pathKinds = yaml('path-kinds.yaml', pathKindsFile)?.kinds ?? [];
  const scenarios = yaml('scenarios.yaml', scenariosFile)?.scenarios ?? [];
  const claims = yaml('claims.yaml', claimsFile)?.claims ?? [];
  checkPresets(presets, problems);
  checkPathKinds(pathKinds, model, problems);
  checkClaims(claims, problems);
  const version = `${asOf}-${digest.slice(0, 8)}`;
  return {
    files,
    model,
    yaml,
    settings: { version, title: about?.title ?? '', asOf, hash: digest, presets, pathKinds, scenarios, claims },
  };
};

/**
 * Version and settings of a seeds folder; its facts are not looked at.
 * @throws DatasetError when the settings do not fit.
 */
export const readSeedSettings = (folder = join(projectRoot, 'seeds')): SeedSettings => {
  const problems = new ProblemList();
  const { settings } = openFolder(folder, problems);
  problems.throwIfAny();
  return settings;
};

/**
 * Reads and checks a whole seeds folder without a database.
 * @throws DatasetError listing every problem found; then nothing can be loaded.
 */
export const readDataset = (folder = join(projectRoot, 'seeds')): Seeds => {
  const problems = new ProblemList();
  const { files, model, settings, yaml } = openFolder(folder, problems);
  const expectations = yaml('expectations.yaml', expectationsFile);
  const rows = readRows(files, problems);
  const licences = yaml('licences.yaml', licencesFile)?.licences ?? [];
  checkLicences(rows.sources, licences, problems);
  const assembled = assemble(rows, model, problems, licences);
  if (problems.all.length === 0) checkTies(assembled, problems);
  if (problems.all.length === 0) checkRules(assembled.entities, problems);
  if (problems.all.length === 0) checkScenarios(settings.scenarios, assembled, problems);
  if (expectations && problems.all.length === 0) checkExpectations(expectations, assembled, rows, problems);
  problems.throwIfAny();
  const { version, title, asOf, hash } = settings;
  return { ...settings, dataset: { ...assembled, version, title, asOf, hash } };
};
