import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../root';

/** Where code generation writes the documents of `schema/operations/`, each under the hash of its text. */
export const registryPath = join(projectRoot, 'schema', 'persisted-documents.json');

/** Documents that the server knows by the SHA-256 of their text. */
export interface Registry {
  /** Text of a document; undefined when there is none of that hash. */
  readonly textOf: (hash: string) => string | undefined;
  readonly all: readonly { readonly hash: string; readonly text: string }[];
  /**
   * The registry as the cache of Apollo's persisted queries: what it holds is found, and nothing is added, because a cache that anybody
   * can fill is memory that anybody can use.
   */
  readonly asCache: {
    get(key: string): Promise<string | undefined>;
    set(): Promise<void>;
    delete(): Promise<void>;
  };
}

/** SHA-256 of a document's text, in hexadecimal. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Apollo asks for `apq:` and the hash. */
const hashOfKey = (key: string): string => key.slice(key.lastIndexOf(':') + 1);

export const createRegistry = (documents: Readonly<Record<string, string>>): Registry => {
  const texts = new Map(Object.entries(documents));
  const textOf = (hash: string): string | undefined => texts.get(hash);
  return {
    textOf,
    all: [...texts].map(([hash, text]) => ({ hash, text })),
    asCache: {
      get: (key) => Promise.resolve(textOf(hashOfKey(key))),
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(),
    },
  };
};

/** The registry of this repository. */
export const readRegistry = (): Registry =>
  createRegistry(JSON.parse(readFileSync(registryPath, 'utf8')) as Record<string, string>);
