import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/graph/driver';
import { Ending } from '../../src/graph/ending';
import { readsOf } from '../../src/graph/read';
import { cypher } from '../../src/graph/statement';
import type { SharedStatement } from '../../src/questions/context';
import { readsTogether, type Asker, type ReadsTogether } from '../../src/server/lifecycle/reads-together';
import { testConnection } from '../support/connection';
import { eventually, runningStatements } from '../support/served';

let driver: Driver;
beforeAll(async () => {
  driver = await openDriver(testConnection());
});
afterAll(() => driver.close());

/** Divides; fails where it is by a whole zero. */
const divide: SharedStatement = {
  name: 'divide',
  alone: cypher`RETURN $dividend / toInteger($own.by) AS answer`,
  together: cypher`UNWIND $own.each AS own RETURN own.place AS place, $dividend / toInteger(own.by) AS answer`,
  params: { dividend: 12.5 },
};

/** Takes as long as somebody lets it. */
const endless: SharedStatement = {
  name: 'endless together',
  alone: cypher`UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS n WHERE n < 0 RETURN n AS answer`,
  together: cypher`UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS n WHERE n < 0
    RETURN $own.each[0].place AS place, n AS answer`,
  params: {},
};

/** How many shared each read; what is read for nobody, to plan it, is left out. */
let reads: number[];
/** How often something was planned for several. */
let plans: number;
let together: ReadsTogether;
beforeEach(() => {
  reads = [];
  plans = 0;
  const read = readsOf(driver, 'neo4j');
  together = readsTogether((query) => {
    const { each } = (query.params as { own: { each?: unknown[] } }).own;
    if (each?.length === 0) plans += 1;
    else reads.push(each?.length ?? 1);
    return read(query);
  });
});

const asker = (params: object, cost = 1, ending = new Ending()): Asker => ({ params, cost, ending });

const divided = (by: number, cost?: number): Promise<unknown> => together(divide, asker({ by }, cost));

describe('those who ask the same at the same time', () => {
  it('are answered each with their own, all who waited for the first read by the second', async () => {
    const first = divided(1);
    await Promise.resolve();
    const others = Array.from({ length: 40 }, (_, n) => n + 1).map((by) => divided(by));
    expect(await first).toBe(12.5);
    expect(await Promise.all(others)).toEqual(Array.from({ length: 40 }, (_, n) => 12.5 / (n + 1)));
    expect(reads.reduce((sum, askers) => sum + askers)).toBe(41);
    expect(reads.length).toBeLessThanOrEqual(2);
  });

  it('find it planned for several as soon as one was answered, once', async () => {
    await divided(1);
    await eventually('it is planned', () => plans === 1);
    await Promise.all([divided(2), divided(4), divided(5)]);
    expect(reads).toEqual([1, 1, 2]);
    expect(plans).toBe(1);
  });

  it('do not share a read when it would cost too much', async () => {
    const answers = await Promise.all([divided(1, 501), divided(2, 501), divided(4, Infinity)]);
    expect(answers).toEqual([12.5, 6.25, 3.125]);
    expect(reads).toEqual([1, 1, 1]);
    reads = [];
    await Promise.all(Array.from({ length: 9 }, (_, n) => divided(n + 1, 500)));
    expect(Math.max(...reads)).toBe(4);
  });

  it('fail alone for what they ask alone', async () => {
    const whole: SharedStatement = {
      ...divide,
      params: { dividend: null },
      alone: divide.alone.replace('$dividend', '1'),
      together: divide.together.replace('$dividend', '1'),
    };
    const told = await Promise.allSettled([1, 0, 1].map((by) => together(whole, asker({ by }))));
    expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(String((told[1] as PromiseRejectedResult).reason)).toContain('by zero');
    // The first alone, the others together, and then each of them.
    expect(reads).toEqual([1, 2, 1, 1]);
  });

  it('may leave without the others, and end the read when the last has left', async () => {
    const ahead = new Ending();
    const leaving = [new Ending(), new Ending()] as const;
    const runs = async (): Promise<boolean> => (await runningStatements(driver)).includes(endless.name);
    const first = together(endless, asker({}, 1, ahead));
    const waits = leaving.map((ending) => together(endless, asker({}, 1, ending)));
    const told = Promise.allSettled([first, ...waits]);
    await eventually('the first runs', runs);
    ahead.end(new Error('ahead'));
    await expect(first).rejects.toThrow('ahead');
    await eventually('the others run', async () => reads.length === 2 && (await runs()));
    expect(reads).toEqual([1, 2]);
    leaving[0].end(new Error('first'));
    await expect(waits[0]).rejects.toThrow('first');
    expect(await runs()).toBe(true);
    leaving[1].end(new Error('second'));
    await expect(waits[1]).rejects.toThrow('second');
    await eventually('it ends', async () => !(await runs()));
    await told;
    expect(reads).toEqual([1, 2]);
  });
});
