import type { Driver } from 'neo4j-driver';
import type { Services } from '../../src/questions/context';
import { askPaths } from '../../src/questions/partnership-paths/ask';
import { median, quantile, timed } from '../statistics';
import { findByHand, textFor } from './by-hand';
import { overGraphql } from './over-graphql';
import type { Pair } from './pairs';
import { maxHops, workloads } from './workloads';

interface Comparison {
  readonly services: Services;
  readonly driver: Driver;
  readonly database: string;
  readonly pairs: readonly Pair[];
  readonly rounds: number;
}

const sameSet = (ours: readonly string[], theirs: readonly string[]): boolean =>
  ours.length === theirs.length && [...ours].sort().join('\n') === [...theirs].sort().join('\n');

/** Pairs asked of every way before anything is timed, so that all is planned and compiled. */
const warmingPairs = 20;

/**
 * The question as the API answers it, in process and through GraphQL, beside Cypher by hand. The three take turns on every pair, so that a busy machine
 * slows all alike.
 * @throws when a pair's paths differ.
 */
export const compareWays = async ({ services, driver, database, pairs, rounds }: Comparison) => {
  const graphql = await overGraphql(services, driver, database);
  const results = [];
  for (const { name, kinds } of workloads(services.pathKinds)) {
    const text = textFor(kinds);
    const ids = kinds.map(({ id }) => id);
    const input = ({ from, to }: Pair) => ({ from: [from], to: [to], maxHops, kinds: ids });
    const ours = (pair: Pair) => askPaths(services, input(pair), { first: 100 });
    const byHand = (pair: Pair) => findByHand(driver, database, text, pair);
    for (const pair of pairs.slice(0, warmingPairs)) {
      await ours(pair);
      await graphql(input(pair));
      await byHand(pair);
    }
    const times: Record<'ours' | 'graphql' | 'byHand', number[]> = { ours: [], graphql: [], byHand: [] };
    let paths = 0;
    for (let round = 0; round < rounds; round += 1)
      for (const pair of pairs) {
        const here = await timed(() => ours(pair));
        const through = await timed(() => graphql(input(pair)));
        const there = await timed(() => byHand(pair));
        times.ours.push(here.time);
        times.graphql.push(through.time);
        times.byHand.push(there.time);
        const found = here.answer.search.paths.map(({ id }) => id);
        if (here.answer.partial !== null || !sameSet(found, there.answer) || through.answer !== found.length)
          throw new Error(
            `${name}, ${pair.from} to ${pair.to}: ours finds ${found.length} paths, GraphQL ${through.answer}, Cypher ${there.answer.length}, or others.`,
          );
        if (round === 0) paths += found.length;
      }
    const told = (list: readonly number[]) => ({ p50: median(list), p95: quantile(list, 0.95) });
    results.push({
      workload: name,
      pairs: pairs.length,
      asked: times.ours.length,
      pathsPerPair: Number((paths / pairs.length).toFixed(1)),
      ours: told(times.ours),
      graphql: told(times.graphql),
      byHand: told(times.byHand),
      ratio: median(times.ours) / median(times.byHand),
    });
  }
  return results;
};
