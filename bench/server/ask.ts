import { deepStrictEqual } from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { BenchQuery } from './queries';
import { askingOf, isQuery, type MainQuestion, type Question } from './questions';
import type { Asking, System } from './systems';

/** How often, and after how long, a question is put again that could not be answered yet. */
const mostAgain = 30;
const pauseMs = 2_000;

/** Puts one question; the text of the answer. @throws when it has errors. */
export const askForText = async ({ name, url }: System, { path, bodies }: Asking, which = 0): Promise<string> => {
  const body = (bodies[which] ?? '').replaceAll('__SALT__', 'none:0').replaceAll('__TINY__', '');
  const post = async (): Promise<{ readonly response: Response; readonly text: string }> => {
    const response = await fetch(new URL(path, url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return { response, text: await response.text() };
  };
  let { response, text } = await post();
  // A large graph is still being read into memory when the first question about paths runs out of time, which says so: ask again.
  for (let again = 0; again < mostAgain && response.status === 503; again += 1) {
    await pause(pauseMs);
    ({ response, text } = await post());
  }
  if (!response.ok || text.includes('"errors":['))
    throw new Error(`${name} answers ${response.status} to ${body}: ${text}`);
  return text;
};

/** Puts one question once; its data. @throws when the answer has errors. */
export const askOnce = async (system: System, asking: Asking, which = 0): Promise<unknown> =>
  (JSON.parse(await askForText(system, asking, which)) as { data: unknown }).data;

/** B leaves ties in whatever order the database finds them: they are compared by the id that they lead to. */
const inOneOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items: unknown[] = value.map(inOneOrder);
    const isTies = items.every(
      (item) => item !== null && typeof item === 'object' && 'node' in item && 'properties' in item,
    );
    return isTies ? items.map((item) => JSON.stringify(item)).sort() : items;
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, inOneOrder(entry)]),
  );
};

const same = (what: string, ours: unknown, theirs: unknown): void => {
  deepStrictEqual(inOneOrder(theirs), inOneOrder(ours), `${what}: the answers differ`);
};

const checkQuery = async (query: BenchQuery, [first, ...others]: readonly System[]): Promise<void> => {
  if (!first) return;
  for (let which = 0; which < query.variables.length; which += 1) {
    const ours = first.shape(query, await askOnce(first, first.ask(query), which));
    for (const system of others)
      same(`${query.name}, ${system.name}`, ours, system.shape(query, await askOnce(system, system.ask(query), which)));
  }
};

/** Ids and number of paths: what hand-written Cypher gives. */
const pathIds = (data: unknown): unknown => {
  const { partnershipPaths: answer } = data as { partnershipPaths: { totalCount: number; paths: { id: string }[] } };
  return { totalCount: answer.totalCount, ids: answer.paths.map(({ id }) => id).sort() };
};

const checkMain = async (question: MainQuestion, systems: readonly System[]): Promise<void> => {
  for (let which = 0; which < question.variables.length; which += 1) {
    const answers: { system: System; data: unknown }[] = [];
    for (const system of systems) {
      const asking = askingOf(system, question);
      if (asking) answers.push({ system, data: await askOnce(system, asking, which) });
    }
    const [ours, ...others] = answers;
    for (const { system, data } of others)
      if (question.name === 'partnership-paths' && system.key === 'C')
        same(`${question.name}, ${system.name}`, pathIds(ours?.data), pathIds(data));
      else same(`${question.name}, ${system.name}`, ours?.data, data);
  }
};

/** Proves that all systems answer the same data, for every question and all its variables. */
export const checkEqual = async (systems: readonly System[], questions: readonly Question[]): Promise<void> => {
  for (const question of questions)
    await (isQuery(question) ? checkQuery(question, systems) : checkMain(question, systems));
};
