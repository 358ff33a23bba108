import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerSettings } from '../settings';
import { admit, type Client } from './admit';
import { corsHeaders, preflightHeaders } from './cors';
import { checkForm } from './form';
import { addHeaders, securityHeaders } from './headers';
import { createRateLimiter } from './rate-limit';
import { RefusedError } from './refused-error';

/**
 * What stands before GraphQL: answers a browser's question whether it may ask, adds the headers of CORS and of the quota to those of the
 * answer, and finds out who asks.
 * @returns null when the request is answered already.
 * @throws RefusedError for a form of request that is not read, a wrong key, or a used-up quota.
 */
export type Gate = (request: IncomingMessage, response: ServerResponse, headers: string[]) => Client | null;

export const createGate = (settings: ServerSettings): Gate => {
  const count = createRateLimiter();
  return (request, response, headers) => {
    if (request.method === 'OPTIONS') {
      addHeaders(headers, { ...securityHeaders, ...preflightHeaders(request.headers, settings.corsOrigins) });
      response.writeHead(204, headers);
      response.end();
      return null;
    }
    addHeaders(headers, corsHeaders(request.headers, settings.corsOrigins));
    const verdict = admit(request, settings, count);
    addHeaders(headers, verdict.headers);
    if ('error' in verdict) throw new RefusedError(verdict.status, verdict.error);
    checkForm(request, headers);
    return verdict.client;
  };
};
