import { parsePattern, type PatternStep } from '../../src/domain/paths/pattern';
import { createUniforms } from '../../src/domain/method/uncertainty/random';
import type { Dataset } from '../../src/ingest/dataset';
import type { PathKindSeed } from '../../src/ingest/path-kinds';
import { copyId } from '../graph/lift';

/** Two ends to find paths between. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

/** One pair in so many has ends drawn apart: mostly such with no path between them, which is an answer too. */
const apartEvery = 5;

/**
 * Different pairs of an organisation and a city, drawn with a seed. Most are found by walking the dataset along a kind drawn at random, so a path of it
 * leads from one to the other and every kind has its turn.
 */
export const drawPairs = (
  { relationships, entities }: Dataset,
  kinds: readonly PathKindSeed[],
  count: number,
  seed: number,
): Pair[] => {
  const uniforms = createUniforms(seed, 0);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(uniforms() * items.length)];
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  const idsOf = (label: string): string[] => entities.filter((entity) => entity.label === label).map(({ id }) => id);
  const [organisations, cities] = [idsOf('Organisation'), idsOf('City')];
  const reached = (node: string, { type, along, label }: PatternStep): string[] =>
    relationships
      .filter((tie) => tie.type === type && (along ? tie.from : tie.to) === node)
      .map(({ from, to }) => (along ? to : from))
      .filter((id) => labels.get(id) === label);
  const walk = (steps: readonly PatternStep[]): (string | undefined)[] => {
    const [first] = steps;
    const starts = first ? organisations.filter((id) => reached(id, first).length > 0) : [];
    const from = pick(starts);
    let to = from;
    for (const step of steps) to = to === undefined ? undefined : pick(reached(to, step));
    return [from, to];
  };
  const patterns = kinds.map(({ pattern }) => parsePattern(pattern)).filter(({ start }) => start === 'Organisation');
  const pairs = new Map<string, Pair>();
  for (let draw = 0; pairs.size < count; draw += 1) {
    const apart = draw % apartEvery === 0;
    const [from, to] = apart ? [pick(organisations), pick(cities)] : walk(pick(patterns)?.steps ?? []);
    if (from !== undefined && to !== undefined) pairs.set(`${from} ${to}`, { from, to });
  }
  return [...pairs.values()];
};

/** The same pairs in a larger graph, each in a neighbourhood drawn with the seed. */
export const liftPairs = (pairs: readonly Pair[], scale: number, seed: number): Pair[] => {
  const uniforms = createUniforms(seed, 1);
  return pairs.map(({ from, to }) => {
    const copy = Math.floor(uniforms() * scale);
    return { from: copyId(from, copy), to: copyId(to, copy) };
  });
};
