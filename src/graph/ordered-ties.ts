import { labelOfId, type Label } from '../domain/ids';
import { cypher } from './statement';

/**
 * Types of ties that have their ends written on them too, and indexed, where they lead to a word of a vocabulary: what is tied to it then comes by id
 * without a sort.
 */
const indexes: Readonly<Record<string, string>> = {
  ADDRESSES: cypher`CREATE INDEX ADDRESSES_ends IF NOT EXISTS FOR ()-[r:ADDRESSES]-() ON (r.ends)`,
  CLASSIFIED_AS: cypher`CREATE INDEX CLASSIFIED_AS_ends IF NOT EXISTS FOR ()-[r:CLASSIFIED_AS]-() ON (r.ends)`,
  IN_COUNTRY: cypher`CREATE INDEX IN_COUNTRY_ends IF NOT EXISTS FOR ()-[r:IN_COUNTRY]-() ON (r.ends)`,
  LOCATED_IN: cypher`CREATE INDEX LOCATED_IN_ends IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.ends)`,
  OPEN_TO: cypher`CREATE INDEX OPEN_TO_ends IF NOT EXISTS FOR ()-[r:OPEN_TO]-() ON (r.ends)`,
  PRIORITISES: cypher`CREATE INDEX PRIORITISES_ends IF NOT EXISTS FOR ()-[r:PRIORITISES]-() ON (r.ends)`,
  SERVES: cypher`CREATE INDEX SERVES_ends IF NOT EXISTS FOR ()-[r:SERVES]-() ON (r.ends)`,
};

/** The statements that make the indexes. */
export const orderedTieIndexes: readonly string[] = Object.values(indexes);

/** Words that more and more things are tied to as the graph grows, while they stay as many. */
const vocabularies: ReadonlySet<string> = new Set<Label>(['Country', 'FirmClass', 'FocusArea', 'Sector', 'Step']);

/** Whether ties of this type to something of this label are ordered. */
export const isOrdered = (type: string, to: string): boolean => Object.hasOwn(indexes, type) && vocabularies.has(to);

/** Both ends of an ordered tie, the word first: `country:vn city:vn-hue`. No id holds a space, so that no other pair begins alike. Null for any other tie. */
export const endsOf = ({ from, type, to }: Readonly<Record<'from' | 'type' | 'to', string>>): string | null =>
  isOrdered(type, labelOfId(to) ?? '') ? `${to} ${from}` : null;
