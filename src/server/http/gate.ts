import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerSettings } from '../settings';
import { admit, type Client } from './admit';
import { corsHeaders, preflightHeaders } from './cors';
import { securityHeaders } from './headers';
import { createRateLimiter } from './rate-limit';
import { RefusedError } from './refused-error';

/**
 * What stands before GraphQL: answers a browser's question whether it may ask, puts the headers of CORS and of the quota on the answer, and
 * finds out who asks.
 * @returns null when the request is answered already.
 * @throws RefusedError for a wrong key or a used-up quota.
 */
export type Gate = (request: IncomingMessage, response: ServerResponse) => Client | null;

export const createGate = (settings: ServerSettings): Gate => {
  const count = createRateLimiter();
  return (request, response) => {
    if (request.method === 'OPTIONS') {
      response.writeHead(204, { ...securityHeaders, ...preflightHeaders(request.headers, settings.corsOrigins) });
      response.end();
      return null;
    }
    for (const [name, value] of Object.entries(corsHeaders(request.headers, settings.corsOrigins)))
      response.setHeader(name, value);
    const verdict = admit(request, settings, count);
    for (const [name, value] of Object.entries(verdict.headers)) response.setHeader(name, value);
    if ('client' in verdict) return verdict.client;
    throw new RefusedError(verdict.status, verdict.error);
  };
};
