import { describe, expect, it } from '@jest/globals';
import { Ending, endingWith } from '../../../src/graph/ending';

describe('an ending', () => {
  it('tells everybody who still waits, once, and the first reason', () => {
    const ending = new Ending();
    const told: [who: string, reason: Error][] = [];
    const wait = (who: string): (() => void) => ending.waiter((reason) => told.push([who, reason]));
    wait('first');
    wait('gone')();
    wait('second');
    const reason = new Error('enough');
    ending.end(reason);
    ending.end(new Error('again'));
    expect(told).toEqual([
      ['first', reason],
      ['second', reason],
    ]);
    expect(ending.reason).toBe(reason);
  });

  it('lets nobody wait for what was ended', () => {
    const ending = new Ending();
    expect(() => ending.throwIfEnded()).not.toThrow();
    const reason = new Error('enough');
    ending.end(reason);
    expect(() => ending.waiter(() => undefined)).toThrow(reason);
    expect(() => ending.throwIfEnded()).toThrow(reason);
  });

  it('may be told to somebody who then takes another away', () => {
    const ending = new Ending();
    const told: string[] = [];
    ending.waiter(() => {
      told.push('first');
      forget();
    });
    const forget = ending.waiter(() => told.push('second'));
    ending.end(new Error('enough'));
    expect(told).toEqual(['first']);
  });

  it('comes with a signal, now or later', () => {
    const stop = new AbortController();
    const later = endingWith(stop.signal);
    expect(later.reason).toBeNull();
    const reason = new Error('stop');
    stop.abort(reason);
    expect([later.reason, endingWith(stop.signal).reason]).toEqual([reason, reason]);
  });
});
