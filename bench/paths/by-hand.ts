import { session as sessionMode, type Driver } from 'neo4j-driver';
import { parsePattern, type Pattern } from '../../src/domain/paths/pattern';
import type { PathKindSeed } from '../../src/ingest/path-kinds';

/** The tie may be walked: it restates nothing and is not in doubt. */
const walkable = (tie: string): string => `${tie}.via IS NULL AND ${tie}.confidence <> 'UNCERTAIN'`;

const labelsOf = ({ start, steps }: Pattern): string[] => [start, ...steps.map(({ label }) => label)];

/** Nothing is visited twice; only nodes of one label could be. */
const apart = (labels: readonly string[]): string[] =>
  labels.flatMap((label, first) =>
    labels.flatMap((other, second) => (second > first && other === label ? [`n${first} <> n${second}`] : [])),
  );

/** Cypher for the paths of one kind, as one would write it by hand. */
const textOf = ({ id, pattern: text }: PathKindSeed): string => {
  const pattern = parsePattern(text);
  const labels = labelsOf(pattern);
  const last = labels.length - 1;
  const nodes = labels.map((label, place) => {
    const end = place === 0 ? ' {id: $from}' : place === last ? ' {id: $to}' : '';
    return `(n${place}:${label}${end})`;
  });
  const ties = pattern.steps.map(({ type, along }, place) =>
    along ? `-[r${place}:${type}]->` : `<-[r${place}:${type}]-`,
  );
  const conditions = [...ties.map((_, place) => walkable(`r${place}`)), ...apart(labels)];
  return `MATCH ${nodes.map((node, place) => node + (ties[place] ?? '')).join('')}
WHERE ${conditions.join(' AND ')}
RETURN DISTINCT '${id}' AS kind, [${labels.map((_, place) => `n${place}.id`).join(', ')}] AS nodes`;
};

/** One statement for all kinds that start at a label: one round trip, planned once. */
export const textFor = (kinds: readonly PathKindSeed[]): string => kinds.map(textOf).join('\nUNION ALL\n');

/** Ids of the paths that the statement finds, in the form that answers give them. */
export const findByHand = async (
  driver: Driver,
  database: string,
  text: string,
  ends: { readonly from: string; readonly to: string },
): Promise<string[]> => {
  const session = driver.session({ database, defaultAccessMode: sessionMode.READ });
  try {
    const { records } = await session.run<{ kind: string; nodes: string[] }>(text, ends);
    return records.map((record) => [record.get('kind'), ...record.get('nodes')].join('|'));
  } finally {
    await session.close();
  }
};
