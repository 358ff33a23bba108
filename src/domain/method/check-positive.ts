import * as cells from './cells';
import { evaluateMeans, nodeValues } from './means';
import type { Aggregation, MissingRule, Normalisation } from './method';
import { prepare } from './prepare';
import type { MethodProblem } from './problem';
import { isWhole, meanOf } from './settings';
import type { Table } from './table';

const { at } = cells;

/** Cells named in one message. */
const shown = 10;

/** Every way in which the method will be applied: its own, and those that its uncertainty tries. */
const variants = ({ settings }: Table): { normalisation: Normalisation; aggregation: Aggregation; own: boolean }[] => {
  const own = { normalisation: settings.normalisation, aggregation: settings.aggregation, own: true };
  const { normalisations = [], aggregations = [] } = settings.uncertainty?.methods ?? {};
  const others = normalisations.flatMap((normalisation) =>
    aggregations.map((aggregation) => ({ normalisation, aggregation, own: false })),
  );
  return [
    own,
    ...others.filter((one) => one.normalisation !== own.normalisation || one.aggregation !== own.aggregation),
  ];
};

const offers =
  'widen the goalposts, set floor (such as floor: 0.01), leave missing cells out, or use the arithmetic mean';

/** Values that a geometric or harmonic mean cannot take, each named; nothing is lifted or dropped silently. */
const positiveProblems = (
  table: Table,
  raw: Float64Array,
  normalisation: Normalisation,
  aggregation: Aggregation,
  rule: MissingRule,
): string[] => {
  const { tree, rows, ids, settings } = table;
  if (isWhole(aggregation) || settings.floor !== null) return [];
  const prepared = prepare(table, raw, normalisation, rule);
  const values = nodeValues(tree, prepared);
  evaluateMeans(tree, aggregation, settings, tree.weights, values);
  return tree.groups.flatMap(({ id, children }) => {
    const mean = meanOf(aggregation, id);
    if (mean === 'arithmetic') return [];
    return [...children].flatMap((child) => {
      if (tree.weights[child] === 0) return [];
      const name = settings.criteria[child]?.id ?? tree.groups[child - tree.leaves]?.id ?? '';
      return ids.flatMap((alternative, row) => {
        const value = at(values, child * rows + row);
        if (!(value <= 0)) return [];
        const own = child < tree.leaves ? at(raw, child * rows + row) : NaN;
        const from = child >= tree.leaves ? '' : Number.isNaN(own) ? ` (missing, ${rule})` : ` (raw ${own})`;
        return [`${alternative} x ${name} is ${value}${from}`];
      });
    });
  });
};

/** Problems of every variant, with the data as it is and at the least favourable ends of its intervals. */
export const checkPositive = (table: Table): MethodProblem[] => {
  const { settings, raw, rows, doubts } = table;
  const worst = raw.slice();
  if (settings.uncertainty?.data === true)
    for (const { cell, from, to } of doubts)
      worst[cell] =
        settings.criteria[Math.floor(cell / rows)]?.direction === 'min' ? Math.max(from, to) : Math.min(from, to);
  return variants(table).flatMap(({ normalisation, aggregation, own }): MethodProblem[] => {
    const cells = [
      ...new Set(
        [raw, worst].flatMap((values) => positiveProblems(table, values, normalisation, aggregation, settings.missing)),
      ),
    ];
    if (cells.length === 0) return [];
    const more = cells.length > shown ? `, and ${cells.length - shown} more` : '';
    return [
      {
        path: own ? ['aggregation'] : ['uncertainty', 'methods'],
        message: `cannot take a geometric or harmonic mean (normalisation ${normalisation}) over values at or below zero: ${cells.slice(0, shown).join('; ')}${more}. To go on: ${offers}.`,
      },
    ];
  });
};
