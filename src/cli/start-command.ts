import { Command } from 'commander';
import pino from 'pino';
import { parseConfig } from '../config';
import { loadDataset } from '../graph/load';
import { readDataset } from '../ingest/read-dataset';
import { askPaths } from '../questions/partnership-paths/ask';
import { askShortlist } from '../questions/shortlist/ask';
import { citedSources } from '../questions/sources';
import { createServer } from '../server/create-server';
import { createServices } from '../server/services';
import { openDatabase, type OpenDatabase } from './database';
import { createProgressLine } from './progress';
import { printPaths } from './print-paths';
import { printShortlist, shortlistStatementIds } from './print-shortlist';

/** The path shown at start: an SME of class D that reached a network city. */
const shownPath = { from: 'org:winitech', to: 'city:vn-da-nang', first: 1 };
const shownRows = 5;

const greet = async (open: OpenDatabase, seeds: ReturnType<typeof readDataset>): Promise<string> => {
  const services = createServices(open.driver, open.database, seeds);
  const [shortlist, paths] = await Promise.all([
    askShortlist(services, {}, { first: shownRows }),
    askPaths(services, shownPath),
  ]);
  const ids = paths.page.items.flatMap(({ hops }) => hops.flatMap(({ edge }) => edge.statementIds));
  const sources = await citedSources(services.reader, [...ids, ...shortlistStatementIds(shortlist)]);
  return `${printShortlist(shortlist, seeds.presets, sources, 'EN')}\n\n${printPaths(paths, seeds.pathKinds, sources, 'EN')}`;
};

/** Resolves when the process is asked to end. */
const asked = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** `ascn start`: database, dataset, API; serves until Ctrl-C or SIGTERM. */
export const startCommand = (): Command =>
  new Command('start')
    .description('start the database and the API, and keep serving')
    .option('--json', 'print one line of JSON with the URL and versions instead of the greeting')
    .addHelpText(
      'after',
      '\nEnvironment: HOST, PORT, ASCN_DATA_DIR, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE (see README.md).',
    )
    .action(async ({ json }: { json?: boolean }) => {
      const config = parseConfig(process.env);
      const progress = createProgressLine(process.stderr);
      const ending = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => ending.abort());
      const seeds = readDataset();
      const open = await openDatabase(config.database, {
        share: false,
        signal: ending.signal,
        onProgress: ({ message, step }) => (step === 'archive' ? undefined : progress.update(`${message} ...`)),
        onExit: ({ lastLines }) => {
          progress.done(`Neo4j ended by itself. Its last words:\n${lastLines.join('\n')}`);
          process.exitCode = 1;
          ending.abort();
        },
      });
      try {
        progress.update('Loading the dataset ...');
        const report = await loadDataset(open.driver, open.database, seeds.dataset);
        progress.done(
          report.written
            ? `Loaded version ${report.version} in ${(report.milliseconds / 1000).toFixed(1)} s.`
            : `The graph holds version ${report.version}.`,
        );
        const server = await createServer({
          driver: open.driver,
          database: open.database,
          seeds,
          logger: pino(pino.destination(2)),
        });
        try {
          const url = await server.listen(config.host, config.port);
          if (json)
            process.stdout.write(
              `${JSON.stringify({ url, datasetVersion: report.version, loaded: report.written })}\n`,
            );
          else process.stdout.write(`\n${await greet(open, seeds)}\n\nServing ${url} (Ctrl-C ends it)\n`);
          await asked(ending.signal);
          progress.update('Stopping ...');
        } finally {
          await server.stop();
        }
      } finally {
        await open.close();
        progress.clear();
      }
    });
