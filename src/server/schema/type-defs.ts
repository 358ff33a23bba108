import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../root';

const folder = join(projectRoot, 'schema');

const filesIn = (path: string): string[] =>
  readdirSync(join(folder, path))
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, path, name), 'utf8'));

/** The SDL that people write: the graph model, the questions, and the directives over the whole. */
export const readTypeDefs = (): string[] => [
  ...filesIn('types'),
  ...filesIn('questions'),
  readFileSync(join(folder, 'schema.graphql'), 'utf8'),
];

/** Where the schema that clients get is printed, committed and never edited. */
export const publicSchemaPath = join(folder, 'public.graphql');
