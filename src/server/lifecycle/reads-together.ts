import type { QueryResult } from 'neo4j-driver';
import { isConnectionLoss } from '../../graph/away';
import type { Ending, Waiter } from '../../graph/ending';
import type { Read } from '../../graph/read';
import type { SharedStatement } from '../../questions/context';
import { SharedFlights } from '../cache/shared-flight';

/** One of those who ask a statement. */
export interface Asker {
  /** What it asks with. */
  readonly params: object;
  /** Objects that its request is expected to read. */
  readonly cost: number;
  /** Comes when it does not wait any more. */
  readonly ending: Ending;
}

/** Gives an asker its answer; a database error is thrown as the driver gives it, and its reason to one that waits no more. */
export type ReadsTogether = (statement: SharedStatement, asker: Asker) => Promise<unknown>;

/** Those who share the next read. */
interface Group {
  readonly name: string;
  readonly each: object[];
  cost: number;
}

/** Those who ask one statement: the group that may still be joined, and what it waits for; null while nobody reads. */
interface Line {
  open: Group | null;
  before: Promise<void> | null;
}

/** What a request that shares its read may cost, and what all who share one may together; what costs more is better read side by side. */
const most = { alone: 500, together: 2_000 };

/** What each who asked is answered, by its place among them. A record each: one that is long comes in chunks, and the driver reads those slowly. */
const answersOf = ({ records }: QueryResult): Map<number, unknown> =>
  new Map(records.map((record) => [record.get('place') as number, record.get('answer')]));

/**
 * Lets those who ask the same statement at the same time share a read: while one is under way, the others wait, and the next answers them all. A
 * read costs the database and the driver more than most answers do, so that everybody has theirs sooner; who asks alone does not wait.
 * When a shared read fails, each is read alone, so that nobody fails for what another asked. A read ends when nobody waits for it any more.
 */
export const readsTogether = (read: Read): ReadsTogether => {
  const lines = new WeakMap<SharedStatement, Line>();
  const flights = new SharedFlights<Map<number, unknown>>();
  let groups = 0;

  const readAlone = async (
    { name, alone, params }: SharedStatement,
    { params: own, ending }: Asker,
  ): Promise<unknown> => {
    const { records } = await read({ name, text: alone, params: { ...params, own }, waiter: ending.waiter });
    return records[0]?.get('answer');
  };
  const readAll = async (
    { name, together, params }: SharedStatement,
    asking: readonly object[],
    waiter?: Waiter,
  ): Promise<Map<number, unknown>> => {
    const each = asking.map((own, place) => ({ ...own, place }));
    return answersOf(await read({ name, text: together, params: { ...params, own: { each } }, waiter }));
  };

  /** As soon as the first was answered, who asks alone, the database plans how to answer several, so that they will not wait for it. */
  const planTogether = (statement: SharedStatement, first: Promise<unknown>): void =>
    void first.then(() => readAll(statement, [])).catch(() => undefined);

  /** Lets those who come from now on wait for a read, and for no longer than it takes. */
  const hold = (line: Line, answer: Promise<unknown>): void => {
    const free = (): void => {
      if (line.before === done) line.before = null;
    };
    const done: Promise<void> = answer.then(free, free);
    line.before = done;
  };

  const groupFor = (line: Line, cost: number): Group => {
    if (!line.open || line.open.cost + cost > most.together) {
      groups += 1;
      line.open = { name: String(groups), each: [], cost: 0 };
    }
    line.open.cost += cost;
    return line.open;
  };

  /** Waits for those who read now, and reads together with all who come meanwhile. */
  const wait = async (
    line: Line,
    before: Promise<void>,
    statement: SharedStatement,
    asker: Asker,
  ): Promise<unknown> => {
    const { params, cost, ending } = asker;
    const group = groupFor(line, cost);
    const place = group.each.push(params) - 1;
    const work = (shared: Ending): Promise<Map<number, unknown>> => {
      const result = before.then(() => {
        if (line.open === group) line.open = null;
        return readAll(statement, group.each, shared.waiter);
      });
      hold(line, result);
      return result;
    };
    try {
      return (await flights.take(group.name, ending.waiter, work)).get(place);
    } catch (error) {
      if (group.each.length === 1 || ending.reason || isConnectionLoss(error)) throw error;
      return readAlone(statement, asker);
    }
  };

  return (statement, asker) => {
    if (asker.cost > most.alone) return readAlone(statement, asker);
    const known = lines.get(statement);
    if (known?.before) return wait(known, known.before, statement, asker);
    const answer = readAlone(statement, asker);
    const line = known ?? { open: null, before: null };
    hold(line, answer);
    if (!known) {
      lines.set(statement, line);
      planTogether(statement, answer);
    }
    return answer;
  };
};
