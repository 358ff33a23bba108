import { randomUUID } from 'node:crypto';

/** Letters that a log line, a header and a shell take as they are. */
const wellFormed = /^[A-Za-z0-9._:-]{1,64}$/;

/** The caller's `x-request-id` where it is fit to be repeated, or one of our own. */
export const requestIdOf = (given: string | string[] | undefined): string =>
  typeof given === 'string' && wellFormed.test(given) ? given : randomUUID();
