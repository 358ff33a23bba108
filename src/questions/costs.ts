import type { Query } from '../__generated__/resolvers';
import { decodeCanonicalId } from './canonical-id';
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

/** The settings that a `canonicalId` holds; none where it is no such id, which the question itself says. */
const heldIn = (kind: string, id: unknown): Readonly<Record<string, unknown>> => {
  if (typeof id !== 'string') return {};
  try {
    const held = decodeCanonicalId(kind, id);
    return typeof held === 'object' && held !== null ? { ...held } : {};
  } catch {
    return {};
  }
};

/** A ranking, run anew for each draw. */
const ranking: CostOf = ({ input }) => {
  const given = { input: { ...(typeof input === 'object' ? input : {}) } };
  const held = { input: heldIn('shortlist', (given.input as { canonicalId?: unknown }).canonicalId) };
  const draws = (args: object) =>
    numberAt({ ...args }, 'input.uncertainty.draws') +
    runsPerSobolDraw * numberAt({ ...args }, 'input.sensitivity.draws');
  return 200 + Math.max(draws(given), draws(held)) / 5;
};

/** The cost of every question; a question that is not here does not compile. Measured on the real data: 1,000 is about 0.1 s. */
export const questionCosts: Readonly<Record<Question, CostOf>> = {
  changes: fixed(200),
  citySuggestions: fixed(500),
  compareCities: ranking,
  conflicts: fixed(200),
  criteria: fixed(1),
  dataset: fixed(10),
  explainScore: ranking,
  firmProfile: fixed(50),
  gapClaims: fixed(500),
  importancePerformance: fixed(100),
  jointEntry: fixed(500),
  ladder: fixed(200),
  matchSchemes: fixed(500),
  missingLinks: fixed(5_000),
  partnershipKinds: fixed(500),
  partnershipPaths: fixed(500),
  pathKinds: fixed(1),
  presets: fixed(1),
  rankTable,
  resolve: fixed(200),
  search: fixed(200),
  shortlist: ranking,
  supportGaps: fixed(500),
  supportScenarios: fixed(1),
  tieRules: fixed(1),
  whereCan: fixed(500),
  whoReaches: fixed(500),
};

/** The same of fields inside of an answer that look for something of their own when they are read, by `Type.field`. */
export const answerCosts: Readonly<Record<string, number>> = {
  'PartnershipPaths.nearestMissingLink': 1_000,
};
