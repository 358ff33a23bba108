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

/** Where a request comes from. */
const atItsAddress = ({ headers, socket }: IncomingMessage, trustedProxies: number): Identity => {
  if (trustedProxies === 0) return peerOf(socket);
  const forwarded = headers['x-forwarded-for'];
  return ofAddress(
    clientAddress(
      socket.remoteAddress ?? '',
      Array.isArray(forwarded) ? forwarded.join(',') : forwarded,
      trustedProxies,
    ),
  );
};

/** Whose key a request shows; undefined when it shows none, null when it is nobody's. */
const holderOf = ({ headers: { authorization } }: IncomingMessage, keys: Keys): string | null | undefined =>
  authorization === undefined ? undefined : keys(bearer.exec(authorization)?.[1] ?? '');

const quotaOf = (client: Identity, rateLimit: number | null): number => {
  if (rateLimit === null) return client.loopback ? 0 : client.keyed ? usualRate * keyedTimes : usualRate;
  return client.keyed ? rateLimit * keyedTimes : rateLimit;
};

const unauthenticated = clientError(
  'UNAUTHENTICATED',
  'The key is not one of this server; send "Authorization: Bearer <key>" with a valid key, or no such header.',
);

/**
 * Lets a request in or says why not: a wrong key, or more requests than the quota of its key or address. Who shows a wrong key is counted by its
 * address. A quota of 0 counts nothing.
 */
export const admit = (request: IncomingMessage, rules: ClientRules, count: RateLimiter): Verdict => {
  const holder = holderOf(request, rules.keys);
  const client: Identity =
    typeof holder === 'string'
      ? { id: `key:${holder}`, keyed: true, loopback: false }
      : atItsAddress(request, rules.trustedProxies);
  const limit = quotaOf(client, rules.rateLimit);
  const quota = limit === 0 ? null : count(client.id, limit);
  const headers = quota ? quotaHeaders(quota) : {};
  if (quota?.exceeded)
    return {
      status: 429,
      headers,
      error: clientError(
        'RATE_LIMITED',
        `More than ${limit} requests in a minute; wait ${quota.resetSeconds} seconds, ask for more in one query, or use an API key.`,
        { limit: 'rate', allowed: limit, retryAfterSeconds: quota.resetSeconds },
      ),
    };
  if (holder === null)
    return { status: 401, headers: { ...headers, 'www-authenticate': 'Bearer' }, error: unauthenticated };
  return { client, headers };
};
