import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from '../src/server/schema/build';
import { publicSchemaPath } from '../src/server/schema/type-defs';

/** Prints the public schema; with `--check`, compares it with the committed one instead and names the lines that differ. */
const main = async (): Promise<void> => {
  const printed = `${printSchema(lexicographicSortSchema(await buildSchema()))}\n`;
  if (!process.argv.includes('--check')) {
    writeFileSync(publicSchemaPath, printed);
    return;
  }
  const committed = existsSync(publicSchemaPath) ? readFileSync(publicSchemaPath, 'utf8') : '';
  if (committed === printed) return;
  const [before, after] = [new Set(committed.split('\n')), new Set(printed.split('\n'))];
  for (const line of before) if (!after.has(line)) console.error(`- ${line}`);
  for (const line of after) if (!before.has(line)) console.error(`+ ${line}`);
  console.error(
    'schema/public.graphql is not what schema/ gives now. Run `npm run schema`, look at the difference, and commit it.',
  );
  process.exitCode = 1;
};

void main();
