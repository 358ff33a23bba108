import type { ServerResponse } from 'node:http';
import type { Answer } from '../answer';
import { jsonType } from '../http/headers';
import { send } from '../http/send';

/** Whether requests can be answered now: by which dataset, or why not. */
export type Readiness =
  | { readonly status: 'ready'; readonly datasetVersion: string }
  | {
      readonly status: 'not ready';
      readonly reason: 'DATABASE_UNAVAILABLE' | 'NOT_LOADED' | 'READING_DATASET' | 'STOPPING';
    };

/** Answers `/livez` and `/readyz`; null for any other path. */
export const createHealth =
  (readiness: () => Promise<Readiness>) =>
  async (path: string): Promise<Pick<Answer, 'status' | 'body'> | null> => {
    if (path === '/livez') return { status: 200, body: Buffer.from('{"status":"alive"}') };
    if (path !== '/readyz') return null;
    const found = await readiness();
    return { status: found.status === 'ready' ? 200 : 503, body: Buffer.from(JSON.stringify(found)) };
  };

/** Writes a short JSON answer that nobody keeps. */
export const sendHealth = (response: ServerResponse, { status, body }: Pick<Answer, 'status' | 'body'>): void => {
  send(response, status, body, ['content-type', jsonType, 'cache-control', 'no-store']);
};
