import { EventEmitter, once } from 'node:events';
import { Command } from 'commander';
import { parseConfig } from '../config';
import { readSeedSettings, type SeedSettings } from '../ingest/read-dataset';
import { askPaths } from '../questions/partnership-paths/ask';
import { askShortlist } from '../questions/shortlist/ask';
import { citedSources } from '../questions/sources';
import { createServices } from '../server/services';
import { checkPort } from '../server/port-check';
import { openDatabase, type OpenDatabase } from './database';
import { describeFailure } from './failure';
import { ensureDataset } from './ensure-dataset';
import { createProgressLine } from './progress';
import { printPaths } from './print-paths';
import { printShortlist, shortlistStatementIds } from './print-shortlist';

/** The path shown at start: an SME of class D that reached a network city. */
const shownPath = { from: ['org:winitech'], to: ['city:vn-da-nang'] };
const shownRows = 5;

const greet = async (open: OpenDatabase, seeds: SeedSettings): Promise<string> => {
  const services = createServices(open.driver, open.database, seeds);
  const [shortlist, paths] = await Promise.all([
    askShortlist(services, {}, { first: shownRows }),
    askPaths(services, shownPath, { first: 1 }),
  ]);
  const ids = paths.page.items.flatMap(({ hops }) => hops.flatMap(({ edge }) => edge.statementIds));
  const sources = await citedSources(services.reader, [...ids, ...shortlistStatementIds(shortlist)]);
  return `${printShortlist(shortlist, seeds.presets, sources, 'EN')}\n\n${printPaths(paths, seeds.pathKinds, sources, 'EN')}`;
};

/** The API serves whether or not its greeting could be read. */
const excuse = (error: unknown): string => `The first answers could not be read: ${describeFailure(error).text}`;

const buildApi = async () => {
  const [{ createServer }, { buildSchema }, { default: pino }] = await Promise.all([
    import('../server/create-server.js'),
    import('../server/schema/build.js'),
    import('pino'),
  ]);
  return { createServer, schema: await buildSchema(), logger: pino(pino.destination(2)) };
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
      await checkPort(config.host, config.port);
      const settings = readSeedSettings();
      const waiting = new EventEmitter();
      // The libraries and the schema take as long as the database: both get ready at once, but its process comes first.
      const building = once(waiting, 'database').then(buildApi);
      building.catch(() => undefined);
      const open = await openDatabase(config.database, {
        onWaiting: () => waiting.emit('database'),
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
        const { written, milliseconds } = await ensureDataset(open, settings);
        progress.done(
          written
            ? `Loaded version ${settings.version} in ${(milliseconds / 1000).toFixed(1)} s.`
            : `The graph holds version ${settings.version}.`,
        );
        const { createServer, schema, logger } = await building;
        const server = await createServer({
          driver: open.driver,
          database: open.database,
          seeds: settings,
          schema,
          logger,
        });
        try {
          const url = await server.listen(config.host, config.port);
          if (json)
            process.stdout.write(`${JSON.stringify({ url, datasetVersion: settings.version, loaded: written })}\n`);
          else
            process.stdout.write(`\n${await greet(open, settings).catch(excuse)}\n\nServing ${url} (Ctrl-C ends it)\n`);
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
