import * as cells from '../cells';
import { quantile, sorted } from '../statistics';
import type { Uniforms } from '../uncertainty/random';

const { at } = cells;

/** A share of the output's variance with the interval that nine bootstrap resamples in ten fall into. */
export interface SobolIndex {
  readonly value: number;
  readonly q05: number;
  readonly q95: number;
}

/** One factor's part in what moves the output. */
export interface SobolFactor {
  /** Share that the factor explains by itself, 0 to 1 but for sampling error. */
  readonly first: SobolIndex;
  /** Share in which it takes part, by itself or with others, 0 to 1 but for sampling error. */
  readonly total: SobolIndex;
}

/** What to estimate: a model of uniforms from 0 to 1, in groups that move together as one factor. */
export interface SobolDesign {
  /** Inputs of each factor. */
  readonly sizes: readonly number[];
  readonly model: (inputs: Float64Array) => number;
  /** Base sample N; the model runs N x (factors + 2) times. */
  readonly draws: number;
  readonly resamples: number;
}

/** Outputs of the base samples and of A with one factor taken from B. */
interface Outputs {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly mixed: readonly Float64Array[];
}

const sample = ({ sizes, model, draws }: SobolDesign, uniforms: Uniforms): Outputs => {
  const width = sizes.reduce((sum, size) => sum + size, 0);
  const outputs = {
    a: new Float64Array(draws),
    b: new Float64Array(draws),
    mixed: sizes.map(() => new Float64Array(draws)),
  };
  const [left, right, mixed] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)];
  for (let draw = 0; draw < draws; draw += 1) {
    for (let k = 0; k < width; k += 1) {
      left[k] = uniforms();
      right[k] = uniforms();
    }
    outputs.a[draw] = model(left);
    outputs.b[draw] = model(right);
    let from = 0;
    sizes.forEach((size, factor) => {
      mixed.set(left);
      mixed.set(right.subarray(from, from + size), from);
      const column = outputs.mixed[factor];
      if (column) column[draw] = model(mixed);
      from += size;
    });
  }
  return outputs;
};

/**
 * First-order index by Saltelli et al. (Computer Physics Communications 181, 2010, table 2 b), V_i = mean(f_B (f_ABi - f_A)), outputs centred;
 * total index by Jansen (1999; table 2 f there), VT_i = mean((f_A - f_ABi)^2) / 2; both over the variance of f_A and f_B together. 0 when nothing varies.
 */
const indices = ({ a, b, mixed }: Outputs, rows: Int32Array): { first: number; total: number }[] => {
  const count = rows.length;
  let sum = 0;
  let squares = 0;
  for (const row of rows) sum += at(a, row) + at(b, row);
  const centre = sum / (2 * count);
  for (const row of rows) squares += (at(a, row) - centre) ** 2 + (at(b, row) - centre) ** 2;
  const variance = squares / (2 * count);
  return mixed.map((column) => {
    let first = 0;
    let total = 0;
    for (const row of rows) {
      const change = at(column, row) - at(a, row);
      first += (at(b, row) - centre) * change;
      total += change * change;
    }
    return variance > 0
      ? { first: first / count / variance, total: total / (2 * count) / variance }
      : { first: 0, total: 0 };
  });
};

/** Sobol indices of every factor with bootstrap intervals (Archer, Saltelli & Sobol 1997): resampling the base sample's rows. */
export const sobolIndices = (design: SobolDesign, uniforms: Uniforms): SobolFactor[] => {
  const { draws, resamples } = design;
  const outputs = sample(design, uniforms);
  const whole = indices(
    outputs,
    Int32Array.from({ length: draws }, (_, row) => row),
  );
  const again = Array.from({ length: resamples }, () =>
    indices(
      outputs,
      Int32Array.from({ length: draws }, () => Math.floor(uniforms() * draws)),
    ),
  );
  return whole.map(({ first, total }, factor) => {
    const spread = (of: 'first' | 'total') =>
      sorted(Float64Array.from(again, (resampled) => resampled[factor]?.[of] ?? NaN));
    const index = (value: number, values: Float64Array) => ({
      value,
      q05: quantile(values, 0.05),
      q95: quantile(values, 0.95),
    });
    return { first: index(first, spread('first')), total: index(total, spread('total')) };
  });
};
