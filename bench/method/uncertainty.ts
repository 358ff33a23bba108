import type { DecisionMatrix } from '../../src/domain/method/matrix';
import type { Method } from '../../src/domain/method/method';
import { checkedTable, rankAlternatives } from '../../src/domain/method/rank';
import { rankNominal } from '../../src/domain/method/rows';
import { createUniforms } from '../../src/domain/method/uncertainty/random';
import { pairLimit } from '../../src/domain/method/uncertainty/tally';
import { uncertaintyOf } from '../../src/domain/method/uncertainty/uncertainty';
import { pythonWithNumpy, timeNumpy } from './numpy';

/** Repeats in a row, and rounds in which engine and numpy take turns, so that a busy machine slows both. */
const repeats = 7;
const rounds = 7;

const matrixOf = (rows: number, columns: number): DecisionMatrix => {
  const uniforms = createUniforms(1, rows);
  return {
    alternatives: Array.from({ length: rows }, (_, row) => `a${String(row).padStart(4, '0')}`),
    criteria: Array.from({ length: columns }, (_, column) => `c${String(column).padStart(2, '0')}`),
    cells: Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => ({ value: uniforms(), absence: null })),
    ),
  };
};

const methodOf = ({ criteria }: DecisionMatrix, draws: number, more: Method['uncertainty'] = {}): Method => ({
  criteria: criteria.map((id) => ({ id, goalposts: [0, 1] })),
  uncertainty: { draws, seed: 7, weights: { box: 0.25 }, top: 5, ...more },
});

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

const timeOf = (work: () => void): number => {
  const times = Array.from({ length: repeats }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
};

const ms = (time: number): string => `${time.toFixed(1)} ms`;

/** Weight noise alone, the engine beside numpy: same matrix, same draws, same counts. */
const beside = (python: string | null, rows: number, columns: number, draws: number, aim: number): void => {
  const matrix = matrixOf(rows, columns);
  const method = methodOf(matrix, draws);
  const table = checkedTable(matrix, method);
  const { ranks, tiers } = rankNominal(table);
  const { uncertainty } = table.settings;
  if (uncertainty === null) throw new Error('The benchmark asks for uncertainty.');
  const engine = () => timeOf(() => uncertaintyOf(table, ranks, tiers, uncertainty));
  const name = `${rows} x ${columns}, ${draws} weight draws`;
  engine(); // the first round compiles the loops
  if (python === null) {
    console.log(`${name}: engine ${ms(engine())}`);
    return;
  }
  const values = matrix.cells.map((row) => row.map(({ value }) => value ?? NaN));
  const request = { values, draws, box: 0.25, top: 5, pairs: Math.min(pairLimit, rows), repeats };
  const turns = Array.from({ length: rounds }, () => {
    const { times, numpy } = timeNumpy(python, request);
    return { ours: engine(), theirs: median(times), numpy };
  });
  const ours = median(turns.map((turn) => turn.ours));
  const theirs = median(turns.map((turn) => turn.theirs));
  const ratios = turns.map((turn) => turn.ours / turn.theirs).sort((a, b) => a - b);
  const spread = `${(ratios[0] ?? NaN).toFixed(2)} to ${(ratios[rounds - 1] ?? NaN).toFixed(2)}`;
  console.log(
    `${name}: engine ${ms(ours)}, numpy ${turns[0]?.numpy ?? ''} ${ms(theirs)}, ratio ${median(ratios).toFixed(2)} (${spread}; aim: at most ${aim})`,
  );
};

const main = (): void => {
  const found = pythonWithNumpy();
  if ('missing' in found) console.log(`No comparison with numpy: ${found.missing}.`);
  const python = 'python' in found ? found.python : null;
  beside(python, 31, 10, 10_000, 1);
  beside(python, 1000, 50, 1000, 2);
  const matrix = matrixOf(31, 10);
  const whole = (name: string, method: Method) =>
    console.log(`${name}: ${ms(timeOf(() => rankAlternatives(matrix, method)))}`);
  whole('31 x 10, whole answer with 1,000 weight draws (aim: below 50 ms)', methodOf(matrix, 1000));
  whole(
    '31 x 10, whole answer, weights and leave-one-out, apart and together',
    methodOf(matrix, 1000, { leaveOneOut: true }),
  );
  whole(
    '31 x 10, whole answer, weights, leave-one-out and 3 x 4 methods, apart and together',
    methodOf(matrix, 1000, {
      leaveOneOut: true,
      methods: {
        normalisations: ['goalposts', 'min-max', 'rank'],
        aggregations: ['arithmetic', 'topsis', 'vikor', 'borda'],
      },
    }),
  );
};

main();
