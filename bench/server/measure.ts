import { askForText, askOnce } from './ask';
import type { Figures, Loader } from './loader';
import { askingOf, isQuery, type Question } from './questions';
import type { Asking, System } from './systems';
import { median } from '../statistics';

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
const inTurn = (systems: readonly System[], turn: number): System[] =>
  systems.map((_, place) => systems[(place + turn) % systems.length]).flatMap((system) => system ?? []);

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

/** Plans made, answers new: every question at every number of connections, the systems taking turns. */
export const measureWarm = async (
  loader: Loader,
  systems: readonly System[],
  questions: readonly Question[],
  connections: readonly number[],
  seconds: number,
): Promise<Measured[]> => {
  const all: Measured[] = [];
  for (const [turn, question] of questions.entries())
    for (const number of connections)
      for (const system of inTurn(systems, turn)) {
        const asking = askingOf(system, question);
        if (!asking) continue;
        const figures = await loader.run(system.url, asking, number, seconds);
        all.push({ question: question.name, system: system.key, connections: number, ...figures });
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
