import type { GroupMeanInput, PortfolioInput, SensitivityInput, UncertaintyInput } from '../../__generated__/resolvers';
import {
  means,
  type Mean,
  type Method,
  type PortfolioSpec,
  type SensitivitySpec,
  type UncertaintySpec,
  type WholeMethod,
} from '../../domain/method/method';
import { aggregationWords, normalisationWords } from './words';

type Given<Value> = Value | null | undefined;

/** Reports a fault: where it is, and what is wrong with it. */
export type Report = (field: string, message: string) => void;

const isMean = (word: Mean | WholeMethod): word is Mean => means.some((mean) => mean === word);

/** One method for all, or means by group beside the one for all others. */
export const aggregationGiven = (
  aggregation: Given<Mean | WholeMethod>,
  groups: readonly { readonly group: string; readonly mean: GroupMeanInput['mean'] }[],
  field: string,
  report: Report,
): Method['aggregation'] => {
  if (groups.length === 0) return aggregation;
  const entries = [
    { group: 'default', word: aggregation ?? ('arithmetic' as const) },
    ...groups.map(({ group, mean }) => ({ group, word: aggregationWords[mean] })),
  ];
  return Object.fromEntries(
    entries.flatMap(({ group, word }) => {
      if (isMean(word)) return [[group, word]];
      report(field, `"${word}" looks at all alternatives together; groups take arithmetic, geometric or harmonic.`);
      return [];
    }),
  );
};

/** What to vary, in the engine's words. */
export const uncertaintyGiven = (given: UncertaintyInput, field: string, report: Report): UncertaintySpec => {
  const { box, dirichlet, normalisations, aggregations, draws, seed, leaveOneOut, data, top } = given;
  if (box != null && dirichlet != null) report(field, 'box and dirichlet exclude each other; give one of them.');
  const noise = dirichlet == null ? null : { dirichlet: dirichlet === 0 ? ('uniform' as const) : dirichlet };
  return {
    draws,
    seed,
    leaveOneOut,
    data,
    top,
    weights: box == null ? noise : { box },
    methods:
      normalisations == null && aggregations == null
        ? null
        : {
            normalisations: normalisations?.map((value) => normalisationWords[value]),
            aggregations: aggregations?.map((value) => aggregationWords[value]),
          },
  };
};

/** How to estimate the sensitivity, in the engine's words. */
export const sensitivityGiven = ({ draws, seed, resamples, eachWeight }: SensitivityInput): SensitivitySpec => ({
  draws,
  seed,
  resamples,
  weights: eachWeight === true ? 'each' : 'together',
});

/** Limits of the best set, in the engine's words. */
export const portfolioGiven = (
  { size, atMost, atLeast }: PortfolioInput,
  field: string,
  report: Report,
): PortfolioSpec => {
  const limits = (name: string, given: PortfolioInput['atMost']): Record<string, number> => {
    const found: Record<string, number> = {};
    for (const { peers, count } of given ?? []) {
      if (Object.hasOwn(found, peers))
        report(`${field}.${name}`, `names "${peers}" twice; give each kind of group one limit.`);
      found[peers] = count;
    }
    return found;
  };
  return { size, atMost: limits('atMost', atMost), atLeast: limits('atLeast', atLeast) };
};

/** Goalposts of one criterion. */
export const goalpostsGiven = (
  given: Given<readonly number[]>,
  id: string,
  field: string,
  report: Report,
): readonly [number, number] | null => {
  if (given == null) return null;
  const [low, high, ...more] = given;
  if (low !== undefined && high !== undefined && more.length === 0) return [low, high];
  report(field, `goalposts of "${id}" are ${given.length} numbers; expected two, the lower first.`);
  return null;
};
