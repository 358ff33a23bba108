import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InputError, NotFoundError } from '../../src/domain/input-error';
import { criteria } from '../../src/domain/shortlist/criteria';
import { readDataset } from '../../src/ingest/read-dataset';
import { encodeCanonicalId } from '../../src/questions/canonical-id';
import { resolveSettings } from '../../src/questions/shortlist/settings';

const { presets } = readDataset();
const ids = criteria.map(({ id }) => id);
const resolve = (input: Parameters<typeof resolveSettings>[0]) => resolveSettings(input, presets);
const weigh = (criterion: string, weight: number) => ({ weights: [{ criterion, weight }] });

/** A canonical id that somebody made by hand around good settings. */
const forged = (more: object): string => encodeCanonicalId('shortlist', { ...resolve({}), ...more });

describe('the settings of a shortlist', () => {
  it("are the brief's day and rule when nothing is given", () => {
    expect(resolve({})).toMatchObject({
      asOf: '2025-04-07',
      preset: 'brief',
      required: ['demand'],
      among: null,
      groupWeights: null,
      normalisation: 'goalposts',
      aggregation: 'arithmetic',
      missing: 'exclude',
      reading: 'BOTH',
      uncertainty: { draws: 1000, seed: 1, top: 5, weights: { box: 0.25 }, leaveOneOut: true, data: true },
    });
  });

  it('name the weight of every criterion, given or not', () => {
    const { weights, preset, required } = resolve(weigh('hub', 2));
    expect(weights).toEqual(Object.fromEntries(ids.map((id) => [id, id === 'hub' ? 2 : 0])));
    expect([preset, required]).toEqual([null, []]);
  });

  it.each(presets.map(({ id }) => id))('of the preset %s weigh something and require what exists', (preset) => {
    const { weights, required } = resolve({ preset });
    expect(Object.values(weights).some((weight) => weight > 0)).toBe(true);
    expect(
      Object.keys(presets.find(({ id }) => id === preset)?.weights ?? {}).filter((id) => !ids.includes(id)),
    ).toEqual([]);
    expect(required.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('do not depend on the order or repetition of lists', () => {
    expect(resolve({ among: ['city:b', 'city:a', 'city:b'], required: ['hub', 'demand', 'hub'] })).toMatchObject({
      among: ['city:a', 'city:b'],
      required: ['demand', 'hub'],
    });
  });

  it('come back whole from a canonical id', () => {
    fc.assert(
      fc.property(
        fc.record({
          weights: fc
            .uniqueArray(fc.constantFrom(...ids), { minLength: 2 })
            .map((some) => some.map((criterion, index) => ({ criterion, weight: index + 0.5 }))),
          reading: fc.constantFrom('BODY' as const, 'SUMMARY' as const, 'BOTH' as const),
          normalisation: fc.constantFrom('GOALPOSTS' as const, 'MIN_MAX' as const, 'Z_SCORE' as const),
          missing: fc.constantFrom('EXCLUDE' as const, 'MEDIAN' as const, 'GROUP_MEAN' as const),
          groups: fc.constantFrom(undefined, [], [{ id: 'fit', mean: 'GEOMETRIC' as const }]),
          criteria: fc.constantFrom(undefined, [{ id: 'hub', goalposts: [0, 2], atLeast: 0.5 }]),
          portfolio: fc.constantFrom(undefined, { size: 5, atMost: [{ peers: 'country', count: 1 }] }),
          uncertainty: fc.constantFrom(
            undefined,
            { draws: 0 },
            { draws: 20 },
            { dirichlet: 0, seed: 3 },
            { normalisations: ['RANK' as const], aggregations: ['BORDA' as const] },
          ),
          whatIf: fc.constantFrom(undefined, {
            values: [
              { city: 'city:b', criterion: 'hub', value: 1 },
              { city: 'city:a', criterion: 'hub', missing: true },
            ],
            addCities: [{ id: 'city:new', country: 'country:vn', incomeGroup: 'HIGH' as const }],
            dropCities: ['city:x'],
            dropCriteria: ['demand'],
          }),
          asOf: fc.constantFrom('2018-12-31', '2026-02-01'),
        }),
        (input) => {
          const settings = resolve(input);
          expect(resolve({ canonicalId: encodeCanonicalId('shortlist', settings) })).toEqual(settings);
        },
      ),
    );
    expect(resolve({ canonicalId: encodeCanonicalId('shortlist', resolve({ preset: 'equal' })) })).toEqual(
      resolve({ preset: 'equal' }),
    );
  });

  it.each([
    ['a negative weight', weigh('hub', -1), 'input.weights gives "hub" -1; a weight is finite and at least 0.'],
    [
      'a weight that is not a number',
      weigh('hub', Number.NaN),
      'input.weights gives "hub" NaN; a weight is finite and at least 0.',
    ],
    [
      'an infinite weight',
      weigh('hub', Infinity),
      'input.weights gives "hub" Infinity; a weight is finite and at least 0.',
    ],
    [
      'weights that are all zero',
      weigh('hub', 0),
      'input.weights are all zero or empty; give at least one criterion a weight above 0.',
    ],
    [
      'no weights at all',
      { weights: [] },
      'input.weights are all zero or empty; give at least one criterion a weight above 0.',
    ],
    [
      'a weight given twice',
      { weights: [...weigh('hub', 1).weights, ...weigh('hub', 2).weights] },
      'input.weights names "hub" twice; give each criterion one weight.',
    ],
    [
      'weights and a preset',
      { ...weigh('hub', 1), preset: 'brief' },
      'input.weights and input.preset exclude each other; give one of them.',
    ],
    [
      'an empty choice of cities',
      { among: [] },
      'input.among is empty; name cities, or leave it out to rank the whole network.',
    ],
    [
      'a canonical id and a preset',
      { canonicalId: 'shortlist.x', preset: 'brief' },
      'input.canonicalId holds all settings already; give nothing else with it.',
    ],
  ])('refuse %s', (_what, input, message) => {
    expect(() => resolve(input)).toThrow(InputError);
    expect(() => resolve(input)).toThrow(message);
  });

  it('refuse a criterion or preset that does not exist, and suggest the nearest', () => {
    expect(() => resolve(weigh('demnad', 1))).toThrow(NotFoundError);
    expect(() => resolve(weigh('demnad', 1))).toThrow(
      /^input\.weights "demnad" is no criterion; .* Did you mean demand\?$/,
    );
    expect(() => resolve({ required: ['hubb'] })).toThrow(
      /^input\.required "hubb" is no criterion; .* Did you mean hub\?$/,
    );
    expect(() => resolve({ preset: 'breif' })).toThrow(/^input\.preset "breif" is no preset; .* Did you mean brief\?$/);
  });

  it.each(['toString', '__proto__', 'constructor'])('refuse a criterion named %s', (name) => {
    expect(() => resolve(weigh(name, 1))).toThrow(NotFoundError);
  });

  it('refuse weights whose sum is no number any more, because every share would be lost', () => {
    expect(() => resolve({ weights: ids.map((criterion) => ({ criterion, weight: Number.MAX_VALUE })) })).toThrow(
      InputError,
    );
  });

  it.each([
    ['nothing', 'null'],
    ['no settings', '{}'],
    ['a list', '[]'],
    ['a number', '7'],
  ])('refuse a canonical id that holds %s', (_what, json) => {
    expect(() => resolve({ canonicalId: encodeCanonicalId('shortlist', JSON.parse(json) as object) })).toThrow(
      InputError,
    );
  });

  it.each([
    ['an unknown reading', { reading: 'BOTTOM' }],
    ['an unknown normalisation', { normalisation: 'LOG' }],
    ['a weight that is text', { weights: { hub: '1' } }],
    ['cities that are no list', { among: 'city:vn-da-nang' }],
    ['cities that are no ids', { among: [7] }],
    ['requirements that are no list', { required: 7 }],
    ['a day that is none', { asOf: '2025-13-01' }],
  ])('refuse a canonical id with %s', (_what, more) => {
    expect(() => resolve({ canonicalId: forged(more) })).toThrow(
      expect.objectContaining({ name: expect.stringMatching(/^(InputError|NotFoundError)$/) }),
    );
  });

  it.each(['evil', 'equal'])(
    'do not lay weights of a canonical id at the door of the preset %s, whose they are not',
    (preset) => {
      expect(resolve({ canonicalId: forged({ preset }) })).toEqual({ ...resolve({}), preset: null });
    },
  );
});
