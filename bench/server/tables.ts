import { aimsTable, markdownTable, ms, type Aim } from '../report';
import { median, quantile, sum } from '../statistics';
import type { Run } from './aims';
import type { Cold, Measured } from './measure';
import type { System } from './systems';

const find = (all: readonly Measured[], question: string, system: Measured['system'], connections: number) =>
  all.find((one) => one.question === question && one.system === system && one.connections === connections);

const names = (all: readonly { question: string }[]): string[] => [...new Set(all.map(({ question }) => question))];

const shown = (time: number | undefined): string => (time === undefined || Number.isNaN(time) ? '-' : ms(time));

const ratio = (a: number | undefined, b: number | undefined): number =>
  a === undefined || b === undefined ? NaN : a / b;

const known = (values: readonly number[]): number[] => values.filter((value) => !Number.isNaN(value));

const shownRatio = (value: number): string => (Number.isNaN(value) ? '-' : value.toFixed(2));

/** Medians of every question at one number of connections, and how ours stands to the others. */
const warmTable = (
  all: readonly Measured[],
  systems: readonly Pick<System, 'key' | 'name'>[],
  connections: number,
): string =>
  markdownTable(
    ['Question', ...systems.map(({ key }) => `${key} ms`), ...systems.slice(1).map(({ key }) => `A / ${key}`)],
    names(all).map((question) => {
      const times = systems.map(({ key }) => find(all, question, key, connections)?.p50);
      const [ours, ...others] = times;
      return [question, ...times.map(shown), ...others.map((other) => shownRatio(ratio(ours, other)))];
    }),
  );

/** Over all questions: the middle and the worst ratio of medians, the tail, and what became of the requests. */
const connectionsTable = (
  all: readonly Measured[],
  systems: readonly Pick<System, 'key' | 'name'>[],
  connections: readonly number[],
): string =>
  markdownTable(
    [
      'Connections',
      'System',
      'Requests/s',
      'p50 of A / its',
      'worst',
      'p99 / p50',
      'worst',
      'Sent',
      'Answered',
      'Failed',
    ],
    connections.flatMap((number) =>
      systems.map(({ key, name }) => {
        const mine = all.filter((one) => one.system === key && one.connections === number);
        const ratios = known(mine.map((one) => ratio(find(all, one.question, 'A', number)?.p50, one.p50)));
        const tails = known(mine.map(({ p99, p50 }) => p99 / p50));
        return [
          String(number),
          `${key} ${name}`,
          String(Math.round(median(mine.map(({ perSecond }) => perSecond)))),
          shownRatio(median(ratios)),
          shownRatio(quantile(ratios, 1)),
          shownRatio(median(tails)),
          shownRatio(quantile(tails, 1)),
          String(sum(mine.map(({ sent }) => sent))),
          String(sum(mine.map(({ answered }) => answered))),
          String(sum(mine.map(({ failed }) => failed))),
        ];
      }),
    ),
  );

/** Share of the throughput of static bytes that a repeated request reaches. */
const cachedTable = (all: readonly Measured[], connections: readonly number[]): string =>
  markdownTable(
    ['Question', ...connections.flatMap((number) => [`A/s at ${number}`, 'static/s', 'share'])],
    names(all).map((question) => [
      question,
      ...connections.flatMap((number) => {
        const [ours, bytes] = [find(all, question, 'A', number), find(all, question, 'static', number)];
        return [
          String(Math.round(ours?.perSecond ?? NaN)),
          String(Math.round(bytes?.perSecond ?? NaN)),
          shownRatio(ratio(ours?.perSecond, bytes?.perSecond)),
        ];
      }),
    ]),
  );

/** First-seen shapes, in milliseconds: the middle one and the worst. */
const coldTable = (all: readonly Cold[], systems: readonly Pick<System, 'key' | 'name'>[]): string =>
  markdownTable(
    ['Question', ...systems.flatMap(({ key }) => [`${key} ms`, 'worst'])],
    names(all).map((question) => [
      question,
      ...systems.flatMap(({ key }) => {
        const one = all.find((cold) => cold.question === question && cold.system === key);
        return [shown(one?.median), shown(one?.worst)];
      }),
    ]),
  );

/** Medians at one connection on larger graphs, and how many times those of the dataset they are. */
const growthTable = (sizes: ReadonlyMap<number, readonly Measured[]>): string => {
  const scales = [...sizes.keys()];
  const [smallest = 1] = scales;
  const at = (scale: number, question: string, system: 'A' | 'C') =>
    find(sizes.get(scale) ?? [], question, system, 1)?.p50;
  return markdownTable(
    [
      'Question',
      ...scales.map((scale) => `A ${scale}x ms`),
      ...scales.slice(1).map((scale) => `A growth ${scale}x`),
      ...scales.slice(1).map((scale) => `C growth ${scale}x`),
    ],
    names(sizes.get(smallest) ?? []).map((question) => [
      question,
      ...scales.map((scale) => shown(at(scale, question, 'A'))),
      ...scales.slice(1).map((scale) => shownRatio(ratio(at(scale, question, 'A'), at(smallest, question, 'A')))),
      ...scales.slice(1).map((scale) => shownRatio(ratio(at(scale, question, 'C'), at(smallest, question, 'C')))),
    ]),
  );
};

/** A run as Markdown: whether the aims are met, then every table. */
export const sections = ({ systems, connections, cold, warm, cached, growth }: Run, aims: readonly Aim[]): string => {
  const middle = connections[Math.floor(connections.length / 2)] ?? 1;
  const told: [string, string][] = [
    ['Aims', aimsTable(aims)],
    [`Warm, not cached, ${middle} connections: median time`, warmTable(warm, systems, middle)],
    ['Warm, not cached: over all questions', connectionsTable(warm, systems, connections)],
    ['Cached: requests answered a second beside static JSON', cachedTable(cached, connections)],
    ['First-seen shapes', coldTable(cold, systems)],
    ...(growth.size > 1 ? [['Growth of the graph, 1 connection', growthTable(growth)] satisfies [string, string]] : []),
  ];
  const legend = systems.map(({ key, name }) => `${key}: ${name}`).join(' · ');
  return [legend, ...told.map(([title, table]) => `### ${title}\n\n${table}`)].join('\n\n');
};
