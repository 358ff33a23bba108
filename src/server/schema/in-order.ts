import { labels, type Label } from '../../domain/ids';
import { listedBy } from '../../graph/ordered-lists';
import { isOrdered } from '../../graph/ordered-ties';

/** A nested list of all that is tied to something, by id and cut, after `cutFirst`. */
const nestedList =
  /^( *)MATCH \((\w+)\)<-\[(\w+):(\w+)\]-\((\w+):(\w+)\)\n\1WITH DISTINCT \5\n\1ORDER BY \5\.id (ASC|DESC)\n/gm;

/** A list of all that is tied to things of given ids, by id and cut, after `fromIds`. */
const tiedList =
  /^MATCH \(this:(\w+)\)-\[:(\w+)\]->\((\w+):(\w+)\)\nWHERE \3\.id (=|IN) (\$\w+)\nWITH DISTINCT this\nORDER BY this\.id (ASC|DESC)\n(?:SKIP (\$\w+)\n)?LIMIT (\$\w+)\n/m;

/** A list of all that a condition finds, by id and cut. */
const filteredList =
  /^(MATCH \(this:(\w+)\)\nWHERE (\(.+\))\nWITH \*\n)ORDER BY this\.id (ASC|DESC)\n(?=(?:SKIP \$\w+\n)?LIMIT \$\w+\n)/m;

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

/** A group in brackets that holds no other. */
const innermost = /[({][^(){}]*[)}]/g;

/** Properties that must be equal to something, as far as `(a AND b AND ...)` says so by itself. */
const equalIn = (condition: string): ReadonlySet<string> => {
  // What stands in brackets of its own may be denied, or one of several possibilities.
  let plain = condition.slice(1, -1);
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(innermost, '');
  }
  if (/[(){}]|\bX?OR\b/.test(plain)) return new Set();
  return new Set([...plain.matchAll(/(?:^|\bAND )this\.(\w+) = \$/g)].map(([, name = '']) => name));
};

/** A list of things that are equal in what they are indexed by: an order that begins with it is the same, and the index has it. */
const filteredInOrder = (text: string): string =>
  text.replace(filteredList, (whole, before: string, label: Label, condition: string, direction: string) => {
    const names = listedBy[label];
    const equal = names && equalIn(condition);
    if (!names?.every((name) => equal?.has(name))) return whole;
    return `${before}ORDER BY ${[...names, 'id'].map((name) => `this.${name} ${direction}`).join(', ')}\n`;
  });

/**
 * The same statement with lists of what is tied to a word of a vocabulary read in the order of their ids, as far as they are wanted, where it reads
 * all ties of the word and sorts them, and lists that an index holds in order. Such a word has more ties, and such a list more things, the larger the graph.
 */
export const inOrder = (text: string): string => filteredInOrder(tiedInOrder(nestedInOrder(text, labelsIn(text))));
