import * as cells from './cells';
import { averageRanks, mean, sorted, standardDeviation } from './statistics';
import type { Normalisation } from './method';
import type { CriterionSettings } from './settings';

const { at } = cells;

const ends = (low: number, high: number, scale: number, up: boolean, clip: boolean) => (value: number) => {
  if (Number.isNaN(value)) return NaN;
  if (low === high) return scale / 2;
  const share = (value - low) / (high - low);
  const kept = clip ? Math.min(1, Math.max(0, share)) : share;
  return scale * (up ? kept : 1 - kept);
};

/**
 * One column made comparable (OECD/JRC Handbook on Constructing Composite Indicators, 2008, step 5); more is better afterwards.
 * Missing values (NaN) stay missing and count in no statistic; `observed` are the values that the sample's statistics rest on.
 * A column without spread gives everyone the middle: 0.5 for min-max and rank, 0 for z-score. Formulas in docs/method-engine.md.
 */
export const normaliseColumn = (
  column: Float64Array,
  observed: Float64Array,
  { direction, goalposts }: Pick<CriterionSettings, 'direction' | 'goalposts'>,
  normalisation: Normalisation,
  { clip, scale }: { readonly clip: boolean; readonly scale: number },
): Float64Array => {
  const up = direction === 'max';
  switch (normalisation) {
    case 'goalposts': {
      const [low, high] = goalposts ?? [NaN, NaN];
      return column.map(ends(low, high, scale, up, clip));
    }
    case 'min-max': {
      let [low, high] = [Infinity, -Infinity];
      for (let row = 0; row < observed.length; row += 1) {
        const value = at(observed, row);
        if (value < low) low = value;
        if (value > high) high = value;
      }
      return column.map(ends(low, high, scale, up, false));
    }
    case 'z-score': {
      const known = sorted(observed);
      const centre = mean(known);
      // Equal values may differ from their own mean in the last bit; dividing by that would make giants of them.
      const spread = known[0] === known[known.length - 1] ? 0 : standardDeviation(known);
      const sign = up ? scale : -scale;
      return column.map((value) => (spread > 0 ? (sign * (value - centre)) / spread : value - value));
    }
    case 'rank': {
      const ranks = averageRanks(column);
      const count = ranks.reduce((sum, rank) => sum + (Number.isNaN(rank) ? 0 : 1), 0);
      return ranks.map(ends(1, count, scale, up, false));
    }
    case 'vector': {
      const length = Math.sqrt(sorted(observed).reduce((sum, value) => sum + value * value, 0));
      return column.map((value) => {
        const part = length > 0 ? value / length : value - value;
        return scale * (up ? part : 1 - part);
      });
    }
    case 'none':
      // Whole methods compare and measure distances, which turning round keeps; means refuse `min` before it comes to this.
      return up ? column.slice() : column.map((value) => -value);
  }
};
