import { hash } from 'node:crypto';

/** Letters of a tag, 132 bits: no two requests will ever share one. */
const tagLetters = 22;

/** Entity tag of the answer to a request at a dataset version, by this release of the API. */
export const entityTag = (release: string, key: string, datasetVersion: string): string =>
  `"${hash('sha256', JSON.stringify([release, datasetVersion]) + key, 'base64url').slice(0, tagLetters)}"`;

/** Whether an `If-None-Match` header names the tag. Tags are compared weakly, as RFC 9110 asks for this header. */
export const matches = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch !== undefined && ifNoneMatch.split(',').some((given) => given.trim().replace(/^W\//, '') === tag);
