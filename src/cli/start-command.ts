import { EventEmitter, once } from 'node:events';
import { Command } from 'commander';
import { parseConfig } from '../config';
import { readSeedSettings, type SeedSettings } from '../ingest/read-dataset';
import type { Services } from '../questions/context';
import { askPaths } from '../questions/partnership-paths/ask';
import { askShortlist } from '../questions/shortlist/ask';
import { citedSources } from '../questions/sources';
import { noKeys, readKeys } from '../server/http/keys';
import { keepYoung } from '../server/lifecycle/collector';
import { checkPort } from '../server/port-check';
import { openDatabase } from './database';
import { ensureDataset } from './ensure-dataset';
import { openLog } from './log';
import { packageVersion } from './package-version';
import { createProgressLine } from './progress';
import { printPaths } from './print-paths';
import { printShortlist, shortlistStatementIds } from './print-shortlist';

/** The path shown at start: an SME of class D that reached a network city. */
const shownPath = { from: ['org:winitech'], to: ['city:vn-da-nang'] };
const shownRows = 5;

const greet = async (services: Services, seeds: SeedSettings): Promise<string> => {
  const [shortlist, paths] = await Promise.all([
    askShortlist(services, {}, { first: shownRows }),
    askPaths(services, shownPath, { first: 1 }),
  ]);
  const ids = paths.page.items.flatMap(({ hops }) => hops.flatMap(({ edge }) => edge.statementIds));
  const sources = await citedSources(services.reader, [...ids, ...shortlistStatementIds(shortlist)]);
  return `${printShortlist(shortlist, seeds.presets, sources, 'EN')}\n\n${printPaths(paths, seeds.pathKinds, sources, 'EN')}`;
};

/** The API serves whether or not its greeting could be read, and no stack is a greeting. */
const excuse = (error: unknown): string =>
  `The first answers could not be read: ${error instanceof Error ? error.message : String(error)}`;

const buildApi = async (persistedOnly: boolean) => {
  const [{ createServer }, { buildSchema }, { warmUpLookUps }, { warmUpRequests }, { readRegistry }] =
    await Promise.all([
      import('../server/create-server.js'),
      import('../server/schema/build.js'),
      import('../server/lifecycle/warm-up-look-ups.js'),
      import('../server/lifecycle/warm-up-requests.js'),
      import('../server/persisted/registry.js'),
    ]);
  const schema = await buildSchema();
  // Where only registered documents are answered, nobody can ask for a shape that was never seen.
  const unseen = persistedOnly ? [] : warmUpLookUps(schema);
  return { createServer, schema, warmUp: [...warmUpRequests(readRegistry()), ...unseen] };
};

/** The tracing libraries are loaded only where traces are sent. */
const buildTracing = async (endpoint: string | null, release: string) => {
  if (endpoint === null) return null;
  const { createTracing, otlpProcessor } = await import('../server/observe/open-telemetry.js');
  return createTracing(otlpProcessor(endpoint), release);
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
      '\nEnvironment: HOST, PORT, ADMIN_PORT, CORS_ORIGINS, TRUSTED_PROXIES, RATE_LIMIT, API_KEYS_FILE, PERSISTED_ONLY,\n' +
        'INTROSPECTION, LOG_LEVEL, OTEL_EXPORTER_OTLP_ENDPOINT, CACHE_MB, STOP_GRACE_SECONDS, ASCN_DATA_DIR, NEO4J_URI,\n' +
        'NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE (see README.md).',
    )
    .action(async ({ json }: { json?: boolean }) => {
      keepYoung();
      const config = parseConfig(process.env);
      const { apiKeysFile, ...api } = config.api;
      const keys = apiKeysFile === null ? noKeys : readKeys(apiKeysFile);
      const progress = createProgressLine(process.stderr);
      const ending = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => ending.abort());
      await checkPort(config.host, config.port);
      if (config.adminPort !== null) await checkPort('127.0.0.1', config.adminPort);
      const logger = await openLog(config.logLevel);
      const settings = readSeedSettings();
      const waiting = new EventEmitter();
      // The libraries and the schema take as long as the database: both get ready at once, but its process comes first.
      const building = once(waiting, 'database').then(() => buildApi(api.persistedOnly));
      building.catch(() => undefined);
      const open = await openDatabase(config.database, {
        onWaiting: () => waiting.emit('database'),
        share: false,
        signal: ending.signal,
        onProgress: ({ message, step }) => (step === 'archive' ? undefined : progress.update(`${message} ...`)),
        supervise: {
          onEnded: ({ lastLines, code, signal }, restartInMs) =>
            logger.error({ lastLines, code, signal, restartInMs }, 'Neo4j ended by itself; it is started again'),
          onRestarted: ({ uri }) => logger.info({ uri }, 'Neo4j answers again'),
          onGivenUp: (reason) => {
            progress.done(`Neo4j is given up: ${reason}`);
            process.exitCode = 1;
            ending.abort();
          },
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
        const { createServer, schema, warmUp } = await building;
        const release = `${packageVersion} ${settings.hash}`;
        const tracing = await buildTracing(config.traceEndpoint, packageVersion);
        const server = await createServer({
          driver: open.driver,
          database: open.database,
          reconnect: open.reconnect,
          seeds: settings,
          schema,
          logger,
          release,
          tracing,
          warmUp,
          settings: { ...api, keys },
          tuning: { cacheBytes: config.cacheBytes, graceMs: config.graceMs },
        });
        try {
          const url = await server.listen(config.host, config.port);
          if (config.adminPort !== null) await server.listenAdmin(config.adminPort);
          if (json)
            process.stdout.write(`${JSON.stringify({ url, datasetVersion: settings.version, loaded: written })}\n`);
          else
            process.stdout.write(
              `\n${await greet(server.services, settings).catch(excuse)}\n\nServing ${url} (Ctrl-C ends it)\n`,
            );
          await asked(ending.signal);
          progress.update('Stopping ...');
        } finally {
          await server.stop();
          await tracing?.close();
        }
      } finally {
        await open.close();
        progress.clear();
      }
    });
