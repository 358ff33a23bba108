import { createHash } from 'node:crypto';

/** Entity tag of the answer to a request at a dataset version, by this release of the API. */
export const entityTag = (release: string, key: string, datasetVersion: string): string =>
  `"${createHash('sha256')
    .update(JSON.stringify([release, datasetVersion]))
    .update(key)
    .digest()
    .toString('base64url', 0, 16)}"`;

/** Whether an `If-None-Match` header names the tag. Tags are compared weakly, as RFC 9110 asks for this header. */
export const matches = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch !== undefined && ifNoneMatch.split(',').some((given) => given.trim().replace(/^W\//, '') === tag);
