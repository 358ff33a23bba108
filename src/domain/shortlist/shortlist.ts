import { once } from '../once';
import { rankAlternatives, type Ranking } from '../method/rank';
import type { RankedRow, RowCell } from '../method/row';
import type { Cell } from './cell';
import type { Criterion } from './criterion';
import type { CityFacts, OfficialsNeed } from './facts';
import { criterionGroups } from './groups';
import { cellsOf, matrixOf, type CityCells, type RankedCell } from './matrix';
import { criteriaOf, methodOf, type ShortlistSettings } from './settings';

/** Version of the method: changes whenever the same facts and settings would give another answer, the engine's changes included. */
export const methodVersion = 'shortlist-2';

/** One criterion's part in one city's score. */
export interface CriterionScore extends Cell, Pick<RowCell, 'treatment' | 'normalised' | 'contribution'> {
  readonly criterionId: string;
  /** Effective weight in the whole, 0 to 1, before missing values are set aside. */
  readonly weight: number;
  /** What is on record where the caller supposes something else; null otherwise. */
  readonly recorded: Cell | null;
}

/** One group's part in one city's score. */
export interface GroupScore {
  readonly groupId: string;
  /** Effective weight in the whole, 0 to 1. */
  readonly weight: number;
  /** Sum of its criteria's contributions; null when nothing in it is known. */
  readonly contribution: number | null;
  /** Value of the group where criteria are put together group by group; null otherwise or when nothing in it is known. */
  readonly value: number | null;
}

/** A city's place, with everything that led to it; how certain it is, and its parts, are computed when they are first read. */
export interface ShortlistRow extends Omit<RankedRow, 'id' | 'cells' | 'contributions' | 'groups'> {
  readonly cityId: string;
  readonly city: CityCells['city'];
  /** Whether the caller supposes the city. */
  readonly supposed: boolean;
  /** Whether any of its values is supposed by the caller. */
  readonly overridden: boolean;
  readonly criteria: readonly CriterionScore[];
  readonly groups: readonly GroupScore[];
}

/** A shortlist. */
export interface CityRanking {
  /** Best first. */
  readonly rows: readonly ShortlistRow[];
  /** What the engine says of the whole; null when there is no city to rank. */
  readonly ranking: Ranking | null;
}

const criterionScore = (
  criterion: Criterion,
  cell: RankedCell,
  { cells }: RankedRow,
  weightOf: ReadonlyMap<string, number>,
): CriterionScore => {
  const scored = cells.find(({ criterionId }) => criterionId === criterion.id);
  const normalised = scored?.normalised ?? null;
  const weight = weightOf.get(criterion.id) ?? 0;
  return {
    ...cell,
    criterionId: criterion.id,
    treatment: scored?.treatment ?? 'excluded',
    normalised,
    // The engine has no part for what weighs nothing; here a known value that weighs nothing adds nothing.
    contribution: scored?.contribution ?? (weight === 0 && normalised !== null ? 0 : null),
    weight,
  };
};

const groupScores = (
  ranked: readonly Criterion[],
  parts: readonly CriterionScore[],
  values: RankedRow['groups'],
): GroupScore[] =>
  criterionGroups.flatMap(({ id }): GroupScore[] => {
    const own = parts.filter(({ criterionId }) =>
      ranked.some((criterion) => criterion.id === criterionId && criterion.group === id),
    );
    const known = own.flatMap(({ contribution }) => (contribution === null ? [] : [contribution]));
    return own.length === 0
      ? []
      : [
          {
            groupId: id,
            weight: own.reduce((sum, { weight }) => sum + weight, 0),
            contribution: known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0),
            value: values[id] ?? null,
          },
        ];
  });

/**
 * Ranks cities by the engine of docs/method-engine.md, after laying the caller's suppositions over the facts. Deterministic, order total.
 * @throws MethodError listing everything wrong with the settings for these cities.
 */
export const rankCities = (
  cities: readonly CityFacts[],
  needs: readonly OfficialsNeed[],
  settings: ShortlistSettings,
): CityRanking => {
  const rows = cellsOf(cities, needs, settings);
  if (rows.length === 0) return { rows: [], ranking: null };
  const ranking = rankAlternatives(matrixOf(rows, settings), methodOf(settings));
  const ranked = criteriaOf(settings);
  const byId = new Map(rows.map((row) => [row.city.id, row]));
  const weightOf = new Map(ranking.weights.map(({ id, effective }) => [id, effective]));
  return {
    ranking,
    rows: ranking.rows.flatMap((row): ShortlistRow[] => {
      const own = byId.get(row.id);
      if (!own) return [];
      const { id: cityId, rank, tiedWith, score, coverage, groups, vetoes, peerRanks, strengths, weaknesses } = row;
      const parts = once(() =>
        ranked.flatMap((criterion, j) => {
          const cell = own.cells[j];
          return cell ? [criterionScore(criterion, cell, row, weightOf)] : [];
        }),
      );
      const sums = once(() => groupScores(ranked, parts(), groups));
      return [
        {
          ...{ rank, tiedWith, score, coverage, vetoes, peerRanks, strengths, weaknesses },
          get rankRange() {
            return row.rankRange;
          },
          get topShare() {
            return row.topShare;
          },
          cityId,
          city: own.city,
          supposed: own.supposed,
          overridden: own.cells.some(({ recorded }) => recorded !== null),
          get criteria() {
            return parts();
          },
          get groups() {
            return sums();
          },
        },
      ];
    }),
  };
};
