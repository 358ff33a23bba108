import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../src/domain/input-error';
import { decodeCanonicalId, encodeCanonicalId } from '../../src/questions/canonical-id';

const anySettings = fc.dictionary(
  fc.string({ maxLength: 8 }).filter((key) => key !== '__proto__'),
  fc.jsonValue({ maxDepth: 2 }),
  { maxKeys: 6 },
);

const packed = (text: string): string => `shortlist.${deflateRawSync(text).toString('base64url')}`;

describe('a canonical id', () => {
  it('holds the settings that it was made of', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const back = decodeCanonicalId('shortlist', encodeCanonicalId('shortlist', settings));
        expect(JSON.stringify(back)).toBe(JSON.stringify(JSON.parse(JSON.stringify(back))));
        expect(back).toEqual(JSON.parse(JSON.stringify(settings)));
      }),
    );
  });

  it('is one text for equal settings, whatever the order of their keys', () => {
    expect(encodeCanonicalId('shortlist', { b: { d: 1, c: 2 }, a: [2, 1] })).toBe(
      encodeCanonicalId('shortlist', { a: [2, 1], b: { c: 2, d: 1 } }),
    );
  });

  it('tells lists of another order apart', () => {
    expect(encodeCanonicalId('shortlist', { a: [1, 2] })).not.toBe(encodeCanonicalId('shortlist', { a: [2, 1] }));
  });

  it('can stand in an address as it is', () => {
    const id = encodeCanonicalId('shortlist', {
      reading: 'BOTH',
      among: ['city:vn-da-nang'],
      weights: { demand: 1 / 3 },
    });
    expect(encodeURIComponent(id)).toBe(id);
  });

  it.each([
    ['nothing', ''],
    ['its kind alone', 'shortlist.'],
    ['another kind', encodeCanonicalId('partnership-paths', { from: 'org:kind' })],
    ['no packed text', 'shortlist.%%%%'],
    ['packed text that is no JSON', packed('{"asOf":')],
    [
      'a cut-off id',
      encodeCanonicalId('shortlist', { asOf: '2025-04-07', among: ['city:vn-da-nang', 'city:vn-ha-noi'] }).slice(
        0,
        -12,
      ),
    ],
    ['a very long id', `shortlist.${'A'.repeat(5_000)}`],
    ['settings that unpack to more than is allowed', packed(JSON.stringify({ asOf: '0'.repeat(1_000_000) }))],
  ])('is refused when it holds %s', (_what, id) => {
    expect(() => decodeCanonicalId('shortlist', id)).toThrow(InputError);
    expect(() => decodeCanonicalId('shortlist', id)).toThrow(
      /^canonicalId is not an id of a shortlist answer; copy it whole from/,
    );
  });

  it('gives an InputError or some value for any text, and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const outcome = (): unknown => {
          try {
            return typeof decodeCanonicalId('shortlist', `shortlist.${text}`);
          } catch (error) {
            return error instanceof InputError;
          }
        };
        expect(outcome()).toBeTruthy();
      }),
    );
  });
});
