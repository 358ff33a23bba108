import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/graph/driver';
import { createTracing } from '../../src/server/observe/open-telemetry';
import { testConnection } from '../support/connection';
import { metricOf, metricsOf } from '../support/metrics';
import { eventually, serve, trialSchema, type Served } from '../support/served';

const exporter = new InMemorySpanExporter();
const tracing = createTracing(new SimpleSpanProcessor({ exporter }), '0');
let driver: Driver;
let served: Served;
beforeAll(async () => {
  const connection = testConnection();
  driver = await openDriver(connection);
  served = await serve({ driver, database: connection.database, schema: trialSchema(), tracing });
});
afterAll(async () => {
  await served.server.stop();
  await tracing.close();
  await driver.close();
});

/** The value of a metric with these labels, 0 where it was never counted. */
const valueOf = async (name: string): Promise<number> => (await metricOf(served.admin, name)) || 0;

describe('an answer', () => {
  it('is given again from memory to whoever asks the same, and not at all to whoever still has it', async () => {
    const query = 'query Kept { version }';
    const [first, again] = [await served.ask(query), await served.ask(query)];
    expect([first, again].map(({ headers }) => headers.get('cache-status'))).toEqual([
      'ascn-graph; fwd=miss; stored',
      'ascn-graph; hit',
    ]);
    expect(await again.text()).toBe(await first.text());
    const tag = first.headers.get('etag') ?? '';
    const same = await served.ask(query, { headers: { 'if-none-match': `"other", W/${tag}` } });
    expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await served.ask(query, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('is not kept when it holds an error', async () => {
    const query = 'query { mayor }';
    const answers = [await served.ask(query), await served.ask(query)];
    expect(answers.map(({ headers }) => [headers.get('cache-status'), headers.get('etag')])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('of several who ask the same at once is read once', async () => {
    const reads = 'ascn_database_read_seconds_count{statement="trialVersion",ok="true"}';
    const before = await valueOf(reads);
    await Promise.all(Array.from({ length: 20 }, () => served.ask('query Together { version }')));
    expect((await valueOf(reads)) - before).toBe(1);
  });

  it('names its request, by the name that the caller gave where that is fit to be repeated', async () => {
    const given = async (id: string) =>
      (await served.ask('{ quick }', { headers: { 'x-request-id': id } })).headers.get('x-request-id');
    expect(await given('mine-1')).toBe('mine-1');
    expect(await given('two words')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('operators', () => {
  it('see requests by question, cache and status, and reads by statement', async () => {
    await served.ask('query Seen { version }');
    await served.ask('query Seen { version }');
    const text = await metricsOf(served.admin);
    expect(text).toMatch(/ascn_request_duration_seconds_count\{question="version",cache="hit"\} [1-9]/);
    expect(text).toMatch(/ascn_request_duration_seconds_count\{question="version",cache="miss"\} [1-9]/);
    expect(text).toMatch(/ascn_requests_total\{status="200"\} [1-9]/);
    expect(text).toMatch(/ascn_database_up 1\n/);
    expect(text).toMatch(/ascn_request_cost_count [1-9]/);
    expect(text).toMatch(/process_resident_memory_bytes \d/);
  });

  it('see them on their own port alone', async () => {
    expect((await fetch(new URL('/metrics', served.url))).status).toBe(404);
    expect(new URL(served.admin).hostname).toBe('127.0.0.1');
  });

  it('cannot be given labels by clients', async () => {
    await served.ask('query Invented { invented: quick  other: version }');
    await served.ask('{ mayorOfNowhere }');
    expect(await metricsOf(served.admin)).not.toMatch(/nvented|mayorOfNowhere/);
  });

  it('find one line in the log for each request, without what was asked or the key', async () => {
    const headers = { 'x-request-id': 'logged-1', authorization: 'Bearer ascn_secret' };
    await served.ask('query Private { quick }', { headers });
    const lines = () => served.log.filter((line) => line['requestId'] === 'logged-1');
    await eventually('it is logged', () => lines().length > 0);
    expect(lines()).toMatchObject([{ msg: 'request', status: 401 }]);
    expect(JSON.stringify(served.log)).not.toMatch(/Private|ascn_secret/);
  });
});

describe('a trace', () => {
  it('continues that of the caller, with a span for each read', async () => {
    exporter.reset();
    const trace = '0af7651916cd43dd8448eb211c80319c';
    await served.ask('query Traced { version }', { headers: { traceparent: `00-${trace}-b7ad6b7169203331-01` } });
    const spans = exporter.getFinishedSpans();
    expect(new Set(spans.map((span) => span.spanContext().traceId))).toEqual(new Set([trace]));
    const request = spans.find(({ name }) => name === 'query version');
    expect(request?.attributes).toMatchObject({ 'http.response.status_code': 200, 'ascn.cache': 'miss' });
    const read = spans.find(({ name }) => name === 'trialVersion');
    expect(read?.parentSpanContext?.spanId).toBe(request?.spanContext().spanId);
  });
});
