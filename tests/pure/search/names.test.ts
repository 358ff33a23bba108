import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editDistance } from '../../../src/domain/search/edit-distance';
import { excerptOf } from '../../../src/domain/search/excerpt';
import { matchNames } from '../../../src/domain/search/match-names';
import { buildNameIndex, type Named } from '../../../src/domain/search/name-index';
import { resolveName } from '../../../src/domain/search/resolve-names';

const named = (id: string, label: Named['label'], name: string, more: Partial<Named> = {}): Named => ({
  id,
  label,
  name,
  nameKo: null,
  nameLocal: null,
  otherNames: [],
  acronym: null,
  ties: 0,
  ...more,
});

const daNang = named('city:vn-da-nang', 'City', 'Da Nang', { nameKo: '다낭', nameLocal: 'Đà Nẵng' });
const committee = named('org:committee', 'Organisation', "Da Nang People's Committee");
const singapore = named('city:sg-singapore', 'City', 'Singapore', { nameKo: '싱가포르' });
const country = named('country:sg', 'Country', 'Singapore', { nameKo: '싱가포르', ties: 500 });
const lh = named('org:lh', 'Organisation', 'Korea Land and Housing Corporation', {
  nameKo: '한국토지주택공사',
  acronym: 'LH',
});
const everything = [lh, committee, country, singapore, daNang];
const index = buildNameIndex(everything);
const found = (text: string): string[] =>
  matchNames(index, text).map(({ entry, reason }) => `${entry.thing.id} ${reason}`);
const all = () => true;

describe('names that fit', () => {
  it.each([
    ['DANANG', ['city:vn-da-nang NAME', 'org:committee PREFIX']],
    ['đà nẵng', ['city:vn-da-nang NAME', 'org:committee PREFIX']],
    ['ㄷㄴ', ['city:vn-da-nang INITIALS']],
    ['ㅌㅈㅈㅌ', ['org:lh INITIALS']],
    ['lh', ['org:lh OTHER_NAME']],
    ['housing', ['org:lh WORD']],
    ['토지주택', ['org:lh PART']],
    ['주', ['org:lh PART']],
    ['Singapore', ['city:sg-singapore NAME', 'country:sg NAME']],
    ['atlantis', []],
    ['+-&|!', []],
  ])('%s: whole names, beginnings, words, initials, parts', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('do not depend on the order in which things were read', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(everything, { minLength: everything.length }), (shuffled) => {
        for (const text of ['singapore', 'da', '한', 'ㅅ'])
          expect(matchNames(buildNameIndex(shuffled), text).map(({ entry }) => entry.thing.id)).toEqual(
            matchNames(index, text).map(({ entry }) => entry.thing.id),
          );
      }),
    );
  });

  it('name each thing once, by the best of its names', () => {
    const ids = matchNames(index, 'a').map(({ entry }) => entry.thing.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a name of a spreadsheet', () => {
  it('gets the id of the one thing that it names', () => {
    expect(resolveName(index, 'Da Nang', all)).toMatchObject({ status: 'MATCHED', id: 'city:vn-da-nang' });
  });

  it('that two things share gets none, until its kind is named', () => {
    const both = resolveName(index, '싱가포르', all);
    expect([both.status, both.id, both.candidates.length]).toEqual(['AMBIGUOUS', null, 2]);
    expect(resolveName(index, '싱가포르', (label) => label === 'City')).toMatchObject({
      status: 'MATCHED',
      id: 'city:sg-singapore',
    });
  });

  it('that is misspelt gets a candidate and no id', () => {
    const { status, id, candidates } = resolveName(index, 'Singapor3', (label) => label === 'City');
    expect([status, id]).toEqual(['UNSURE', null]);
    expect(candidates[0]).toMatchObject({ reason: 'MISSPELLING', confidence: 0.8 });
  });

  it('of nothing is not found', () => {
    for (const name of ['', '  ', '???', 'atlantis', 'ㅋㅋ'])
      expect(resolveName(index, name, all)).toMatchObject({ status: 'NOT_FOUND', id: null, candidates: [] });
  });

  it('has confidences from 0 to 1, best first, and an id only when the best is sure and alone', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Da', 'Singapor', 'Korea', '한국토지')),
        (name) => {
          const { id, candidates } = resolveName(index, name, all);
          const confidences = candidates.map(({ confidence }) => confidence);
          expect(confidences.every((value) => value >= 0 && value <= 1)).toBe(true);
          expect([...confidences].sort((a, b) => b - a)).toEqual(confidences);
          const [best = 0, second = 0] = confidences;
          expect(id !== null).toBe(best >= 0.85 && best > second);
        },
      ),
    );
  });
});

describe('edits between two texts', () => {
  /** The definition, letter by letter, without any table. */
  const slow = (a: string, b: string): number =>
    a === '' || b === ''
      ? a.length + b.length
      : Math.min(
          slow(a.slice(1), b) + 1,
          slow(a, b.slice(1)) + 1,
          slow(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
        );

  it('are as many as the definition says, or known to be over the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '다'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        const edits = slow(a, b);
        expect(editDistance(a, b)).toBe(edits);
        const within = editDistance(a, b, limit);
        expect(within === edits || (edits > limit && within > limit)).toBe(true);
      }),
    );
  });
});

describe('the text around what was found', () => {
  it('comes from the property that holds most of the words', () => {
    expect(excerptOf({ name: 'Water', note: 'Smart water for Đà Nẵng', year: 2020 }, 'da nang water')).toEqual({
      property: 'note',
      text: 'Smart water for Đà Nẵng',
    });
    expect(excerptOf({ name: 'Water' }, 'smart')).toBeNull();
  });

  it('is cut around the words', () => {
    const text = `${'a '.repeat(100)}smart${' b'.repeat(100)}`;
    expect(excerptOf({ note: text }, 'smart')?.text).toMatch(/^….*smart.*…$/);
  });
});
