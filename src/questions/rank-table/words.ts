import type { Mean, MissingRule, Normalisation, WholeMethod } from '../../domain/method/method';

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
