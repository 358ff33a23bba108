import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { clientError, type ClientError } from '../errors';
import { clientAddress, isLoopback, networkOf } from './client-address';
import type { Keys } from './keys';
import { quotaHeaders, type RateLimiter } from './rate-limit';

/** Who asks. */
export interface Client {
  /** `key:<name>` or `address:<network>`; counted under it. */
  readonly id: string;
  /** Whether it showed a valid API key. */
  readonly keyed: boolean;
}

type Headers = Readonly<Record<string, string>>;

/** Whether a request may go on, and the headers that say how many more may. */
export type Verdict =
  | { readonly client: Client; readonly headers: Headers }
  | { readonly status: number; readonly error: ClientError; readonly headers: Headers };

/** What a verdict goes by. */
export interface ClientRules {
  readonly keys: Keys;
  /** Proxies of ours in front. */
  readonly trustedProxies: number;
  /** Requests a minute without a key; null leaves this machine's own uncounted and gives others the usual. */
  readonly rateLimit: number | null;
}

/** Requests a minute without a key, and how many times more with one. */
export const usualRate = 600;
export const keyedTimes = 10;

const bearer = /^Bearer +(\S+)$/i;

/** Who asks, and whether from this machine. */
interface Identity extends Client {
  readonly loopback: boolean;
}

const ofAddress = (address: string): Identity => ({
  id: `address:${networkOf(address)}`,
  keyed: false,
  loopback: isLoopback(address),
});

/** Those at the other end of a connection, which asks many times. */
const peers = new WeakMap<Socket, Identity>();

const peerOf = (socket: Socket): Identity => {
  const known = peers.get(socket);
  if (known) return known;
  const peer = ofAddress(clientAddress(socket.remoteAddress ?? '', undefined, 0));
  peers.set(socket, peer);
  return peer;
};

/** Finds out who asks. @returns null when the request shows a key that is nobody's. */
const identify = (request: IncomingMessage, { keys, trustedProxies }: ClientRules): Identity | null => {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const name = keys(bearer.exec(authorization)?.[1] ?? '');
    return name === null ? null : { id: `key:${name}`, keyed: true, loopback: false };
  }
  if (trustedProxies === 0) return peerOf(request.socket);
  const forwarded = request.headers['x-forwarded-for'];
  const address = clientAddress(
    request.socket.remoteAddress ?? '',
    Array.isArray(forwarded) ? forwarded.join(',') : forwarded,
    trustedProxies,
  );
  return ofAddress(address);
};

const quotaOf = (client: Identity, rateLimit: number | null): number => {
  if (rateLimit === null) return client.loopback ? 0 : client.keyed ? usualRate * keyedTimes : usualRate;
  return client.keyed ? rateLimit * keyedTimes : rateLimit;
};

/** Lets a request in or says why not: a wrong key, or more requests than the quota of its key or address. A quota of 0 counts nothing. */
export const admit = (request: IncomingMessage, rules: ClientRules, count: RateLimiter): Verdict => {
  const found = identify(request, rules);
  if (!found)
    return {
      status: 401,
      headers: { 'www-authenticate': 'Bearer' },
      error: clientError(
        'UNAUTHENTICATED',
        'The key is not one of this server; send "Authorization: Bearer <key>" with a valid key, or no such header.',
      ),
    };
  const limit = quotaOf(found, rules.rateLimit);
  if (limit === 0) return { client: found, headers: {} };
  const quota = count(found.id, limit);
  const headers = quotaHeaders(quota);
  if (!quota.exceeded) return { client: found, headers };
  return {
    status: 429,
    headers,
    error: clientError(
      'RATE_LIMITED',
      `More than ${limit} requests in a minute; wait ${quota.resetSeconds} seconds, ask for more in one query, or use an API key.`,
      { limit: 'rate', allowed: limit, retryAfterSeconds: quota.resetSeconds },
    ),
  };
};
