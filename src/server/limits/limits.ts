import { readTimeoutMs } from '../../graph/read';

/**
 * What one request may ask for. Each number has a file here that applies it, a row in docs/api-limits.md, and a test at it and one past it.
 * They leave room for every document of this repository and for the introspection of the usual tools.
 */
export const limits = {
  /** Bytes of the path, names and values of the headers of a request. */
  headBytes: 16_384,
  /** Bytes of a request body; a table of a million plain letters for `rankTable` fits. */
  bodyBytes: 1_310_720,
  /** Lexical tokens of a document; the introspection query of the usual tools has about 400. */
  tokens: 2_000,
  /** Levels that an operation may nest; the deepest document of this repository uses seven. */
  depth: 12,
  /** Levels below `__schema` and `__type`; the usual tools follow wrapped types that deep. */
  introspectionDepth: 16,
  /** Aliases of an operation, fragments counted each time they are spread; one for every city of the network fits. */
  aliases: 50,
  /** Directives of an operation, fragments counted each time they are spread. */
  directives: 20,
  /** Fields on the root of an operation, `__typename` among them. */
  rootFields: 40,
  /** Levels that the variables may nest; those of an argument are fewer. */
  variableDepth: 64,
  /** Errors told of one invalid document. */
  validationErrors: 5,
  /** Rows of one list of a look-up, nested ones too. */
  rows: 1_000,
  /** Rows that a look-up may pass over. */
  offset: 1_000_000,
  /** Entries of one list in the arguments. */
  listEntries: 4_000,
  /** Letters of one text in the arguments, where the field says nothing else; a canonical id fits. */
  text: 4_000,
  /** Letters of one text in a filter. */
  filterText: 1_000,
  /** Levels that a filter may nest, `AND`, `OR` and `NOT` among them. */
  filterDepth: 8,
  /** Conditions of one filter, `AND`, `OR` and `NOT` among them. */
  filterConditions: 200,
  /** Expected objects of one operation (cost/cost.ts), and with an API key. */
  cost: 50_000,
  keyedCost: 200_000,
  /** Milliseconds from the request to its answer. */
  requestMs: 20_000,
  /** Milliseconds of one transaction in the database. */
  transactionMs: readTimeoutMs,
} as const;
