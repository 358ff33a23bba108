import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace';
import type { Tracing } from './trace';

/** Sends spans to a collector, in batches, beside the work. */
export const otlpProcessor = (endpoint: string): SpanProcessor =>
  new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` }) });

/** Traces of requests and of their reads, named by OpenTelemetry's conventions for HTTP servers and databases. */
export const createTracing = (processor: SpanProcessor, serviceVersion: string): Tracing => {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'ascn-graph', 'service.version': serviceVersion }),
    spanProcessors: [processor],
  });
  const tracer = provider.getTracer('ascn-graph', serviceVersion);
  const propagator = new W3CTraceContextPropagator();
  const getter = {
    keys: (headers: object) => Object.keys(headers),
    get: (headers: Readonly<Record<string, string | string[] | undefined>>, name: string) => headers[name],
  };
  return {
    begin: (id, headers) => {
      const parent = propagator.extract(context.active(), headers, getter);
      const span = tracer.startSpan(
        'POST /graphql',
        { kind: SpanKind.SERVER, attributes: { 'http.route': '/graphql', 'ascn.request_id': id } },
        parent,
      );
      const inside = trace.setSpan(parent, span);
      return {
        read: async (statement, work) => {
          const attributes = { 'db.system.name': 'neo4j', 'db.operation.name': statement };
          const child = tracer.startSpan(statement, { kind: SpanKind.CLIENT, attributes }, inside);
          try {
            return await work();
          } catch (error) {
            child.setStatus({ code: SpanStatusCode.ERROR });
            throw error;
          } finally {
            child.end();
          }
        },
        end: ({ status, question, cache }) => {
          span.setAttributes({ 'http.response.status_code': status, 'ascn.cache': cache });
          if (question !== null) span.updateName(`query ${question}`);
          if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
    close: () => provider.shutdown(),
  };
};
