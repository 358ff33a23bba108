import type { Server, ServerResponse } from 'node:http';

/** What one server bears from the other end of its connections. */
export interface ConnectionLimits {
  /** Open connections, idle ones too; see `makeRoom`. */
  readonly connections: number;
  /** Milliseconds in which a connection must have sent the head of its request. */
  readonly headersMs: number;
  /** Milliseconds in which it must have sent the whole request. */
  readonly requestMs: number;
  /** Milliseconds that a connection may stay open after an answer without asking again. */
  readonly idleMs: number;
  /** Milliseconds in which the client must have taken an answer off the wire. */
  readonly takeMs: number;
}

export const usualConnectionLimits: ConnectionLimits = {
  connections: 2_048,
  headersMs: 10_000,
  requestMs: 20_000,
  idleMs: 10_000,
  takeMs: 20_000,
};

/** Applies the limits that Node itself enforces. */
export const limitConnections = (server: Server, limits: ConnectionLimits): void => {
  server.headersTimeout = limits.headersMs;
  server.requestTimeout = limits.requestMs;
  server.keepAliveTimeout = limits.idleMs;
  server.maxHeadersCount = 100;
};

/** How often Node looks for connections that are over a limit, which a server takes only when it is made. */
export const checkEveryMs = 1_000;

/** Ends the connection of a client that does not take its answer in time, so that the answer does not stay in memory. */
export const takeWithin = (response: ServerResponse, ms: number): void => {
  // What the operating system has taken whole needs no watch.
  if (response.writableLength === 0 || response.destroyed) return;
  const timer = setTimeout(() => response.destroy(), ms);
  timer.unref();
  response.once('close', () => clearTimeout(timer));
};
