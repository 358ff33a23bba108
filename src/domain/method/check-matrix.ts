import { limits } from './limits';
import type { DecisionMatrix, MatrixCell } from './matrix';
import type { MethodProblem } from './problem';
import type { MethodSettings } from './settings';

const cellProblem = ({ value, interval, trust }: MatrixCell): string | null => {
  if (value !== null && !Number.isFinite(value))
    return `is ${value}; expected a finite number, or null with the reason.`;
  if (trust !== undefined && !(trust >= 0 && trust <= 1)) return `has trust ${trust}; expected 0 to 1.`;
  if (interval !== undefined && !(interval.every(Number.isFinite) && interval[0] <= interval[1]))
    return `has the interval [${interval.join(', ')}]; expected two finite numbers, the lower first.`;
  return null;
};

const shapeProblems = ({ alternatives, criteria, cells, peers }: DecisionMatrix): MethodProblem[] => {
  const found: MethodProblem[] = [];
  if (alternatives.length === 0)
    found.push({ path: ['matrix'], message: 'has no alternatives; give at least one row.' });
  const seen = new Set<string>();
  for (const id of alternatives) {
    if (id === '') found.push({ path: ['matrix'], message: 'has an alternative with an empty id; name it.' });
    if (seen.has(id))
      found.push({ path: ['matrix', id], message: 'stands twice; every alternative needs an id of its own.' });
    seen.add(id);
  }
  if (cells.length !== alternatives.length)
    found.push({
      path: ['matrix'],
      message: `names ${alternatives.length} alternatives but has ${cells.length} rows.`,
    });
  cells.forEach((row, index) => {
    if (row.length !== criteria.length)
      found.push({
        path: ['matrix', alternatives[index] ?? index],
        message: `has ${row.length} cells; expected ${criteria.length}, one a criterion.`,
      });
  });
  for (const [dimension, labels] of Object.entries(peers ?? {}))
    if (labels.length !== alternatives.length)
      found.push({
        path: ['matrix', 'peers', dimension],
        message: `has ${labels.length} labels; expected ${alternatives.length}, one an alternative.`,
      });
  return found;
};

/** Cells that all runs of a ranking visit together, roughly; Copeland's pairs count by the alternatives once more. */
const workOf = (rows: number, { criteria, uncertainty, sensitivity, aggregation }: MethodSettings): number => {
  if (uncertainty === null) return 0;
  const { draws, weights, methods, leaveOneOut, data } = uncertainty;
  const sources = [weights !== null, methods !== null, leaveOneOut, data].filter(Boolean).length;
  const factors = sensitivity?.weights === 'each' ? criteria.length + sources : sources;
  const runs = draws * (sources + 1) + (sensitivity === null ? 0 : sensitivity.draws * (factors + 2));
  const pairs = [aggregation, ...(methods?.aggregations ?? [])].includes('copeland') ? rows : 1;
  return runs * rows * criteria.length * pairs;
};

/** Everything that keeps a matrix from being ranked by the settings. Empty when it can be. */
export const checkMatrix = (matrix: DecisionMatrix, settings: MethodSettings): MethodProblem[] => {
  const found = shapeProblems(matrix);
  const { alternatives, criteria, cells } = matrix;
  const rowLimit = settings.uncertainty === null ? limits.rows : limits.uncertainRows;
  if (alternatives.length > rowLimit)
    found.push({
      path: ['matrix'],
      message: `has ${alternatives.length} alternatives; at most ${rowLimit} can be ranked${settings.uncertainty ? ' with uncertainty' : ''}.`,
    });
  if (settings.criteria.length > limits.criteria)
    found.push({
      path: ['criteria'],
      message: `number ${settings.criteria.length}; at most ${limits.criteria} are allowed.`,
    });
  const work = workOf(alternatives.length, settings);
  if (work > limits.work)
    found.push({
      path: ['uncertainty', 'draws'],
      message: `ask for about ${work.toExponential(1)} cells over all runs; at most ${limits.work.toExponential(1)} are allowed. Ask for fewer draws or sources${settings.uncertainty?.methods?.aggregations.includes('copeland') ? ', or leave copeland out' : ''}.`,
    });
  for (const { id } of settings.criteria) {
    const column = criteria.indexOf(id);
    if (column < 0)
      found.push({
        path: ['matrix'],
        message: `has no column "${id}", which the method weighs; its columns are ${criteria.join(', ')}.`,
      });
    else
      cells.forEach((row, index) => {
        const cell = row[column];
        const message = cell ? cellProblem(cell) : null;
        if (message !== null) found.push({ path: ['matrix', alternatives[index] ?? index, id], message });
      });
  }
  const wanted = [
    ...settings.peers,
    ...Object.keys(settings.portfolio?.atMost ?? {}),
    ...Object.keys(settings.portfolio?.atLeast ?? {}),
  ];
  for (const dimension of new Set(wanted))
    if (matrix.peers?.[dimension] === undefined)
      found.push({
        path: ['matrix', 'peers'],
        message: `have no dimension "${dimension}", which the method asks for.`,
      });
  return found;
};
