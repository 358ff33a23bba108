import type { Connection } from '../../src/graph/driver';
import { environmentOf } from '../../tests/support/program';
import { built, builtProgram } from '../built';
import { addressOf, startChild, type Child } from './children';
import type { MainQuestion } from './questions';
import type { BenchQuery } from './queries';

/** How a question is put: a path below the system's address, and bodies that take turns. */
export interface Asking {
  readonly path: string;
  readonly bodies: readonly string[];
}

/** Something that answers the questions. */
export interface System {
  readonly key: 'A' | 'B' | 'C' | 'D';
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** `cold` makes the question one of a shape that was never seen. */
  ask(query: BenchQuery, cold?: number): Asking;
  /** Null when it has no such question. */
  askMain(question: MainQuestion): Asking | null;
  /** Its answer in the common shape. */
  shape(query: BenchQuery, data: unknown): unknown;
  stop(): Promise<void>;
}

/** Environment of a system that runs a database of its own, as `npm start` does where none is named. */
export const environmentWith = (dataDir: string): Record<string, string> => ({ NEO4J_URI: '', ASCN_DATA_DIR: dataDir });

const somePort: Readonly<Record<string, string>> = { HOST: '127.0.0.1', PORT: '0' };

/**
 * What A is told besides where its database is: the load comes from one address, so that address may ask as often as it likes. Everything else
 * is as users have it, the cache of answers too: uncached requests get round it by variables that no cache has seen (`fresh` in load.mjs).
 */
const ourSettings: Readonly<Record<string, string>> = { RATE_LIMIT: '0' };

const withAlias = (text: string, place: RegExp, cold: number | undefined): string =>
  cold === undefined ? text : text.replace(place, (found) => found.replace(/id$/, `cold${cold}: id id`));

const variablesText = (variables: object): string => JSON.stringify(variables);

const graphqlBody = (query: string, variables: string): string =>
  `{"query":${JSON.stringify(query)},"variables":${variables}}`;

/** What A and B share: the same documents and variables. */
const overGraphql = {
  ask: ({ graphql, variables }: BenchQuery, cold?: number): Asking => ({
    path: '',
    bodies: variables.map((set) => graphqlBody(withAlias(graphql, /\)\s*\{\s*id/, cold), variablesText(set))),
  }),
  askMain: ({ graphql, variables }: MainQuestion): Asking => ({
    path: '',
    bodies: variables.map((set) => graphqlBody(graphql, set)),
  }),
  shape: (_query: BenchQuery, data: unknown) => data,
};

/** Starts a server and waits for its address. A busy machine may miss the five seconds that a first connection gets: two more tries. */
const running = async (
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
  tries = 3,
): Promise<Running> => {
  const child = startChild(args, { ...somePort, ...env });
  try {
    return {
      url: await addressOf(child),
      pid: child.pid,
      logs: (words) => child.logs(words),
      stop: () => child.stop(),
    };
  } catch (error) {
    await child.stop();
    if (tries === 1) throw error;
    return running(args, env, tries - 1);
  }
};

type Running = Pick<System, 'url' | 'pid' | 'stop'> & Pick<Child, 'logs'>;

/** A: this project, started as its users start it and asked when it has warmed up, its database named by the environment. */
export const startOurs = async (environment: Readonly<Record<string, string>>): Promise<System> => {
  const ours = await running([await builtProgram(), 'start', '--json'], { ...environment, ...ourSettings });
  await ours.logs('warmed up');
  return { key: 'A', name: 'ascn-graph', ...overGraphql, ...ours };
};

/** B: see getting-started.ts. */
export const startTheirs = async (connection: Connection): Promise<System> => ({
  key: 'B',
  name: '@neo4j/graphql + Apollo',
  ...overGraphql,
  ...(await running([await built('bench/server/getting-started.ts')], environmentOf(connection))),
});

/** C: see by-hand.ts. */
export const startByHand = async (connection: Connection): Promise<System> => ({
  key: 'C',
  name: 'Cypher by hand',
  ask: ({ name, variables }, cold) => ({
    path: `/${name}${cold === undefined ? '' : `?cold=${cold}`}`,
    bodies: variables.map(variablesText),
  }),
  askMain: ({ name, variables }) => ({ path: `/${name}`, bodies: variables }),
  shape: (_query, data) => data,
  ...(await running([await built('bench/server/by-hand.ts')], environmentOf(connection))),
});

/** D: see postgraphile.mjs. */
export const startPostgraphile = async (connectionString: string): Promise<System> => ({
  key: 'D',
  name: 'PostGraphile',
  ask: ({ postgraphile, variables }, cold) => ({
    path: '/graphql',
    // It has no cache of answers, so it needs no salt, and would refuse a variable that its document does not name.
    bodies: variables.map(({ salt: _salt, ...set }) =>
      graphqlBody(withAlias(postgraphile, /\{\s*id/, cold), variablesText(set)),
    ),
  }),
  askMain: () => null,
  shape: ({ shape }, data) => shape(data as never),
  ...(await running(['bench/server/postgraphile.mjs', connectionString])),
});
