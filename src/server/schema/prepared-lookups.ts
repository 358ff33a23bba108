import { isDeepStrictEqual } from 'node:util';
import { getArgumentValues, type FieldNode, type GraphQLFieldResolver, type GraphQLResolveInfo } from 'graphql';
import type { QueryResult } from 'neo4j-driver';
import type { GeneratedSession } from '../../graph/generated-reads';
import type { RequestContext } from '../../questions/context';
import { limits } from '../limits/limits';
import { variableTexts, type VariableTexts } from './variable-texts';

type Resolve = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>;

/** What a look-up becomes: one Cypher text with its parameters. */
interface Translation {
  readonly text: string;
  readonly params: object;
}

/** A look-up translated once: its Cypher, and its parameters as they are made of the texts of a request. */
interface Prepared {
  readonly text: string;
  readonly paramsOf: (texts: readonly string[]) => object;
}

/** Shapes of variables kept for one field of one document; the oldest goes first. */
const keptShapes = 16;

/** Sessions that keep what would be run, and answer with nothing. */
const recording = (keep: (translation: Translation) => void): { session(): GeneratedSession } => ({
  session: () => ({
    executeRead: (work) =>
      work({
        run: (text, params) => {
          keep({ text, params });
          const nothing = { records: [], summary: { counters: { updates: () => ({}) } } };
          return Promise.resolve(nothing as unknown as QueryResult);
        },
      }),
    close: () => Promise.resolve(),
  }),
});

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

/** Makes parameters of a pattern in which each mark stands for a text. */
const filler = (pattern: unknown, marks: ReadonlyMap<unknown, number>): ((texts: readonly string[]) => unknown) => {
  const place = marks.get(pattern);
  if (place !== undefined) return (texts) => texts[place];
  if (Array.isArray(pattern)) {
    const entries = pattern.map((entry) => filler(entry, marks));
    return (texts) => entries.map((entry) => entry(texts));
  }
  if (pattern !== null && typeof pattern === 'object' && isPlain(pattern)) {
    const entries = Object.entries(pattern).map(([name, entry]) => [name, filler(entry, marks)] as const);
    return (texts) => Object.fromEntries(entries.map(([name, entry]) => [name, entry(texts)]));
  }
  return () => pattern;
};

/**
 * The same statement with all its rows as one list: a record for each costs the driver more than what is in it. Rows come out of the subquery in its
 * own order, which ends in a limit.
 */
export const inOneRecord = (text: string): string =>
  `${text.replace(/^(CYPHER 5\s)?/, '$1CALL () {\n')}\n}\nRETURN collect(this) AS nodes`;

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
  const fill = filler(marked.params, new Map(marks.map((mark, index) => [mark, index])));
  const paramsOf = (others: readonly string[]): object => fill(others) as object;
  return marked.text === plain.text && isDeepStrictEqual(paramsOf(texts), plain.params)
    ? { text: inOneRecord(plain.text), paramsOf }
    : null;
};

/** What is known of variables of one shape: seen once, prepared, or not to be prepared. */
type Known = 'ONCE' | Prepared | null;

/**
 * Look-ups that come again, with variables of the same shape, are translated to Cypher once and run from then on with the texts of the request
 * as parameters. What is asked for the first time, and whatever the checks of a look-up may refuse, goes the whole way.
 */
export const preparedLookup = (resolve: Resolve): Resolve => {
  const shapesOf = new WeakMap<FieldNode, Map<string, Known>>();
  return async (source, args, context, info): Promise<unknown> => {
    const whole = (): unknown => resolve(source, args, context, info);
    const [node, ...more] = info.fieldNodes;
    const variables = variableTexts(info);
    if (!node || more.length > 0 || !variables.texts.every(isHarmless)) return whole();
    const shapes = shapesOf.get(node) ?? new Map<string, Known>();
    const known = shapes.get(variables.shape);
    if (known === null) return whole();
    if (known === undefined || known === 'ONCE') {
      const answer = await whole();
      const [oldest] = shapes.keys();
      if (known === undefined && shapes.size >= keptShapes && oldest !== undefined) shapes.delete(oldest);
      shapes.set(variables.shape, known ? await prepare(resolve, source, context, info, variables) : 'ONCE');
      shapesOf.set(node, shapes);
      return answer;
    }
    const { text, paramsOf } = known;
    const session = context.executionContext.session() as GeneratedSession;
    const {
      records: [record],
    } = await session.executeRead(({ run }) => run(text, paramsOf(variables.texts)));
    return record ? (record.get('nodes') as unknown) : [];
  };
};
