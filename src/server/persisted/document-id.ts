import { isJsonObject } from '../json-object';
import { hashOf, type Registry } from './registry';

const prefix = 'sha256:';

/** A `documentId` that names no document. */
export class UnknownDocumentError extends Error {
  override readonly name = 'UnknownDocumentError';
}

const textFor = (id: unknown, registry: Registry): string => {
  const text = typeof id === 'string' && id.startsWith(prefix) ? registry.textOf(id.slice(prefix.length)) : undefined;
  if (text !== undefined) return text;
  throw new UnknownDocumentError(
    `documentId names no document of this server; send "${prefix}" and a hash of schema/persisted-documents.json, or the whole query.`,
  );
};

/** A POST body with its `documentId` (GraphQL over HTTP, persisted documents) replaced by the document. @throws UnknownDocumentError */
export const withDocument = (body: unknown, registry: Registry): unknown => {
  if (!isJsonObject(body) || body['documentId'] === undefined || body['query'] !== undefined) return body;
  const { documentId, ...rest } = body;
  return { ...rest, query: textFor(documentId, registry) };
};

/** The same for the parameters of a GET. @throws UnknownDocumentError */
export const withDocumentInSearch = (search: string, registry: Registry): string => {
  if (search === '') return search;
  const parameters = new URLSearchParams(search);
  const id = parameters.get('documentId');
  if (id === null || parameters.has('query')) return search;
  parameters.delete('documentId');
  parameters.set('query', textFor(id, registry));
  return `?${parameters.toString()}`;
};

/** The id that a client sends for a document. */
export const documentIdOf = (text: string): string => `${prefix}${hashOf(text)}`;
