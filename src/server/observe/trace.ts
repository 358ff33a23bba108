/** Spans of one request. Nothing of this exists while tracing is off. */
export interface RequestTrace {
  /** Runs a read of the graph inside a span of its own. */
  read<Value>(statement: string, work: () => Promise<Value>): Promise<Value>;
  /** Ends the request's span with what is known by then. */
  end(known: { readonly status: number; readonly question: string | null; readonly cache: string }): void;
}

/** Begins traces; made by the command line when OTEL_EXPORTER_OTLP_ENDPOINT is set. */
export interface Tracing {
  /** @param headers of the request: its span continues the caller's `traceparent` */
  begin(id: string, headers: Readonly<Record<string, string | string[] | undefined>>): RequestTrace;
  /** Sends what is left. */
  close(): Promise<void>;
}
