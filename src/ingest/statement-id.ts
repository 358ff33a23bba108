import { createHash } from 'node:crypto';

/** Name of the dataset, part of every statement's id. */
export const datasetName = 'ascn-graph';

/**
 * Id of a statement: SHA-1 of dataset, subject, property, value, language and source, as FollowTheMoney does it. The same
 * assertion keeps its id across loads; a changed value is a new statement.
 */
export const statementId = (subject: string, property: string, value: string, lang: string, source: string): string =>
  `statement:${createHash('sha1').update([datasetName, subject, property, value, lang, source].join('\u0001')).digest('hex').slice(0, 20)}`;
