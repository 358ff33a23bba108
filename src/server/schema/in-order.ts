import { labels } from '../../domain/ids';
import { isOrdered } from '../../graph/ordered-ties';

/** A nested list of all that is tied to something, by id and cut, after `cutFirst`. */
const nestedList =
  /^( *)MATCH \((\w+)\)<-\[(\w+):(\w+)\]-\((\w+):(\w+)\)\n\1WITH DISTINCT \5\n\1ORDER BY \5\.id (ASC|DESC)\n/gm;

/** A list of all that is tied to things of given ids, by id and cut, after `fromIds`. */
const tiedList =
  /^MATCH \(this:(\w+)\)-\[:(\w+)\]->\((\w+):(\w+)\)\nWHERE \3\.id (=|IN) (\$\w+)\nWITH DISTINCT this\nORDER BY this\.id (ASC|DESC)\n(?:SKIP (\$\w+)\n)?LIMIT (\$\w+)\n/m;

const prefixes = new Map(Object.entries(labels).map(([label, { prefix }]) => [label, prefix]));

/** Labels of the variables that a statement names with one. */
const labelsIn = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/\((\w+):(\w+)\)/g)].map(([, variable = '', label = '']) => [variable, label]));

/** The part of a statement that finds ties by their ends, in the order of the ids of what is tied. */
const byEnds = (tie: string, type: string, to: string, label: string): string =>
  `USING INDEX ${tie}:${type}(ends)\nWHERE ${tie}.ends STARTS WITH ${to} + ' ${prefixes.get(label) ?? ''}:'`;

/** Nested lists of what is tied to a word. */
const nestedInOrder = (text: string, labelOf: ReadonlyMap<string, string>): string =>
  text.replace(
    nestedList,
    (whole, _indent, to: string, tie: string, type: string, thing: string, label: string, direction: string) =>
      isOrdered(type, labelOf.get(to) ?? '')
        ? `MATCH (${to})<-[${tie}:${type}]-(${thing}:${label})
${byEnds(tie, type, `${to}.id`, label)}
WITH DISTINCT ${thing}, ${tie}.ends AS ends
ORDER BY ends ${direction}
`
        : whole,
  );

/** A list of what is tied to words that a filter names: so many of each, and of all these so many. */
const tiedInOrder = (text: string): string =>
  text.replace(
    tiedList,
    (
      whole: string,
      label: string,
      type: string,
      _to: string,
      toLabel: string,
      is: string,
      ids: string,
      direction: string,
      skip: string | undefined,
      limit: string,
    ) =>
      isOrdered(type, toLabel)
        ? `${is === 'IN' ? `UNWIND ${ids} AS to` : `WITH ${ids} AS to`}
CALL (to) {
MATCH (this:${label})-[tie:${type}]->(:${toLabel})
${byEnds('tie', type, 'to', label)}
WITH DISTINCT this, tie.ends AS ends
ORDER BY ends ${direction}
LIMIT ${skip === undefined ? limit : `${skip} + ${limit}`}
RETURN this
}
WITH DISTINCT this
ORDER BY this.id ${direction}
${skip === undefined ? '' : `SKIP ${skip}\n`}LIMIT ${limit}
`
        : whole,
  );

/**
 * The same statement with lists of what is tied to a word of a vocabulary read in the order of their ids, as far as they are wanted, where it reads
 * all ties of the word and sorts them. Such a word has more ties the larger the graph.
 */
export const inOrder = (text: string): string => tiedInOrder(nestedInOrder(text, labelsIn(text)));
