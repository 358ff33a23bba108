import { resolve } from 'node:path';
import { Command } from 'commander';
import { parseConfig } from '../config';
import { loadDataset } from '../graph/load';
import { readDataset } from '../ingest/read-dataset';
import { indented } from './cite';
import { openDatabase } from './database';
import { createProgressLine } from './progress';

const folderOf = (seeds: string | undefined): string | undefined => (seeds === undefined ? undefined : resolve(seeds));

/** `ascn check`: validates seeds without a database. */
export const checkCommand = (): Command =>
  new Command('check')
    .description('validate the seeds without a database')
    .option('--seeds <folder>', 'folder of seed files (default: seeds/)')
    .option('--json', 'print the counts as JSON')
    .action(({ seeds, json }: { seeds?: string; json?: boolean }) => {
      const { dataset } = readDataset(folderOf(seeds));
      const labels: Record<string, number> = {};
      for (const { label } of dataset.entities) labels[label] = (labels[label] ?? 0) + 1;
      const counts = {
        version: dataset.version,
        sources: dataset.sources.length,
        statements: dataset.statements.length,
        relationships: dataset.relationships.length,
        labels,
      };
      const text = json
        ? JSON.stringify(counts, null, 2)
        : `The seeds are valid: ${dataset.entities.length} things, ${counts.statements} statements, ${counts.relationships} relationships, ${counts.sources} sources (version ${counts.version}).`;
      process.stdout.write(`${json ? text : indented(text, 0)}\n`);
    });

/** `ascn load`: makes the graph hold the seeds. */
export const loadCommand = (): Command =>
  new Command('load')
    .description('load the seeds into the graph; a graph that already holds them is left untouched')
    .option('--seeds <folder>', 'folder of seed files (default: seeds/)')
    .option('--json', 'print the report as JSON')
    .action(async ({ seeds, json }: { seeds?: string; json?: boolean }) => {
      const { dataset } = readDataset(folderOf(seeds));
      const progress = createProgressLine(process.stderr);
      const open = await openDatabase(parseConfig(process.env).database, {
        share: true,
        onProgress: ({ message }) => progress.update(`${message} ...`),
      });
      try {
        progress.update('Loading the dataset ...');
        const report = await loadDataset(open.driver, open.database, dataset);
        progress.clear();
        const text = report.written
          ? `Loaded version ${report.version}: ${report.nodes} nodes, ${report.relationships} relationships in ${(report.milliseconds / 1000).toFixed(1)} s.`
          : `The graph already holds version ${report.version}; nothing was written.`;
        process.stdout.write(`${json ? JSON.stringify(report, null, 2) : text}\n`);
      } finally {
        progress.clear();
        await open.close();
      }
    });
