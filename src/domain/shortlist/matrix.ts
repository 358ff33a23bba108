import type { DecisionMatrix, MatrixCell } from '../method/matrix';
import { known, missing, type Cell } from './cell';
import type { Criterion, CriterionContext } from './criterion';
import type { CityFacts, OfficialsNeed } from './facts';
import { peerDimensions, peerLabel, type Placed } from './peers';
import { criteriaOf, type ShortlistSettings } from './settings';

/** A cell as it is ranked, and as it is on record where the caller supposes something else. */
export interface RankedCell extends Cell {
  /** What the caller's value replaces; null when the cell is as on record. */
  readonly recorded: Cell | null;
}

/** What is known of a city besides its cells. */
export interface RankedCity extends Placed {
  readonly id: string;
  readonly name: string;
  readonly nameKo: string | null;
}

/** A city with its cells, in the order of the criteria ranked by. */
export interface CityCells {
  readonly city: RankedCity;
  /** Whether the caller supposes the city. */
  readonly supposed: boolean;
  readonly cells: readonly RankedCell[];
}

const supposedCell = (value: number | null): Cell =>
  value === null ? missing('UNKNOWN') : known(value, 'ASSUMED', []);

/** Cells on record by the facts that they are made of: those are held for many rankings, and say the same for each. */
const onRecord = new WeakMap<readonly OfficialsNeed[], WeakMap<CityFacts, Map<string, RankedCell>>>();

const cellsOnRecord = (needs: readonly OfficialsNeed[], city: CityFacts): Map<string, RankedCell> => {
  const cities = onRecord.get(needs) ?? new WeakMap<CityFacts, Map<string, RankedCell>>();
  onRecord.set(needs, cities);
  const cells = cities.get(city) ?? new Map<string, RankedCell>();
  cities.set(city, cells);
  return cells;
};

const cellOf = (city: CityFacts, criterion: Criterion, context: CriterionContext): RankedCell => {
  const cells = cellsOnRecord(context.needs, city);
  const key = `${criterion.id} ${context.reading}`;
  const before = cells.get(key);
  if (before) return before;
  const made = { ...criterion.of(city, context), recorded: null };
  cells.set(key, made);
  return made;
};

/** Cells of all cities that the settings rank, the caller's suppositions laid over what is on record. */
export const cellsOf = (
  cities: readonly CityFacts[],
  needs: readonly OfficialsNeed[],
  settings: ShortlistSettings,
): CityCells[] => {
  const { whatIf, reading } = settings;
  const context = { needs, reading };
  const ranked = criteriaOf(settings);
  const values = new Map(whatIf.values.map(({ city, criterion, value }) => [`${city} ${criterion}`, value]));
  const supposed = (city: string, criterion: string) => values.get(`${city} ${criterion}`);
  const kept = cities
    .filter(({ id }) => !whatIf.dropCities.includes(id))
    .map((city): CityCells => ({
      city,
      supposed: false,
      cells: ranked.map((criterion) => {
        const value = supposed(city.id, criterion.id);
        return value === undefined
          ? cellOf(city, criterion, context)
          : { ...supposedCell(value), recorded: criterion.of(city, context) };
      }),
    }));
  const added = whatIf.addCities.map((city): CityCells => ({
    city: { ...city, nameKo: null },
    supposed: true,
    cells: ranked.map(({ id }) => ({ ...supposedCell(supposed(city.id, id) ?? null), recorded: null })),
  }));
  return [...kept, ...added];
};

const matrixCell = ({ value, absence, doubt }: Cell): MatrixCell => ({
  value,
  absence,
  ...(doubt !== null && { interval: [doubt.low, doubt.high] as const, together: doubt.together ?? undefined }),
});

/** The engine's matrix for the cells. */
export const matrixOf = (rows: readonly CityCells[], settings: ShortlistSettings): DecisionMatrix => ({
  alternatives: rows.map(({ city }) => city.id),
  criteria: criteriaOf(settings).map(({ id }) => id),
  cells: rows.map(({ cells }) => cells.map(matrixCell)),
  peers: Object.fromEntries(
    peerDimensions.map((dimension) => [dimension, rows.map(({ city }) => peerLabel(city, dimension))]),
  ),
});
