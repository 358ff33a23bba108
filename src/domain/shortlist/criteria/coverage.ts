import type { BriefReading, Cell, CellDoubt } from '../cell';
import { known, missing } from '../cell';
import type { CityFacts, OfficialsNeed } from '../facts';

/** Weight of a ranked need by rank sum: with four ranks 0.4, 0.3, 0.2, 0.1. Unranked needs weigh alike. */
const rankWeights = (needs: readonly OfficialsNeed[]): number[] => {
  const total = needs.reduce((sum, { rank }) => sum + (rank === null ? 1 : needs.length - rank + 1), 0);
  return needs.map(({ rank }) => (rank === null ? 1 : needs.length - rank + 1) / total);
};

/** Share of needs, 0 to 1, that fall in at least one focus area of the city; null without needs. */
export const coveredShare = (city: CityFacts, needs: readonly OfficialsNeed[]): number | null => {
  if (needs.length === 0) return null;
  const own = new Set(city.focusAreas.map(({ id }) => id));
  const weights = rankWeights(needs);
  return needs.reduce(
    (sum, { focusAreaIds }, index) => sum + (focusAreaIds.some((id) => own.has(id)) ? (weights[index] ?? 0) : 0),
    0,
  );
};

/** The doubt of a value between two readings: which of them is right is one unknown for all cities and both fits. */
export const betweenReadings = (readings: Cell['readings']): CellDoubt | null => {
  const [body, summary] = readings;
  return body === undefined || summary === undefined || body.value === summary.value
    ? null
    : {
        low: Math.min(body.value, summary.value),
        high: Math.max(body.value, summary.value),
        together: { key: 'reading', reversed: body.value > summary.value },
      };
};

/** The cell for a share that the brief's body and summary may read differently. */
export const readingsCell = (
  city: CityFacts,
  reading: BriefReading,
  needsOf: (reading: 'BODY' | 'SUMMARY') => readonly OfficialsNeed[],
): Cell => {
  if (city.focusAreas.length === 0) return missing('UNKNOWN');
  const wanted = reading === 'BOTH' ? (['BODY', 'SUMMARY'] as const) : ([reading] as const);
  const readings = wanted.flatMap((one) => {
    const value = coveredShare(city, needsOf(one));
    return value === null ? [] : [{ reading: one, value }];
  });
  if (readings.length === 0) return missing('NOT_PUBLISHED');
  const value = readings.reduce((sum, entry) => sum + entry.value, 0) / readings.length;
  return known(value, 'DERIVED', [...city.focusAreas, ...wanted.flatMap(needsOf)], {
    readings,
    doubt: betweenReadings(readings),
  });
};
