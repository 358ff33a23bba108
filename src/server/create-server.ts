import type { Driver } from 'neo4j-driver';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { Ending } from '../graph/ending';
import { patiently, readerOver } from '../graph/reader';
import { generatedReads } from '../graph/generated-reads';
import type { Services } from '../questions/context';
import { NotLoadedError } from '../questions/dataset/version';
import { answerThrough } from './answer';
import { createApollo } from './apollo';
import { ResponseCache } from './cache/response-cache';
import { createEndpoint } from './graphql-endpoint';
import { createHttpServer } from './http';
import { createGate } from './http/gate';
import { Admission, type AdmissionLimits, usualAdmission } from './lifecycle/admission';
import { ClientGoneError } from './lifecycle/client';
import { type ConnectionLimits, usualConnectionLimits } from './lifecycle/connection-limits';
import { DatabaseLink, type LinkTiming } from './lifecycle/database-link';
import { createDatasetLease } from './lifecycle/dataset-lease';
import { createExecutor } from './lifecycle/execute';
import { Holdings } from './lifecycle/holdings';
import { drain, listen } from './lifecycle/listen';
import { makeRoom } from './lifecycle/make-room';
import { warmUp, type WarmUpRequest } from './lifecycle/warm-up';
import { limits } from './limits/limits';
import { KnownOperations } from './operations/known-operations';
import { createAdminServer } from './observe/admin-server';
import { createHealth, type Readiness } from './observe/health';
import { createMetrics } from './observe/metrics';
import type { Tracing } from './observe/trace';
import { tellLater } from './observe/tell-later';
import { createWatch, type RequestLine } from './observe/watch-request';
import { readRegistry } from './persisted/registry';
import { servicesOver, type ServiceSeeds } from './services';
import { defaultSettings, type ServerSettings } from './settings';

/** What a server is made of. It neither reads the environment nor opens the database by itself. */
export interface ServerOptions {
  /** Open, and closed by whoever opened it. */
  readonly driver: Driver;
  readonly database: string;
  /** Opens another driver after the database went away; see `LinkOptions`. */
  readonly reconnect?: () => Promise<Driver>;
  readonly seeds: ServiceSeeds;
  readonly logger: Logger;
  /** From `buildSchema`, which needs no database and can run while one starts. */
  readonly schema: GraphQLSchema;
  /** Names what answers are made by, besides the dataset: another release, other presets, another name. */
  readonly release?: string;
  readonly tracing?: Tracing | null;
  /** Asked once in the background when the server listens and is ready; none when left out. */
  readonly warmUp?: readonly WarmUpRequest[];
  /** What is left out keeps its default. */
  readonly settings?: Partial<ServerSettings>;
  readonly tuning?: Partial<Tuning>;
}

/** Numbers that decide how much a server bears; the defaults fit one machine. */
export interface Tuning {
  /** Bytes of answers kept in memory; 0 keeps none. */
  readonly cacheBytes: number;
  /** Milliseconds that an operation may take. */
  readonly deadlineMs: number;
  /** Milliseconds that running requests have to finish once the server stops. */
  readonly graceMs: number;
  readonly admission: AdmissionLimits;
  readonly connections: ConnectionLimits;
  readonly link: Partial<LinkTiming>;
}

const usualTuning: Tuning = {
  cacheBytes: 64 * 1024 * 1024,
  deadlineMs: limits.requestMs,
  graceMs: 10_000,
  admission: usualAdmission,
  connections: usualConnectionLimits,
  link: {},
};

/** A server that serves once `listen` resolves, and frees its ports when `stop` does. */
export interface AscnServer {
  /** The services that its answers are made with, for who greets: what they hold in memory is read once. */
  readonly services: Services;
  /** @returns the URL of the endpoint. @throws PortError when the port cannot be had. */
  listen(host: string, port: number): Promise<string>;
  /** Opens the port for operators on the loopback address. @returns its base URL. @throws PortError */
  listenAdmin(port: number): Promise<string>;
  /** Takes no new connections, lets running requests finish within the grace time, then ends. */
  stop(): Promise<void>;
}

/** Builds the server: the database link and the lease, Apollo over the schema, the cache before it, HTTP over all. */
export const createServer = async (options: ServerOptions): Promise<AscnServer> => {
  const { driver, database, reconnect, seeds, logger, schema, release = 'dev', tracing = null } = options;
  const settings: ServerSettings = { ...defaultSettings, ...options.settings };
  const tuning = { ...usualTuning, ...options.tuning };
  const link = new DatabaseLink({ driver, database, reconnect, logger, timing: tuning.link });
  const lease = createDatasetLease(readerOver(link.read));
  const registry = readRegistry();
  const run = createExecutor(link.read, lease);
  const apollo = createApollo({ schema, run, logger, registry, ...settings });
  await apollo.start();

  const cache = new ResponseCache({ lease, link, release, maxBytes: tuning.cacheBytes });
  const admission = new Admission(tuning.admission);
  const ended = new Ending();
  // What is kept for all requests is read apart from any: only the end of the server ends it.
  const reader = readerOver(patiently((query) => link.read({ ...query, waiter: ended.waiter })));
  const services = servicesOver(reader, seeds);
  const context = {
    services,
    executionContext: generatedReads(link.read),
    sessionConfig: { database },
  };
  const operations = new KnownOperations({ schema, run, context, wholeWay: answerThrough(apollo, context) });
  const { answer } = operations;
  const stop = new AbortController();
  const holdings = new Holdings({ lease, services, logger });
  void holdings.keep(stop.signal);
  const stopping = (): boolean => stop.signal.aborted;
  const health = createHealth(async (): Promise<Readiness> => {
    if (stopping()) return { status: 'not ready', reason: 'STOPPING' };
    if (link.away) return { status: 'not ready', reason: 'DATABASE_UNAVAILABLE' };
    return lease.current().then(
      ({ version }) =>
        holdings.ready
          ? { status: 'ready', datasetVersion: version }
          : { status: 'not ready', reason: 'READING_DATASET' },
      (error: unknown) => ({
        status: 'not ready',
        reason: error instanceof NotLoadedError ? 'NOT_LOADED' : 'DATABASE_UNAVAILABLE',
      }),
    );
  });
  const metrics = createMetrics({ link, cache, operations, admission, connections: () => open.size });
  const lines = tellLater((line: RequestLine) => logger.info(line, 'request'));
  const http = createHttpServer({
    gate: createGate(settings),
    endpoint: createEndpoint({ answer, cache, admission, registry, deadlineMs: tuning.deadlineMs }),
    health,
    watch: createWatch({ metrics, tracing, lines }),
    limits: tuning.connections,
    stopping,
    logger,
  });
  const open = makeRoom(http, tuning.connections.connections);
  const admin = createAdminServer({ health, metrics });
  return {
    services,
    listen: async (host, port) => {
      const url = await listen(http, host, port);
      const { warmUp: requests = [] } = options;
      if (requests.length > 0)
        void holdings.first
          .then(() => warmUp(requests, answer, () => admission.running > 0, stop.signal))
          .then((report) => logger.info(report, 'warmed up'));
      return `${url}/graphql`;
    },
    listenAdmin: (port) => listen(admin, '127.0.0.1', port),
    stop: async () => {
      stop.abort(new ClientGoneError('The server stops.'));
      await drain(http, tuning.graceMs);
      await drain(admin, 0);
      lines.flush();
      ended.end(new ClientGoneError('The server has ended.'));
      admission.close();
      await link.close();
      await apollo.stop();
    },
  };
};
