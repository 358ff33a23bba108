import type { Ending } from '../graph/ending';
import type { RequestContext } from '../questions/context';
import type { Client } from './http/admit';
import type { RequestTrace } from './observe/trace';

/** What is known of an answer besides the answer; filled in on the way. */
export interface Outcome {
  /** The root field asked for, `several`, or `introspection`; null when the request never got that far. */
  question: string | null;
  /** Dataset version that the answer is of; null when the graph was not read. */
  datasetVersion: string | null;
  /** Whether the answer is whole and may be kept: executed, without any error. */
  complete: boolean;
  /** Whether the database was away. */
  databaseAway: boolean;
  /** What the operation was expected to cost, where that was computed. */
  cost: number | null;
}

/** Nothing known yet. */
export const noOutcome = (): Outcome => ({
  question: null,
  datasetVersion: null,
  complete: false,
  databaseAway: false,
  cost: null,
});

/** One request while it is answered: who asks, until when, and what became of it. */
export interface RequestScope {
  /** Names the request in the log and in the answer's `x-request-id`. */
  readonly id: string;
  /** An API key raises what one request may cost. */
  readonly client: Client;
  /** Comes when nobody waits for the answer any more, or when it took too long; the reason says which. */
  readonly ending: Ending;
  readonly trace: RequestTrace | null;
  readonly outcome: Outcome;
}

/** The context of a request inside the server. */
export interface ServerContext extends RequestContext {
  readonly scope: RequestScope;
}

/** A scope whose outcome nothing is known of yet. */
export const createScope = (request: Omit<RequestScope, 'outcome'>): RequestScope => ({
  ...request,
  outcome: noOutcome(),
});
