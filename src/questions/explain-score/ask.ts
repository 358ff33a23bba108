import type { ShortlistInput } from '../../__generated__/resolvers';
import type { FlipPoint } from '../../domain/method/flip-points';
import type { VariedRanking } from '../../domain/method/uncertainty/uncertainty';
import type { TalliedRow } from '../../domain/method/uncertainty/tally';
import type { ShortlistRow } from '../../domain/shortlist/shortlist';
import { compare, rowOf, type CityComparison } from '../compare-cities/ask';
import type { Services } from '../context';
import { askRanking, type RankedCities } from '../shortlist/ask';

/** Ranks of one city when one assumption varies. */
export interface SourceRanks extends TalliedRow {
  readonly source: VariedRanking['source'];
}

/** Why a city has its place. */
export interface ScoreExplanation {
  readonly ranked: RankedCities;
  readonly row: ShortlistRow;
  readonly above: CityComparison | null;
  readonly below: CityComparison | null;
  readonly ranges: readonly SourceRanks[];
  readonly flipPoints: readonly FlipPoint[];
}

/** Explains one city of a ranking. @throws NotFoundError naming the field */
export const explain = (ranked: RankedCities, field: string, id: string): ScoreExplanation => {
  const row = rowOf(ranked, field, id);
  const place = ranked.rows.indexOf(row);
  const [before, after] = [ranked.rows[place - 1], ranked.rows[place + 1]];
  const { uncertainty, flipPoints } = ranked.ranking ?? {};
  return {
    ranked,
    row,
    above: before ? compare(ranked, before, row) : null,
    below: after ? compare(ranked, row, after) : null,
    ranges: (uncertainty?.varied ?? []).flatMap(({ source, rows }) =>
      rows.filter((tallied) => tallied.id === id).map((tallied) => ({ source, ...tallied })),
    ),
    flipPoints: (flipPoints?.points ?? []).filter((point) => point.id === id),
  };
};

/** Answers `explainScore`. @throws InputError or NotFoundError naming the field */
export const askExplanation = async (
  services: Services,
  city: string,
  input: ShortlistInput,
): Promise<ScoreExplanation> => explain(await askRanking(services, input), 'city', city);
