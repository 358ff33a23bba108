import type { GraphqlRequest } from '../answer';
import { telling } from '../cache/request-key';
import { isJsonObject, type JsonObject } from '../json-object';

/** A request of the usual kind, taken apart: a POST whose body holds a query, and perhaps a name and variables, and nothing else. */
export interface PlainRequest {
  /** Everything that decides how the request is understood and how its answer looks, besides the variables. */
  readonly key: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: JsonObject;
}

const parts = new Set(['query', 'operationName', 'variables']);

/** @returns null for a request of any other kind. */
export const plainRequest = ({ method, headers, search, body }: GraphqlRequest): PlainRequest | null => {
  if (method !== 'POST' || search !== '' || !isJsonObject(body)) return null;
  for (const name in body) if (!parts.has(name)) return null;
  const { query, operationName = null, variables = null } = body;
  if (typeof query !== 'string' || (operationName !== null && typeof operationName !== 'string')) return null;
  if (variables !== null && !isJsonObject(variables)) return null;
  const key = JSON.stringify([operationName, ...telling.map((name) => headers[name] ?? null)]) + query;
  return { key, query, operationName: operationName ?? undefined, variables: variables ?? {} };
};
