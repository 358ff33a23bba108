import { limits } from './limits';
import { means, normalisations, wholeMethods, type Method } from './method';
import type { MethodProblem } from './problem';

const wholeNumber = (
  value: number | null | undefined,
  low: number,
  high: number,
  path: readonly string[],
): MethodProblem[] =>
  value == null || (Number.isInteger(value) && value >= low && value <= high)
    ? []
    : [{ path, message: `is ${value}; expected a whole number from ${low} to ${high}.` }];

const listOf = (
  values: readonly string[] | null | undefined,
  words: readonly string[],
  path: readonly string[],
): MethodProblem[] => {
  if (values == null) return [];
  if (values.length === 0) return [{ path, message: `is empty; name some of ${words.join(', ')}, or leave it out.` }];
  return values.flatMap((value, index) =>
    words.includes(value)
      ? []
      : [{ path: [...path, index] as const, message: `is "${value}"; expected one of ${words.join(', ')}.` }],
  );
};

/** Everything wrong with what a method wants varied. */
export const checkUncertainty = ({ criteria, uncertainty, sensitivity }: Method): MethodProblem[] => {
  const found: MethodProblem[] = [];
  if (uncertainty != null) {
    const { draws, seed, top, weights, methods, leaveOneOut } = uncertainty;
    found.push(
      ...wholeNumber(draws, 1, limits.draws, ['uncertainty', 'draws']),
      ...wholeNumber(seed, 0, limits.seed, ['uncertainty', 'seed']),
      ...wholeNumber(top, 1, limits.rows, ['uncertainty', 'top']),
      ...listOf(methods?.normalisations, normalisations, ['uncertainty', 'methods', 'normalisations']),
      ...listOf(methods?.aggregations, [...means, ...wholeMethods], ['uncertainty', 'methods', 'aggregations']),
    );
    if (weights != null && 'box' in weights && !(weights.box > 0 && weights.box <= 1))
      found.push({
        path: ['uncertainty', 'weights', 'box'],
        message: `is ${weights.box}; expected a share above 0 and up to 1, such as 0.25.`,
      });
    if (weights != null && 'dirichlet' in weights && weights.dirichlet !== 'uniform')
      found.push(...wholeNumber(weights.dirichlet, 1, 10_000, ['uncertainty', 'weights', 'dirichlet']));
    if (leaveOneOut === true && criteria.filter(({ weight }) => weight !== 0).length < 2)
      found.push({
        path: ['uncertainty', 'leaveOneOut'],
        message: 'needs at least two criteria with weight; otherwise nothing would be left.',
      });
  }
  if (sensitivity != null) {
    found.push(
      ...wholeNumber(sensitivity.draws, 16, limits.draws, ['sensitivity', 'draws']),
      ...wholeNumber(sensitivity.seed, 0, limits.seed, ['sensitivity', 'seed']),
      ...wholeNumber(sensitivity.resamples, 20, limits.resamples, ['sensitivity', 'resamples']),
    );
    if (uncertainty == null)
      found.push({
        path: ['sensitivity'],
        message: 'asks what moves the ranking, but uncertainty varies nothing; say there what to vary.',
      });
  }
  return found;
};
