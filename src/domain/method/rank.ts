import { checkMatrix } from './check-matrix';
import { checkMethod } from './check-method';
import { checkPositive } from './check-positive';
import { condorcetOf, majoritiesOf, type Condorcet } from './copeland';
import { once } from '../once';
import * as cells from './cells';
import type { DecisionMatrix } from './matrix';
import type { Method } from './method';
import { flipPointsOf, type FlipPoints } from './flip-points';
import { bestPortfolio, type Portfolio } from './portfolio';
import { MethodError } from './problem';
import { rankNominal, type Nominal } from './rows';
import type { RankedRow } from './row';
import { betterOf, leafWeights, weighing } from './score';
import { screen, type ScreenedCriterion } from './screening';
import { sensitivityOf, type Sensitivity } from './sensitivity/sensitivity';
import { engineVersion, settingsOf, type MethodSettings } from './settings';
import { tableOf, type Table } from './table';
import { effectiveWeights, shareOut } from './tree';
import { uncertaintyOf, type Uncertainty, type UncertaintyNote } from './uncertainty/uncertainty';
import { compromiseOf, vikor, type Compromise } from './vikor';

const { at } = cells;

/** A node of the criteria tree with its weights. */
export interface TreeWeight {
  readonly id: string;
  readonly kind: 'criterion' | 'group';
  readonly parent: string | null;
  /** As given, relative to its siblings. */
  readonly weight: number;
  /** Share among its siblings, 0 to 1. */
  readonly share: number;
  /** Share in the whole, 0 to 1: the product of the shares down to it. */
  readonly effective: number;
}

/** VIKOR's measures by alternative, lower is better, and its compromise set. */
export interface VikorAnswer {
  readonly measures: readonly {
    readonly id: string;
    readonly s: number | null;
    readonly r: number | null;
    readonly q: number | null;
  }[];
  readonly compromise: Compromise | null;
}

/**
 * A ranking with everything that led to it. What is said of its certainty (`rankRange` and `topShare` of the rows, `screening`, `uncertainty`,
 * `sensitivity`, `flipPoints`, `notes`) takes longer than the ranking itself, and is computed when it is first read.
 */
export interface Ranking {
  readonly engineVersion: string;
  /** Everything used, defaults included. */
  readonly settings: MethodSettings;
  /** Whether a larger score is better; lower only under VIKOR. */
  readonly better: 'higher' | 'lower';
  readonly weights: readonly TreeWeight[];
  /** Best first; alternatives with a veto after all without; ties by id. */
  readonly rows: readonly RankedRow[];
  readonly screening: readonly ScreenedCriterion[];
  readonly vikor: VikorAnswer | null;
  readonly condorcet: Condorcet | null;
  readonly portfolio: Portfolio | null;
  /** How far the ranking can be trusted; null when nothing was varied. */
  readonly uncertainty: Uncertainty | null;
  /** Which varied assumption moves the ranking; null when not asked for. */
  readonly sensitivity: Sensitivity | null;
  /** Weights at which the top k changes; null when nothing was varied. */
  readonly flipPoints: FlipPoints | null;
  /** What to know of the uncertainty; empty when there is nothing. */
  readonly notes: readonly UncertaintyNote[];
}

const treeWeights = ({ settings, tree }: Table): TreeWeight[] => {
  const shares = new Float64Array(tree.nodes);
  const effective = new Float64Array(tree.nodes);
  shareOut(tree, tree.weights, shares);
  effectiveWeights(tree, shares, effective);
  const entry = (id: string, kind: TreeWeight['kind'], parent: string | null, node: number): TreeWeight => ({
    id,
    kind,
    parent,
    weight: at(tree.weights, node),
    share: at(shares, node),
    effective: at(effective, node),
  });
  return [
    ...settings.criteria.map(({ id, group }, node) => entry(id, 'criterion', group, node)),
    ...tree.groups.flatMap(({ id, node }) =>
      id === null ? [] : [entry(id, 'group', settings.groups.find((group) => group.id === id)?.parent ?? null, node)],
    ),
  ];
};

const vikorAnswer = (table: Table, { prepared }: Nominal): VikorAnswer => {
  const { columns, weights } = weighing(prepared, leafWeights(table, table.tree.weights), table.rows);
  const result = vikor(columns, weights);
  const known = (value: number) => (Number.isNaN(value) ? null : value);
  return {
    measures: table.ids.map((id, row) => ({
      id,
      s: known(at(result.s, row)),
      r: known(at(result.r, row)),
      q: known(at(result.q, row)),
    })),
    compromise: compromiseOf(table.ids, result),
  };
};

const condorcetAnswer = (table: Table, { prepared }: Nominal): Condorcet => {
  const { columns, weights } = weighing(prepared, leafWeights(table, table.tree.weights), table.rows);
  return condorcetOf(table.ids, majoritiesOf(columns, weights));
};

/** A method with its matrix, checked and laid out. @throws MethodError listing everything wrong. */
export const checkedTable = (matrix: DecisionMatrix, method: Method): Table => {
  const problems = checkMethod(method);
  if (problems.length > 0) throw new MethodError(problems);
  const settings = settingsOf(method);
  const unfit = checkMatrix(matrix, settings);
  if (unfit.length > 0) throw new MethodError(unfit);
  const table = tableOf(matrix, settings);
  const impossible = checkPositive(table);
  if (impossible.length > 0) throw new MethodError(impossible);
  return table;
};

/**
 * Ranks any alternatives by any criteria: the one function behind the shortlist, the command line and the browser. Deterministic, and
 * independent of the order in which alternatives, criteria and groups are given.
 * @throws MethodError listing everything wrong with the method or the matrix; nothing is computed then.
 */
export const rankAlternatives = (matrix: DecisionMatrix, method: Method): Ranking => {
  const table = checkedTable(matrix, method);
  const { settings } = table;
  const better = betterOf(settings.aggregation);
  const nominal = rankNominal(table);
  const { ranks, tiers } = nominal;
  const varied = settings.uncertainty;
  const uncertainty = once(() => varied && uncertaintyOf(table, ranks, tiers, varied));
  const together = once(
    () =>
      new Map(
        uncertainty()
          ?.varied.at(-1)
          ?.rows.map((row) => [row.id, row]),
      ),
  );
  const sensitivity = once(
    () => varied && settings.sensitivity && sensitivityOf(table, ranks, tiers, varied, settings.sensitivity),
  );
  const flipPoints = once(() => varied && flipPointsOf(table, nominal.prepared, tiers, varied.top));
  const screening = once(() => screen(table, leafWeights(table, table.tree.weights)));
  return {
    engineVersion,
    settings,
    better,
    weights: treeWeights(table),
    rows: nominal.rows.map((row) => ({
      ...row,
      get rankRange() {
        return together().get(row.id)?.rankRange ?? null;
      },
      get topShare() {
        return together().get(row.id)?.topShare ?? null;
      },
    })),
    vikor: settings.aggregation === 'vikor' ? vikorAnswer(table, nominal) : null,
    condorcet: settings.aggregation === 'copeland' ? condorcetAnswer(table, nominal) : null,
    portfolio: bestPortfolio(table, nominal.scores, tiers, better),
    get screening() {
      return screening();
    },
    get uncertainty() {
      return uncertainty();
    },
    get sensitivity() {
      return sensitivity();
    },
    get flipPoints() {
      return flipPoints();
    },
    get notes() {
      return uncertainty()?.notes ?? [];
    },
  };
};
