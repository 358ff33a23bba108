import { means, missingRules, normalisations, wholeMethods, type Aggregation, type Method } from './method';
import type { MethodProblem } from './problem';
import { checkUncertainty } from './check-uncertainty';

type Path = readonly (string | number)[];

const repeated = (ids: readonly string[]): Set<string> => new Set(ids.filter((id, index) => ids.indexOf(id) !== index));

const weightProblem = (weight: number | null | undefined, path: Path): MethodProblem[] =>
  weight == null || (Number.isFinite(weight) && weight >= 0)
    ? []
    : [{ path, message: `is ${weight}; a weight is a finite number of at least 0.` }];

const oneOf = (value: string | null | undefined, words: readonly string[], path: Path): MethodProblem[] =>
  value == null || words.includes(value)
    ? []
    : [{ path, message: `is "${value}"; expected one of ${words.join(', ')}.` }];

const criterionProblems = ({ criteria, groups, normalisation, uncertainty }: Method): MethodProblem[] => {
  const twice = repeated(criteria.map(({ id }) => id));
  const used = [normalisation ?? 'goalposts', ...(uncertainty?.methods?.normalisations ?? [])];
  return criteria.flatMap(({ id, weight, goalposts, group, direction, bounds }, index): MethodProblem[] => {
    const path = ['criteria', index];
    const found: MethodProblem[] = [
      ...weightProblem(weight, [...path, 'weight']),
      ...oneOf(direction, ['max', 'min'], [...path, 'direction']),
    ];
    if (id === '') found.push({ path: [...path, 'id'], message: 'is empty; name the column of the matrix.' });
    if (twice.has(id))
      found.push({ path: [...path, 'id'], message: `"${id}" stands twice; give every criterion one entry.` });
    if (goalposts != null && !(goalposts.every(Number.isFinite) && goalposts[0] < goalposts[1]))
      found.push({
        path: [...path, 'goalposts'],
        message: `of "${id}" are [${goalposts.join(', ')}]; expected two finite numbers, the lower first (for less-is-better set direction: min).`,
      });
    if (goalposts == null && used.includes('goalposts'))
      found.push({
        path: [...path, 'goalposts'],
        message: `of "${id}" are missing, and normalisation goalposts needs them; give [low, high], or choose another normalisation.`,
      });
    if (group != null && !groups?.some((one) => one.id === group))
      found.push({
        path: [...path, 'group'],
        message: `of "${id}" is "${group}", which is no group of this method; add it to groups.`,
      });
    if (bounds != null && !((bounds.min ?? -Infinity) <= (bounds.max ?? Infinity)))
      found.push({
        path: [...path, 'bounds'],
        message: `of "${id}" leave nothing between them; expected numbers, min at most max.`,
      });
    return found;
  });
};

const groupProblems = ({ criteria, groups }: Method): MethodProblem[] => {
  const all = groups ?? [];
  const parentOf = new Map(all.map(({ id, parent }) => [id, parent ?? null]));
  const twice = repeated(all.map(({ id }) => id));
  const reachesTop = (id: string): boolean => {
    let above: string | null = id;
    for (let steps = 0; above !== null && steps <= all.length; steps += 1) above = parentOf.get(above) ?? null;
    return above === null;
  };
  const under = (id: string): boolean =>
    criteria.some(({ group }) => group === id) || all.some(({ id: child, parent }) => parent === id && under(child));
  return all.flatMap(({ id, weight, parent }, index): MethodProblem[] => {
    const path = ['groups', index];
    const found = weightProblem(weight, [...path, 'weight']);
    if (twice.has(id))
      found.push({ path: [...path, 'id'], message: `"${id}" stands twice; give every group one entry.` });
    if (id === 'default' || criteria.some((criterion) => criterion.id === id))
      found.push({
        path: [...path, 'id'],
        message: `"${id}" is taken, by a criterion or by the word default; choose another id.`,
      });
    if (parent != null && !parentOf.has(parent))
      found.push({
        path: [...path, 'parent'],
        message: `of "${id}" is "${parent}", which is no group of this method; add it to groups.`,
      });
    if (!reachesTop(id))
      found.push({
        path: [...path, 'parent'],
        message: `of "${id}" leads back to it; a group cannot lie below itself.`,
      });
    else if (twice.size === 0 && !under(id))
      found.push({ path, message: `"${id}" holds no criterion; give one group: ${id}, or drop the group.` });
    return found;
  });
};

/** Levels whose weights are all zero: nothing could be shared out there. */
const zeroProblems = ({ criteria, groups }: Method): MethodProblem[] => {
  const weighs = (weight: number | null | undefined) => weight == null || weight !== 0;
  return [null, ...(groups ?? []).filter(({ weight }) => weighs(weight)).map(({ id }) => id)].flatMap(
    (id): MethodProblem[] => {
      const children = [
        ...criteria.filter(({ group }) => (group ?? null) === id),
        ...(groups ?? []).filter(({ parent }) => (parent ?? null) === id),
      ];
      if (children.length === 0 || children.some(({ weight }) => weighs(weight))) return [];
      const where = id === null ? 'at the top' : `in group "${id}"`;
      return [{ path: ['criteria'], message: `${where} all weigh 0; give at least one a weight above 0.` }];
    },
  );
};

const aggregationProblems = ({
  aggregation,
  groups,
  criteria,
  normalisation,
  scale,
  floor,
  uncertainty,
}: Method): MethodProblem[] => {
  const found: MethodProblem[] = [];
  if (typeof aggregation === 'string') found.push(...oneOf(aggregation, [...means, ...wholeMethods], ['aggregation']));
  else
    for (const [group, mean] of Object.entries(aggregation ?? {})) {
      found.push(...oneOf(mean, means, ['aggregation', group]));
      if (group !== 'default' && !groups?.some(({ id }) => id === group))
        found.push({
          path: ['aggregation', group],
          message: 'is no group of this method; name a group, or default for all others.',
        });
    }
  const { normalisations: tried = [], aggregations: others = [] } = uncertainty?.methods ?? {};
  const isMean = (one: Aggregation | null | undefined) => typeof one !== 'string' || means.some((mean) => mean === one);
  const raw = normalisation === 'none' && (isMean(aggregation) || (others ?? []).some(isMean));
  if (raw || (tried?.includes('none') && (isMean(aggregation) || (others ?? []).some(isMean))))
    criteria.forEach(({ id, direction }, index) => {
      if (direction === 'min')
        found.push({
          path: ['criteria', index, 'direction'],
          message: `of "${id}" is min, which normalisation none cannot turn round for a mean; choose a normalisation, or turn the column round.`,
        });
    });
  if (scale != null && !(Number.isFinite(scale) && scale > 0))
    found.push({ path: ['scale'], message: `is ${scale}; expected a number above 0, such as 1 or 100.` });
  if (floor != null && !(floor > 0 && floor < 1))
    found.push({
      path: ['floor'],
      message: `is ${floor}; expected a share of the scale above 0 and below 1, such as 0.01.`,
    });
  return found;
};

const portfolioProblems = ({ portfolio, peers, missing }: Method): MethodProblem[] => {
  const found: MethodProblem[] = [];
  if (missing === 'group-mean' && !peers?.length)
    found.push({
      path: ['missing'],
      message: 'is group-mean, which needs peer groups; name the column in peers, such as peers: [country].',
    });
  if (portfolio == null) return found;
  if (!Number.isInteger(portfolio.size) || portfolio.size < 1)
    found.push({
      path: ['portfolio', 'size'],
      message: `is ${portfolio.size}; expected a whole number of at least 1.`,
    });
  for (const key of ['atMost', 'atLeast'] as const)
    for (const [dimension, count] of Object.entries(portfolio[key] ?? {}))
      if (!Number.isInteger(count) || count < 1)
        found.push({
          path: ['portfolio', key, dimension],
          message: `is ${count}; expected a whole number of at least 1.`,
        });
  return found;
};

/** Everything wrong with a method by itself, before any matrix is seen. Empty when it can be used. */
export const checkMethod = (method: Method): MethodProblem[] => [
  ...(method.criteria.length === 0
    ? [{ path: ['criteria'], message: 'are empty; name at least one column of the matrix.' }]
    : []),
  ...oneOf(method.normalisation, normalisations, ['normalisation']),
  ...oneOf(method.missing, missingRules, ['missing']),
  ...criterionProblems(method),
  ...groupProblems(method),
  ...zeroProblems(method),
  ...aggregationProblems(method),
  ...portfolioProblems(method),
  ...checkUncertainty(method),
];
