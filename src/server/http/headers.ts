/** Headers of every answer: nothing here is a page, loads anything, or may be framed. */
export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-site',
} as const;

/** Content type of what is not GraphQL's own answer. */
export const jsonType = 'application/json; charset=utf-8';

/** Headers as names and values in turn, which is what Node writes quickest. */
export type HeaderList = readonly string[];

/** Adds headers by name to such a list. */
export const addHeaders = (list: string[], more: Readonly<Record<string, string>>): void => {
  for (const name in more) list.push(name, more[name] ?? '');
};
