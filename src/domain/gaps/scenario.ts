import type { Status } from './cell';
import type { Cell } from './cube';
import type { SchemeFacts } from './facts';
import { countCells, type Counts } from './rank';

/** Schemes to add and take away, in thought. */
export interface Scenario {
  readonly add: readonly SchemeFacts[];
  readonly remove: readonly string[];
}

/** The schemes as they would be. */
export const withScenario = (schemes: readonly SchemeFacts[], { add, remove }: Scenario): SchemeFacts[] => [
  ...schemes.filter(({ id }) => !remove.includes(id)),
  ...add,
];

/** A cell before and after. */
export interface Change {
  readonly id: string;
  readonly before: Status;
  readonly after: Status;
  readonly shortfallBefore: number;
  readonly shortfallAfter: number;
}

/** What a scenario changes, in the order of the cells after it. */
export interface Effect {
  readonly before: Counts;
  readonly closed: readonly Change[];
  readonly narrowed: readonly Change[];
  readonly widened: readonly Change[];
  /** Gaps that there still are. */
  readonly remaining: number;
}

/** Compares two cubes over the same axes. */
export const effectOf = (before: readonly Cell[], after: readonly Cell[]): Effect => {
  const earlier = new Map(before.map((cell) => [cell.id, cell]));
  const changes = after.flatMap((cell): Change[] => {
    const was = earlier.get(cell.id);
    if (!was || was.shortfall === cell.shortfall) return [];
    const { id, status, shortfall } = cell;
    return [{ id, before: was.status, after: status, shortfallBefore: was.shortfall, shortfallAfter: shortfall }];
  });
  const less = changes.filter((change) => change.shortfallAfter < change.shortfallBefore);
  return {
    before: countCells(before),
    closed: less.filter((change) => change.after === 'COVERED'),
    narrowed: less.filter((change) => change.after !== 'COVERED'),
    widened: changes.filter((change) => change.shortfallAfter > change.shortfallBefore),
    remaining: after.filter(({ status }) => status !== 'COVERED').length,
  };
};
