import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ResponseCache } from '../cache/response-cache';
import type { Admission } from '../lifecycle/admission';
import type { DatabaseLink, ReadReport } from '../lifecycle/database-link';
import type { KnownOperations } from '../operations/known-operations';
import { tellLater } from './tell-later';

/** One request that is over. */
export interface RequestReport {
  readonly question: string | null;
  readonly status: number;
  readonly cache: string;
  readonly ms: number;
  readonly cost: number | null;
}

export interface Metrics {
  request(report: RequestReport): void;
  /** The Prometheus text. */
  text(): Promise<string>;
  readonly contentType: string;
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

let defaults: Registry | undefined;

/** What is measured of the process, whatever runs in it: once, since what watches the garbage collection cannot be taken off again. */
const processMetrics = (): Registry => {
  if (!defaults) {
    defaults = new Registry();
    collectDefaultMetrics({ register: defaults });
  }
  return defaults;
};

/** Whatever is measured while it is asked for. */
interface Watched {
  readonly link: DatabaseLink;
  readonly cache: ResponseCache;
  readonly operations: Pick<KnownOperations, 'size'>;
  readonly admission: Admission;
  readonly connections: () => number;
}

/**
 * Counts and times for Prometheus. Every label comes from a closed set: root fields of the schema, statements of the code, states of the cache;
 * nothing that a client writes becomes a label.
 */
export const createMetrics = ({ link, cache, operations, admission, connections }: Watched): Metrics => {
  const registry = new Registry();
  const ofProcess = processMetrics();
  const registers = [registry];
  const requests = new Histogram({
    name: 'ascn_request_duration_seconds',
    help: 'Time from a request to its answer, by root field and by where the answer came from.',
    labelNames: ['question', 'cache'],
    buckets: seconds,
    registers,
  });
  const statuses = new Counter({
    name: 'ascn_requests_total',
    help: 'Answers by HTTP status; 499 is a client that left.',
    labelNames: ['status'],
    registers,
  });
  const costs = new Histogram({
    name: 'ascn_request_cost',
    help: 'Expected objects of an operation, where computed.',
    buckets: [1, 10, 100, 1_000, 10_000, 100_000],
    registers,
  });
  const reads = new Histogram({
    name: 'ascn_database_read_seconds',
    help: 'Time of one read of the graph, waiting for a connection included, by statement.',
    labelNames: ['statement', 'ok'],
    buckets: seconds,
    registers,
  });
  const readsLater = tellLater(({ name, ms, ok }: ReadReport) =>
    reads.observe({ statement: name, ok: String(ok) }, ms / 1000),
  );
  link.onRead(readsLater.add);
  const requestsLater = tellLater(({ question, status, cache: state, ms, cost }: RequestReport) => {
    requests.observe({ question: question ?? 'none', cache: state }, ms / 1000);
    statuses.inc({ status });
    if (cost !== null) costs.observe(cost);
  });
  const gauges: readonly [name: string, help: string, value: () => number][] = [
    ['ascn_database_up', 'Whether the database answers.', () => (link.away ? 0 : 1)],
    ['ascn_database_reads_running', 'Reads of the graph under way.', () => link.reading],
    ['ascn_cache_bytes', 'Bytes of answers kept.', () => cache.bytes],
    ['ascn_operations_known', 'Operations that are compiled.', () => operations.size],
    ['ascn_operations_running', 'Operations that run.', () => admission.running],
    ['ascn_operations_waiting', 'Operations that wait for their turn.', () => admission.waiting],
    ['ascn_connections', 'Open connections of clients.', connections],
  ];
  for (const [name, help, value] of gauges)
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  return {
    request: requestsLater.add,
    text: () => {
      readsLater.flush();
      requestsLater.flush();
      return Registry.merge([ofProcess, registry]).metrics();
    },
    contentType: registry.contentType,
  };
};
