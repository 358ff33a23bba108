import type { Aim } from '../report';
import { median, sum } from '../statistics';
import type { Cold, Measured } from './measure';
import type { System } from './systems';

/** What a whole run measured. */
export interface Run {
  readonly systems: readonly Pick<System, 'key' | 'name'>[];
  readonly connections: readonly number[];
  readonly cold: readonly Cold[];
  readonly warm: readonly Measured[];
  readonly cached: readonly Measured[];
  /** Medians at one connection by size of the graph; the smallest size first. */
  readonly growth: ReadonlyMap<number, readonly Measured[]>;
}

/** A number with what it was measured at. */
interface At {
  readonly value: number;
  readonly where: string;
}

const worst = (all: readonly At[]): At | undefined =>
  all.reduce<At | undefined>((found, one) => (found === undefined || one.value > found.value ? one : found), undefined);

/** An aim that no value may be over. `inverse` tells values as their reciprocal: a share that none may be under. */
const most = (aim: string, limit: number, told: readonly At[], unit = '', inverse = false): Aim => {
  const all = told.filter(({ value }) => !Number.isNaN(value));
  const found = worst(all);
  if (!found) return { aim, measured: 'not measured', met: null };
  const shown = (value: number): string => `${(inverse ? 1 / value : value).toFixed(unit === ' ms' ? 0 : 2)}${unit}`;
  const over = all.filter(({ value }) => value > limit).length;
  return {
    aim,
    measured: `middle ${shown(median(all.map(({ value }) => value)))}, worst ${shown(found.value)} (${found.where}); ${over} of ${all.length} over`,
    met: over === 0,
  };
};

const isSameLoad = (one: Measured, other: Measured, system: Measured['system'] = other.system): boolean =>
  one.system === system && one.question === other.question && one.connections === other.connections;

/** Ours beside another system's under the same load. */
const beside = (
  all: readonly Measured[],
  system: Measured['system'],
  of: (mine: Measured, its: Measured) => number,
): At[] =>
  all
    .filter((one) => one.system === 'A')
    .flatMap((mine) => {
      const its = all.find((one) => isSameLoad(one, mine, system));
      return its ? [{ value: of(mine, its), where: `${mine.question} at ${mine.connections}` }] : [];
    });

const medians = (mine: Measured, its: Measured): number => mine.p50 / its.p50;

/** What the project aims at, held against a run. */
export const serverAims = ({ connections, cold, warm, cached, growth }: Run): Aim[] => {
  const mostConnections = Math.max(...connections);
  const [first, ...larger] = [...growth];
  const grown = larger.flatMap(([scale, measured]) =>
    measured
      .filter(({ system }) => system === 'A')
      .flatMap((large) => {
        const small = first?.[1].find((one) => isSameLoad(one, large));
        return small ? [{ value: medians(large, small), where: `${large.question}, ${scale}x` }] : [];
      }),
  );
  const mine = [...warm, ...cached].filter(({ system }) => system === 'A');
  const failed = sum(mine.map((one) => one.failed));
  const unanswered = mine.filter(({ answered }) => answered === 0).length;
  return [
    most('warm, not cached: A / C at most 1.3 at the median', 1.3, beside(warm, 'C', medians)),
    most('warm, not cached: A / B at most 1', 1, beside(warm, 'B', medians)),
    most(
      'cached: at least half of static JSON',
      2,
      beside(cached, 'static', (mine, its) => its.perSecond / mine.perSecond),
      '',
      true,
    ),
    most(
      'first-seen shape: at most 120 ms',
      120,
      cold.filter(({ system }) => system === 'A').map(({ worst: value, question }) => ({ value, where: question })),
      ' ms',
    ),
    most(
      `p99 at ${mostConnections} connections: at most 3 medians`,
      3,
      warm
        .filter(({ system, connections: number }) => system === 'A' && number === mostConnections)
        .map(({ p99, p50, question }) => ({ value: p99 / p50, where: question })),
    ),
    {
      aim: 'no error',
      measured: `${failed} failed requests, ${unanswered} loads without an answer`,
      met: failed + unanswered === 0,
    },
    most('growth: at most 1.5 times the median', 1.5, grown),
  ];
};
