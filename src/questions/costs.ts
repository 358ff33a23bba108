import type { Query } from '../__generated__/resolvers';
import type { Label, labels } from '../domain/ids';

/** Fields of `Query` that are no generated look-up. */
export type Question = Exclude<keyof Query, (typeof labels)[Label]['field'] | '__typename'>;

/**
 * What asking costs before anything of the answer is read, in objects of a look-up (docs/api-limits.md).
 * @param args the field's arguments, defaults filled in.
 */
export type CostOf = (args: Readonly<Record<string, unknown>>) => number;

/** The same whatever is asked. */
const fixed =
  (cost: number): CostOf =>
  () =>
    cost;

/** The number at a path of the arguments, such as `method.uncertainty.draws`; 0 when it is not there. */
const numberAt = (args: Readonly<Record<string, unknown>>, path: string): number => {
  const found = path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        value !== null && typeof value === 'object' ? (value as Readonly<Record<string, unknown>>)[name] : undefined,
      args,
    );
  return typeof found === 'number' && found > 0 ? found : 0;
};

/** Runs of a Sobol analysis for each of its draws: two, and one for each of some ten factors. */
const runsPerSobolDraw = 12;

const rankTable: CostOf = (args) => {
  const { matrix } = args;
  const letters = typeof matrix === 'string' ? matrix.length : 0;
  const runs =
    numberAt(args, 'method.uncertainty.draws') + runsPerSobolDraw * numberAt(args, 'method.sensitivity.draws');
  return 100 + letters / 100 + (runs * letters) / 100_000;
};

/** The cost of every question; a question that is not here does not compile. Measured on the real data: 1,000 is about 0.1 s. */
export const questionCosts: Readonly<Record<Question, CostOf>> = {
  criteria: fixed(1),
  dataset: fixed(10),
  partnershipPaths: fixed(200),
  pathKinds: fixed(1),
  presets: fixed(1),
  rankTable,
  shortlist: fixed(200),
};
