import { markdownTable, type Aim } from '../report';
import { median } from '../statistics';
import type { Sample, Watched } from './watch';

const mostMb = 1_536;
const mostGrowth = 1.1;

/** The first sample after the first minute, or the last when the load was shorter. */
const afterFirstMinute = (samples: readonly Sample[]): Sample | undefined =>
  samples.find(({ at }) => at >= 60) ?? samples.at(-1);

/** The middle of the sizes in a minute, which hides the collector's comings and goings. */
const minute = (samples: readonly Sample[], from: number): Sample | undefined => {
  const within = samples.filter(({ at }) => at > from && at <= from + 60);
  const middle = (of: (sample: Sample) => number | null): number => median(within.map(of).map((size) => size ?? NaN));
  return within.length === 0
    ? undefined
    : { at: from, api: middle(({ api }) => api), neo4j: middle(({ neo4j }) => neo4j) };
};

const whole = (sample: Sample | undefined): number => (sample?.api ?? NaN) + (sample?.neo4j ?? NaN);

/** What the project aims at, held against what was watched. */
export const memoryAims = ({ samples, failed }: Watched): Aim[] => {
  const [first, last] = [afterFirstMinute(samples), samples.at(-1)];
  const growth = (last?.api ?? NaN) / (first?.api ?? NaN);
  const stack = Math.max(...samples.map(whole));
  return [
    {
      aim: 'API at the end within 10 % of after the first minute',
      measured: `${growth.toFixed(2)} times`,
      met: first === last ? null : growth <= mostGrowth,
    },
    { aim: 'API and Neo4j within 1.5 GB at any time', measured: `${stack} MB at most`, met: stack <= mostMb },
    { aim: 'no error', measured: `${failed} failed requests`, met: failed === 0 },
  ];
};

/** Resident sizes at the start, after the first minute and at the end. */
export const sizesTable = ({ samples }: Watched): string => {
  const rows: [string, Sample | undefined][] = [
    ['before the load', samples[0]],
    ['after the first minute', afterFirstMinute(samples)],
    ['at the end', samples.at(-1)],
    ['middle of the second minute', minute(samples, 60)],
    ['middle of the last minute', minute(samples, (samples.at(-1)?.at ?? 60) - 60)],
  ];
  return markdownTable(
    ['Resident size', 'Second', 'API MB', 'Neo4j MB', 'Both MB'],
    rows.map(([name, sample]) => [
      name,
      String(sample?.at ?? '-'),
      String(sample?.api ?? '-'),
      String(sample?.neo4j ?? '-'),
      String(whole(sample)),
    ]),
  );
};
