import type { Absence, BriefReading, CellStatus } from './cell';
import { criteria } from './criteria';
import type { CityFacts, OfficialsNeed } from './facts';
import { normalise, type Normalisation } from './normalise';
import { rankItems } from './rank';

/** Version of the method: changes whenever the same facts and settings would give another answer. */
export const methodVersion = 'shortlist-1';

/** Everything that decides a shortlist besides the facts. */
export interface ShortlistSettings {
  /** Weight by criterion id, each finite and at least 0, not all 0; criteria left out weigh 0. */
  readonly weights: Readonly<Record<string, number>>;
  /** Criteria that a city must have a value for; cities without rank after all that have. */
  readonly required: readonly string[];
  readonly normalisation: Normalisation;
  readonly reading: BriefReading;
}

/** One criterion's part in one city's score. */
export interface CriterionScore {
  readonly criterionId: string;
  readonly value: number | null;
  readonly status: CellStatus;
  readonly absence: Absence | null;
  readonly readings: readonly { readonly reading: BriefReading; readonly value: number }[];
  /** On 0 to 1; null when missing. */
  readonly normalised: number | null;
  /** Share of the criterion in all weights, 0 to 1, before missing values are set aside. */
  readonly weight: number;
  /** Part of the score, 0 to 1; the contributions of a city add up to its score. Null when missing. */
  readonly contribution: number | null;
  readonly statementIds: readonly string[];
}

/** A city's place. */
export interface ShortlistRow {
  readonly cityId: string;
  readonly rank: number;
  readonly tiedWith: readonly string[];
  /** Weighted mean of the criteria that are known, 0 to 1; null when none with weight is. */
  readonly score: number | null;
  /** Share of the weight that rests on known values, 0 to 1. */
  readonly coverage: number;
  /** Required criteria without a value. */
  readonly unmetRequirements: readonly string[];
  readonly criteria: readonly CriterionScore[];
}

/**
 * Ranks cities by the weighted arithmetic mean of normalised criteria (OECD/JRC Handbook, steps 5 and 6). A missing value is set
 * aside and its weight shared out among the known ones; `coverage` says how much weight that left. Deterministic, order total.
 */
export const rankCities = (
  cities: readonly CityFacts[],
  needs: readonly OfficialsNeed[],
  settings: ShortlistSettings,
): ShortlistRow[] => {
  const total = criteria.reduce((sum, { id }) => sum + (settings.weights[id] ?? 0), 0);
  const columns = criteria.map((criterion) => {
    const cells = cities.map((city) => criterion.of(city, { needs, reading: settings.reading }));
    const normalised = normalise(
      cells.map(({ value }) => value),
      settings.normalisation,
      criterion.goalposts,
    );
    return { criterion, cells, normalised, weight: (settings.weights[criterion.id] ?? 0) / total };
  });
  const rows = cities.map((city, index) => {
    const parts = columns.map(({ criterion, cells, normalised, weight }) => ({
      criterion,
      cell: cells[index],
      normalised: normalised[index] ?? null,
      weight,
    }));
    const coverage = parts.reduce((sum, { normalised, weight }) => sum + (normalised === null ? 0 : weight), 0);
    const scores = parts.flatMap(({ criterion, cell, normalised, weight }): CriterionScore[] =>
      cell === undefined
        ? []
        : [
            {
              criterionId: criterion.id,
              ...cell,
              normalised,
              weight,
              contribution: normalised === null || coverage === 0 ? null : (normalised * weight) / coverage,
            },
          ],
    );
    const unmetRequirements = settings.required.filter((id) =>
      scores.some((score) => score.criterionId === id && score.value === null),
    );
    const score = coverage === 0 ? null : scores.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
    return {
      id: city.id,
      score,
      coverage,
      unmetRequirements,
      criteria: scores,
      tier: unmetRequirements.length === 0 ? 0 : 1,
    };
  });
  return rankItems(rows).map(
    ({ item: { id, score, coverage, unmetRequirements, criteria: scores }, rank, tiedWith }) => ({
      cityId: id,
      rank,
      tiedWith,
      score,
      coverage,
      unmetRequirements,
      criteria: scores,
    }),
  );
};
