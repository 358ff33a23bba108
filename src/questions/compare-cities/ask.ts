import type { ShortlistInput } from '../../__generated__/resolvers';
import { compareRows, type ComparedCriterion } from '../../domain/method/compare';
import type { ShortlistRow } from '../../domain/shortlist/shortlist';
import { InputError, NotFoundError } from '../../domain/input-error';
import type { Services } from '../context';
import { askRanking, type RankedCities } from '../shortlist/ask';
import { suggest } from '../suggest';

/** Most cities of one comparison: every pair of them is answered. */
const most = 5;

/** Why one city stands above another. */
export interface CityComparison {
  readonly a: ShortlistRow;
  readonly b: ShortlistRow;
  readonly difference: number | null;
  readonly criteria: readonly ComparedCriterion[];
  readonly aboveShare: number | null;
}

/** Comparisons within one shortlist. */
export interface CityComparisons {
  readonly ranked: RankedCities;
  readonly comparisons: readonly CityComparison[];
}

/** A ranked city's row. @throws NotFoundError naming the field */
export const rowOf = ({ rows, settings }: RankedCities, field: string, id: string): ShortlistRow => {
  const row = rows.find(({ cityId }) => cityId === id);
  if (!row)
    throw new NotFoundError(
      field,
      `"${id}" is no city ranked on ${settings.asOf}.`,
      suggest(
        id,
        rows.map(({ cityId }) => cityId),
      ),
    );
  return row;
};

/** Compares two rows of a ranking, the first standing above the second or beside it. */
export const compare = ({ ranking }: RankedCities, a: ShortlistRow, b: ShortlistRow): CityComparison | null => {
  const compared = ranking && compareRows(ranking, a.cityId, b.cityId);
  if (!compared) return null;
  const pairwise = ranking.uncertainty?.varied.at(-1)?.pairwise;
  const [i, j] = [a, b].map(({ cityId }) => pairwise?.ids.indexOf(cityId) ?? -1);
  return {
    a,
    b,
    difference: compared.difference,
    criteria: compared.criteria,
    aboveShare: pairwise?.above[i ?? -1]?.[j ?? -1] ?? null,
  };
};

/** Answers `compareCities`. @throws InputError or NotFoundError naming the field */
export const askComparisons = async (
  services: Services,
  ids: readonly string[],
  input: ShortlistInput,
): Promise<CityComparisons> => {
  const wanted = [...new Set(ids)];
  if (wanted.length < 2 || wanted.length > most)
    throw new InputError('ids', `name ${wanted.length} different cities; expected 2 to ${most}.`);
  const ranked = await askRanking(services, input);
  for (const id of wanted) rowOf(ranked, 'ids', id);
  const rows = ranked.rows.filter(({ cityId }) => wanted.includes(cityId));
  const comparisons = rows.flatMap((a, index) => rows.slice(index + 1).flatMap((b) => compare(ranked, a, b) ?? []));
  return { ranked, comparisons };
};
