import type { Aim } from '../report';
import type { Size } from './size';

/** Size that the aim for growth is about, and what it may cost at the median. */
const grown = { scale: 100, most: 2 };
const mostBeside = 1.3;

const besideCypher = (sizes: readonly Size[]): Aim => {
  const ratios = sizes.flatMap(({ scale, ways }) =>
    ways.map(({ workload, ratio }) => ({ ratio, where: `${workload} kinds, ${scale}x` })),
  );
  const worst = ratios.reduce((found, one) => (one.ratio > found.ratio ? one : found));
  return {
    aim: `at most ${mostBeside} times hand-written Cypher, at every size`,
    measured: `worst ${worst.ratio.toFixed(2)} (${worst.where})`,
    met: worst.ratio <= mostBeside,
  };
};

const growth = (sizes: readonly Size[]): Aim => {
  const medianAt = (scale: number): number =>
    sizes.find((size) => size.scale === scale)?.ways.find(({ workload }) => workload === 'bounded')?.ours.p50 ?? NaN;
  const times = medianAt(grown.scale) / medianAt(1);
  return {
    aim: `${grown.scale} times the graph: at most ${grown.most} times the median, bounded kinds`,
    measured: Number.isNaN(times) ? `needs sizes 1 and ${grown.scale}` : `${times.toFixed(2)} times`,
    met: Number.isNaN(times) ? null : times <= grown.most,
  };
};

/** A question that stops at a budget must say so; that it was answered at all is seen by the run having ended. */
const bounds = (sizes: readonly Size[]): Aim => {
  const all = sizes.flatMap(({ overBudget }) => overBudget);
  const cut = all.filter(({ told }) => told !== null).length;
  const slowest = Math.max(...all.map(({ milliseconds }) => milliseconds));
  return {
    aim: 'no question without bound; one that stops or is refused says so',
    measured: `${all.length} asked, ${cut} said so; slowest ${(slowest / 1000).toFixed(1)} s`,
    met: all.every(({ unfinishedKinds, told }) => unfinishedKinds === 0 || told !== null),
  };
};

/** What the project aims at, held against the sizes measured. */
export const pathsAims = (sizes: readonly Size[]): Aim[] => [besideCypher(sizes), growth(sizes), bounds(sizes)];
