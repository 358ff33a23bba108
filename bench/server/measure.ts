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

/** The same things in another order each time, so that none always follows the same one. */
const inTurn = <Thing>(things: readonly Thing[], turn: number): Thing[] => {
  const first = turn % things.length;
  return [...things.slice(first), ...things.slice(0, first)];
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

/**
 * How many parts a load of new requests comes in. At one connection a moment in which the machine does something else would decide it; many fill
 * a load by themselves, and in a short one their first answers would be its 99th percentile.
 */
const warmParts = (connections: number): number => (connections === 1 ? 5 : 1);

/** The same for kept answers, of which there are many in a short time. */
const cachedParts = 3;

/** The parts of a load as one: the middle of their figures. */
const together = (all: readonly Figures[]): Figures => ({
  sent: sum(all.map(({ sent }) => sent)),
  answered: sum(all.map(({ answered }) => answered)),
  failed: sum(all.map(({ failed }) => failed)),
  perSecond: median(all.map(({ perSecond }) => perSecond)),
  p50: median(all.map(({ p50 }) => p50)),
  p99: median(all.map(({ p99 }) => p99)),
});

/** What is asked of one server. */
interface Load {
  readonly url: string;
  readonly asking: Asking;
}

/** Puts loads to their servers, each in a number of parts between which the others have their turn; gives each with its figures. */
const takingTurns = async <One extends Load>(
  loader: Loader,
  loads: readonly One[],
  connections: number,
  seconds: number,
  { count, turn }: { readonly count: number; readonly turn: number },
): Promise<{ readonly load: One; readonly figures: Figures }[]> => {
  const each = loads.map((load) => ({ load, figures: [] as Figures[] }));
  for (let part = 0; part < count; part += 1)
    for (const { load, figures } of inTurn(each, turn + part))
      figures.push(await loader.run(load.url, load.asking, connections, seconds / count));
  return each.map(({ load, figures }) => ({ load, figures: together(figures) }));
};

/** Plans made, answers new: every question at every number of connections, the systems taking turns. */
export const measureWarm = async (
  loader: Loader,
  systems: readonly System[],
  questions: readonly Question[],
  connections: readonly number[],
  seconds: number,
): Promise<ReadonlyMap<System, readonly Measured[]>> => {
  const all = new Map(systems.map((system): [System, Measured[]] => [system, []]));
  for (const [turn, question] of questions.entries()) {
    const loads = systems.flatMap((system) => {
      const asking = askingOf(system, question);
      return asking ? [{ system, url: system.url, asking }] : [];
    });
    // At one connection a load ends before the engines have compiled what it asks for.
    for (const { url, asking } of loads) await loader.run(url, asking, 1, 2 * seconds);
    for (const number of connections) {
      const turns = { count: warmParts(number), turn };
      for (const { load, figures } of await takingTurns(loader, loads, number, seconds, turns))
        all
          .get(load.system)
          ?.push({ question: question.name, system: load.system.key, connections: number, ...figures });
    }
  }
  return all;
};

/** The same request again and again, beside the same bytes from a server that does nothing else, the two taking turns. */
export const measureCached = async (
  loader: Loader,
  ours: System,
  staticUrl: string,
  questions: readonly Question[],
  connections: readonly number[],
  seconds: number,
): Promise<Measured[]> => {
  const all: Measured[] = [];
  for (const [turn, question] of questions.entries()) {
    const asking = askingOf(ours, question);
    if (!asking) continue;
    const once = repeated(asking);
    const body = await askForText(ours, once);
    await fetch(new URL(`/put/${question.name}`, staticUrl), { method: 'POST', body });
    const loads = [
      { system: 'A' as const, url: ours.url, asking: once },
      { system: 'static' as const, url: staticUrl, asking: { path: `/${question.name}`, bodies: once.bodies } },
    ];
    for (const number of connections) {
      const turns = { count: cachedParts, turn };
      for (const { load, figures } of await takingTurns(loader, loads, number, seconds, turns))
        all.push({ question: question.name, system: load.system, connections: number, ...figures });
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
