import { askForText, askOnce } from './ask';
import type { Figures, Loader } from './loader';
import { askingOf, isQuery, type Question } from './questions';
import type { Asking, System } from './systems';
import { median, sum } from '../statistics';

/** What one system did under one load. */
export interface Measured extends Figures {
  readonly question: string;
  readonly system: System['key'] | 'static';
  readonly connections: number;
}

/** What a first-seen shape costs. */
export interface Cold {
  readonly question: string;
  readonly system: System['key'];
  /** Milliseconds. */
  readonly median: number;
  readonly worst: number;
}

/** Known to all caches: the first variables, nothing new in them. */
const repeated = ({ path, bodies }: Asking): Asking => ({
  path,
  bodies: bodies.slice(0, 1).map((body) => body.replaceAll('__SALT__', 'none:0').replaceAll('__TINY__', '')),
});

/** The systems in another order each time, so that none always follows the same one. */
const inTurn = (systems: readonly System[], turn: number): System[] => {
  const first = turn % systems.length;
  return [...systems.slice(first), ...systems.slice(0, first)];
};

/** Compiles, plans and fills what there is to fill. */
export const warmUp = async (
  loader: Loader,
  systems: readonly System[],
  questions: readonly Question[],
  seconds: number,
): Promise<void> => {
  for (const system of systems)
    for (const question of questions) {
      const asking = askingOf(system, question);
      if (asking) await loader.run(system.url, asking, 10, seconds);
    }
};

/** At one connection a moment in which the machine does something else is the median of a load, so that it comes in three parts. */
const partsAt = (connections: number): number => (connections === 1 ? 3 : 1);

/** The parts of a load as one: the middle of their times. */
const together = (parts: readonly Figures[]): Figures => ({
  sent: sum(parts.map(({ sent }) => sent)),
  answered: sum(parts.map(({ answered }) => answered)),
  failed: sum(parts.map(({ failed }) => failed)),
  perSecond: sum(parts.map(({ perSecond }) => perSecond)) / parts.length,
  p50: median(parts.map(({ p50 }) => p50)),
  p99: median(parts.map(({ p99 }) => p99)),
});

/** Plans made, answers new: every question at every number of connections, the systems taking turns. */
export const measureWarm = async (
  loader: Loader,
  systems: readonly System[],
  questions: readonly Question[],
  connections: readonly number[],
  seconds: number,
): Promise<ReadonlyMap<System, readonly Measured[]>> => {
  const all = new Map(systems.map((system): [System, Measured[]] => [system, []]));
  for (const [turn, question] of questions.entries())
    for (const number of connections) {
      const parts = new Map<System, Figures[]>();
      for (let part = 0; part < partsAt(number); part += 1)
        for (const system of inTurn(systems, turn + part)) {
          const asking = askingOf(system, question);
          if (!asking) continue;
          const figures = await loader.run(system.url, asking, number, seconds / partsAt(number));
          parts.set(system, [...(parts.get(system) ?? []), figures]);
        }
      for (const [system, figures] of parts)
        all
          .get(system)
          ?.push({ question: question.name, system: system.key, connections: number, ...together(figures) });
    }
  return all;
};

/** The same request again and again, beside the same bytes from a server that does nothing else. */
export const measureCached = async (
  loader: Loader,
  ours: System,
  staticUrl: string,
  questions: readonly Question[],
  connections: readonly number[],
  seconds: number,
): Promise<Measured[]> => {
  const all: Measured[] = [];
  for (const question of questions) {
    const asking = askingOf(ours, question);
    if (!asking) continue;
    const once = repeated(asking);
    const body = await askForText(ours, once);
    await fetch(new URL(`/put/${question.name}`, staticUrl), { method: 'POST', body });
    const kept = { path: `/${question.name}`, bodies: once.bodies };
    for (const number of connections) {
      const figures = await loader.run(ours.url, once, number, seconds);
      all.push({ question: question.name, system: 'A', connections: number, ...figures });
      const bytes = await loader.run(staticUrl, kept, number, seconds);
      all.push({ question: question.name, system: 'static', connections: number, ...bytes });
    }
  }
  return all;
};

/** Shapes that nobody has asked before, one after another. */
export const measureCold = async (
  systems: readonly System[],
  questions: readonly Question[],
  shapes: number,
): Promise<Cold[]> => {
  const all: Cold[] = [];
  for (const query of questions.filter(isQuery)) {
    const times = new Map<System['key'], number[]>(systems.map(({ key }) => [key, []]));
    for (let shape = 0; shape < shapes; shape += 1)
      for (const system of inTurn(systems, shape)) {
        const asking = system.ask(query, shape);
        const started = performance.now();
        await askOnce(system, asking, shape % asking.bodies.length);
        times.get(system.key)?.push(performance.now() - started);
      }
    for (const [system, list] of times)
      all.push({ question: query.name, system, median: median(list), worst: Math.max(...list) });
  }
  return all;
};
