import type { Aggregation, Mean, MissingRule, Normalisation, WholeMethod } from '../../domain/method/method';
import type { Treatment } from '../../domain/method/prepare';
import type { VariedRanking } from '../../domain/method/uncertainty/uncertainty';

/** The API's enum values and the engine's words, which are those of the method file. */
export const normalisationWords = {
  GOALPOSTS: 'goalposts',
  MIN_MAX: 'min-max',
  Z_SCORE: 'z-score',
  RANK: 'rank',
  VECTOR: 'vector',
  NONE: 'none',
} as const satisfies Record<string, Normalisation>;

/** The same for aggregations. */
export const aggregationWords = {
  ARITHMETIC: 'arithmetic',
  GEOMETRIC: 'geometric',
  HARMONIC: 'harmonic',
  TOPSIS: 'topsis',
  VIKOR: 'vikor',
  BORDA: 'borda',
  COPELAND: 'copeland',
} as const satisfies Record<string, Mean | WholeMethod>;

/** The same for what stands in for a missing value. */
export const missingWords = {
  EXCLUDE: 'exclude',
  ZERO: 'zero',
  WORST: 'worst',
  MEDIAN: 'median',
  GROUP_MEAN: 'group-mean',
} as const satisfies Record<string, MissingRule>;

/** The same for what was done about a cell. */
export const treatmentWords = {
  OBSERVED: 'observed',
  EXCLUDED: 'excluded',
  ZERO: 'zero',
  WORST: 'worst',
  MEDIAN: 'median',
  GROUP_MEAN: 'group-mean',
} as const satisfies Record<string, Treatment>;

/** The same for what is varied. */
export const sourceWords = {
  WEIGHTS: 'weights',
  METHODS: 'methods',
  LEAVE_ONE_OUT: 'leaveOneOut',
  DATA: 'data',
  TOGETHER: 'together',
} as const satisfies Record<string, VariedRanking['source']>;

/** The engine's word for an enum value, where one was given. */
export const wordOf = <Words extends Readonly<Record<string, string>>>(
  words: Words,
  value: keyof Words | null | undefined,
): Words[keyof Words] | undefined => (value == null ? undefined : words[value]);

/** The enum value for a word of the engine. */
export const valueOf = <Words extends Readonly<Record<string, string>>>(
  words: Words,
  word: Words[keyof Words],
): keyof Words => {
  // The words are the map's own, so one of its keys has it.
  const [found] = (Object.keys(words) as (keyof Words)[]).filter((key) => words[key] === word);
  if (found === undefined) throw new Error(`The API has no value for the engine's word "${word}".`);
  return found;
};

/** The one aggregation behind an answer, where groups may have means of their own. */
export const mainAggregation = (aggregation: Aggregation): Mean | WholeMethod =>
  typeof aggregation === 'string' ? aggregation : (aggregation['default'] ?? 'arithmetic');
