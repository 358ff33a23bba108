import { noKeys, type Keys } from './http/keys';

/** What whoever runs the server decides; the command line reads it from the environment. */
export interface ServerSettings {
  /** Origins whose pages may read answers, such as `https://example.org`. */
  readonly corsOrigins: readonly string[];
  /** Proxies of one's own in front, whose X-Forwarded-For is believed. */
  readonly trustedProxies: number;
  /** Requests a minute for each address; 0 for any number, null for the usual 600 with this machine's own uncounted. */
  readonly rateLimit: number | null;
  /** Keys that raise the quotas. */
  readonly keys: Keys;
  /** Whether only registered documents are answered. */
  readonly persistedOnly: boolean;
  /** Whether the schema can be asked for. */
  readonly introspection: boolean;
}

/** Closed to other pages, open to every query within the limits. */
export const defaultSettings: ServerSettings = {
  corsOrigins: [],
  trustedProxies: 0,
  rateLimit: null,
  keys: noKeys,
  persistedOnly: false,
  introspection: true,
};
