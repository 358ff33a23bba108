import type { IncomingHttpHeaders } from 'node:http';

type Headers = Readonly<Record<string, string>>;

/** Headers that a page may read of an answer. */
const exposed = 'ratelimit-limit, ratelimit-remaining, ratelimit-reset, retry-after, etag, x-request-id';

/** Headers that a page may send. */
const accepted = 'content-type, authorization, apollo-require-preflight, if-none-match, x-request-id';

/**
 * Headers of an answer that let the pages of an allowed origin read it; none for any other origin. The answer differs by origin, so
 * caches in between are told.
 */
export const corsHeaders = ({ origin }: IncomingHttpHeaders, allowed: readonly string[]): Headers => {
  if (allowed.length === 0) return {};
  if (origin === undefined || !allowed.includes(origin)) return { vary: 'origin' };
  return { vary: 'origin', 'access-control-allow-origin': origin, 'access-control-expose-headers': exposed };
};

/** Headers that answer a browser's question (OPTIONS) before it lets a page of an allowed origin send a request. */
export const preflightHeaders = (headers: IncomingHttpHeaders, allowed: readonly string[]): Headers => {
  const cors = corsHeaders(headers, allowed);
  if (!('access-control-allow-origin' in cors)) return cors;
  return {
    ...cors,
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': accepted,
    'access-control-max-age': '600',
  };
};
