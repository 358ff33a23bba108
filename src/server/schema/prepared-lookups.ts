import { isDeepStrictEqual } from 'node:util';
import { getArgumentValues, type FieldNode, type GraphQLFieldResolver, type GraphQLResolveInfo } from 'graphql';
import type { QueryResult } from 'neo4j-driver';
import { generatedReads, type GeneratedReads } from '../../graph/generated-reads';
import type { RequestContext, SharedStatement } from '../../questions/context';
import { isMap } from '../is-map';
import { limits } from '../limits/limits';
import { cutFirst } from './cut-first';
import { fromIds } from './from-ids';
import { inOrder } from './in-order';
import { variableTexts, type VariableTexts } from './variable-texts';

type Resolve = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>;

/** What a look-up becomes: one Cypher text with its parameters. */
interface Translation {
  readonly text: string;
  readonly params: object;
}

/** A look-up translated once: its Cypher for any number of requests, and the parameters that are made of the texts of one. */
interface Prepared {
  readonly statement: SharedStatement;
  readonly paramsOf: (texts: readonly string[]) => object;
}

/** Shapes of variables kept for one field of one document; the oldest goes first. */
const keptShapes = 16;

/** Reads that keep what would be run, and answer with nothing. */
const recording = (keep: (translation: Translation) => void): GeneratedReads =>
  generatedReads(({ text, params }) => {
    keep({ text, params });
    const nothing = { records: [], summary: { counters: { updates: () => ({}) } } };
    return Promise.resolve(nothing as unknown as QueryResult);
  });

type Fill = (texts: readonly string[]) => unknown;

/** Makes parameters of a pattern in which each mark stands for a text; null when there is none. */
const filler = (pattern: unknown, marks: ReadonlyMap<unknown, number>): Fill | null => {
  const place = marks.get(pattern);
  if (place !== undefined) return (texts) => texts[place];
  if (Array.isArray(pattern)) {
    const list: readonly unknown[] = pattern;
    const fills = list.map((entry) => filler(entry, marks));
    return fills.some(Boolean) ? (texts) => fills.map((fill, index) => (fill ? fill(texts) : list[index])) : null;
  }
  if (!isMap(pattern)) return null;
  const fills = fillersOf(pattern, marks);
  return fills.length > 0 ? (texts) => ({ ...pattern, ...filled(fills, texts) }) : null;
};

const fillersOf = (pattern: object, marks: ReadonlyMap<unknown, number>): [name: string, fill: Fill][] =>
  Object.entries(pattern).flatMap(([name, entry]): [string, Fill][] => {
    const fill = filler(entry, marks);
    return fill ? [[name, fill]] : [];
  });

const filled = (fills: readonly [name: string, fill: Fill][], texts: readonly string[]): object =>
  Object.fromEntries(fills.map(([name, fill]) => [name, fill(texts)]));

/** The last line of generated Cypher: what a row is. */
const lastLine = /\nRETURN (?<row>.+) AS this$/;

/**
 * The same statement for one request, and for any number of them, each with parameters of its own in the place of those named. The rows of each
 * are one list, since a record for each row costs the driver more than what is in it; they come in the order of the statement, which it makes
 * before it says what a row is. Null for a statement with subqueries of the old kind, or another end.
 */
export const sharedTexts = (
  text: string,
  own: ReadonlySet<string>,
): Pick<SharedStatement, 'alone' | 'together'> | null => {
  if (/\bCALL \{/.test(text) || !lastLine.test(text)) return null;
  const body = inOrder(cutFirst(fromIds(text)))
    .replace(lastLine, '\nRETURN collect($<row>) AS answer')
    .replace(/^CYPHER 5\s/, '')
    // The driver sends what is longer than 1,400 bytes in pieces, each of which wakes the database.
    .replace(/\n +/g, '\n');
  const withOwn = (map: string): string =>
    body.replace(/\$(\w+)/g, (parameter, name: string) => (own.has(name) ? `${map}.${name}` : parameter));
  // A subquery sees what it names alone.
  const inner = withOwn('own').replace(/\bCALL \((?=\w)/g, 'CALL (own, ');
  return {
    alone: `CYPHER 5\n${withOwn('$own')}`,
    together: `CYPHER 5
UNWIND $own.each AS own
CALL (own) {
${inner}
}
RETURN own.place AS place, answer`,
  };
};

/** Texts that the checks of a look-up may refuse are left to them. */
const isHarmless = (text: string): boolean => text.length <= limits.filterText && !/[\0\p{Surrogate}]/u.test(text);

/** Translates a field with the variables given, without running it. */
const translate = async (
  resolve: Resolve,
  source: unknown,
  context: RequestContext,
  info: GraphQLResolveInfo,
  variables: Record<string, unknown>,
): Promise<Translation | null> => {
  const [node] = info.fieldNodes;
  const field = info.parentType.getFields()[info.fieldName];
  if (!node || !field) return null;
  const found: Translation[] = [];
  await resolve(
    source,
    getArgumentValues(field, node, variables),
    { ...context, executionContext: recording((one) => found.push(one)) },
    { ...info, variableValues: variables },
  );
  const [only] = found;
  return only && found.length === 1 ? only : null;
};

/**
 * Prepares a field for variables of one shape: it is translated with marks in the place of the texts, and must come out as it does with the
 * texts themselves once they are filled in. Null when it does not: what a text says then decides more than a parameter.
 */
const prepare = async (
  resolve: Resolve,
  source: unknown,
  context: RequestContext,
  info: GraphQLResolveInfo,
  { texts, withTexts }: VariableTexts,
): Promise<Prepared | null> => {
  const marks = texts.map((_text, index) => `mark ${index} of ${texts.length}`);
  const both = [marks, texts].map((some) => translate(resolve, source, context, info, withTexts(some)));
  // What cannot be translated without being run says so itself when it is.
  const [marked, plain] = await Promise.all(both).catch(() => []);
  if (!marked || !plain) return null;
  const fills = fillersOf(marked.params, new Map(marks.map((mark, index) => [mark, index])));
  const paramsOf = (others: readonly string[]): object => filled(fills, others);
  const own = new Set(fills.map(([name]) => name));
  const shared = sharedTexts(plain.text, own);
  const params = Object.fromEntries(Object.entries(plain.params).filter(([name]) => !own.has(name)));
  const isSame =
    marked.text === plain.text && isDeepStrictEqual({ ...marked.params, ...paramsOf(texts) }, plain.params);
  return shared && isSame ? { statement: { name: 'look-up', ...shared, params }, paramsOf } : null;
};

/** What is known of variables of one shape: seen once, prepared, or not to be prepared. */
type Known = 'ONCE' | Prepared | null;

/**
 * Look-ups that come again, with variables of the same shape, are translated to Cypher once and run from then on with the texts of the request
 * as parameters. What is asked for the first time, and whatever the checks of a look-up may refuse, goes the whole way.
 */
export const preparedLookup = (resolve: Resolve): Resolve => {
  const shapesOf = new WeakMap<FieldNode, Map<string, Known>>();
  return (source, args, context, info): unknown => {
    const whole = (): unknown => resolve(source, args, context, info);
    const [node, ...more] = info.fieldNodes;
    const { readTogether } = context;
    const variables = variableTexts(info);
    if (!readTogether || !node || more.length > 0 || !variables.texts.every(isHarmless)) return whole();
    const shapes = shapesOf.get(node) ?? new Map<string, Known>();
    const known = shapes.get(variables.shape);
    if (known === null) return whole();
    if (known && known !== 'ONCE') return readTogether(known.statement, known.paramsOf(variables.texts));
    return Promise.resolve(whole()).then(async (answer) => {
      const [oldest] = shapes.keys();
      if (known === undefined && shapes.size >= keptShapes && oldest !== undefined) shapes.delete(oldest);
      shapes.set(variables.shape, known ? await prepare(resolve, source, context, info, variables) : 'ONCE');
      shapesOf.set(node, shapes);
      return answer;
    });
  };
};
