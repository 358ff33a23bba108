import type { QueryResult } from 'neo4j-driver';
import type { Read } from './read';
import { withTiesInOrder } from './tie-order';

type Run = (text: string, params: object) => Promise<QueryResult>;

/** What `@neo4j/graphql` asks of a session. */
export interface GeneratedSession {
  executeRead<Answer>(
    work: (transaction: { readonly run: Run }) => Promise<Answer>,
    config?: { readonly timeout?: number | undefined },
  ): Promise<Answer>;
  close(): Promise<void>;
}

/** What `@neo4j/graphql` takes for a driver: all that it uses of one to read. A driver is one too. */
export interface GeneratedReads {
  session(config?: object): unknown;
}

/**
 * Lets `@neo4j/graphql` read the way that our own statements do. It asks for managed transactions; each of its look-ups is one query, so
 * it runs as one auto-commit read, can be cancelled, and is not retried. There is no way to write. Ties are put in order, which it cannot be asked for.
 */
export const generatedReads = (read: Read): GeneratedReads & { session(): GeneratedSession } => ({
  session: () => ({
    executeRead: (work, config) =>
      work({
        run: (text, params) =>
          read({ name: 'look-up', text: withTiesInOrder(text), params, timeoutMs: config?.timeout }),
      }),
    close: () => Promise.resolve(),
  }),
});
