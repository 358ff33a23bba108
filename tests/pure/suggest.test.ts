import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { suggest } from '../../src/questions/suggest';

const cities = ['city:vn-da-nang', 'city:vn-ha-noi', 'city:vn-hue', 'city:id-jakarta', 'city:id-bandung'];

describe('a mistyped id', () => {
  it.each([
    ['city:vn-danang', 'city:vn-da-nang'],
    ['city:vn-da-nagn', 'city:vn-da-nang'],
    ['CITY:VN-HUE', 'city:vn-hue'],
    ['city:jakarta', 'city:id-jakarta'],
    ['jakarta', 'city:id-jakarta'],
  ])('%s brings %s first', (wrong, right) => {
    expect(suggest(wrong, cities)[0]).toBe(right);
  });

  it('that is far from everything brings nothing', () => {
    expect(suggest('zzzzzzzz', cities)).toEqual([]);
  });

  it('brings three at most, the nearest first, ties by id, and the same for any order of what is known', () => {
    const known = ['org:ab', 'org:aa', 'org:ac', 'org:ad'];
    expect(suggest('org:a', known)).toEqual(['org:aa', 'org:ab', 'org:ac']);
    fc.assert(
      fc.property(fc.shuffledSubarray(known, { minLength: 4 }), (shuffled) => {
        expect(suggest('org:a', shuffled)).toEqual(suggest('org:a', known));
      }),
    );
  });

  it('may be of any length', () => {
    expect(suggest('x'.repeat(1_000_000), cities)).toEqual([]);
    expect(suggest('', cities)).toEqual([]);
  });
});
