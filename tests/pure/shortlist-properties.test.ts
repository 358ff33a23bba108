import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { criteria } from '../../src/domain/shortlist/criteria';
import type { CityFacts, OfficialsNeed } from '../../src/domain/shortlist/facts';
import type { ShortlistSettings } from '../../src/domain/shortlist/settings';
import { rankCities as rank, type ShortlistRow } from '../../src/domain/shortlist/shortlist';
import { anyCity, anyNetwork, oneNeed, settingsOf } from '../support/city-facts';

const ids = criteria.map(({ id }) => id);

const rankCities = (cities: readonly CityFacts[], needs: readonly OfficialsNeed[], settings: ShortlistSettings) =>
  rank(cities, needs, settings).rows;

/** Any weights that are not all zero. */
const anyWeights = fc
  .tuple(...ids.map(() => fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 100, noNaN: true }))))
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => Object.fromEntries(ids.map((id, index) => [id, weights[index] ?? 0])));

const anySettings = fc
  .record({
    weights: anyWeights,
    required: fc.subarray(ids, { maxLength: 2 }),
    normalisation: fc.constantFrom('goalposts' as const, 'min-max' as const),
    reading: fc.constantFrom('BODY' as const, 'SUMMARY' as const, 'BOTH' as const),
  })
  .map(({ weights, ...rest }) => settingsOf(weights, rest));

const places = (rows: readonly ShortlistRow[]): unknown =>
  rows.map(({ cityId, rank, tiedWith }) => ({ cityId, rank, tiedWith }));

describe('every shortlist', () => {
  it('has contributions that add up to the score, and a score and coverage from 0 to 1', () => {
    fc.assert(
      fc.property(anyNetwork, anySettings, (cities, settings) => {
        for (const { score, coverage, criteria: parts } of rankCities(cities, oneNeed, settings)) {
          const sum = parts.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
          expect(sum).toBeCloseTo(score ?? 0, 10);
          expect(score ?? 0).toBeGreaterThanOrEqual(0);
          expect(score ?? 0).toBeLessThanOrEqual(1 + 1e-9);
          expect(coverage).toBeGreaterThanOrEqual(0);
          expect(coverage).toBeLessThanOrEqual(1 + 1e-9);
          expect(score === null).toBe(coverage === 0);
        }
      }),
    );
  });

  it('has a value exactly where it is not missing', () => {
    fc.assert(
      fc.property(anyNetwork, anySettings, (cities, settings) => {
        const parts = rankCities(cities, oneNeed, settings).flatMap((row) => row.criteria);
        for (const { value, status, absence, normalised } of parts) {
          expect(value === null).toBe(status === 'MISSING');
          expect(absence === null).toBe(status !== 'MISSING');
          expect(normalised === null).toBe(status === 'MISSING');
        }
      }),
    );
  });

  it('is the same whatever the order of the cities', () => {
    fc.assert(
      fc.property(
        anyNetwork.chain((cities) =>
          fc.tuple(fc.constant(cities), fc.shuffledSubarray(cities, { minLength: cities.length })),
        ),
        anySettings,
        ([cities, shuffled], settings) => {
          expect(rankCities(shuffled, oneNeed, settings)).toEqual(rankCities(cities, oneNeed, settings));
        },
      ),
    );
  });

  it('ranks the same when all weights grow or shrink alike', () => {
    fc.assert(
      fc.property(anyNetwork, anySettings, fc.constantFrom(0.125, 0.5, 2, 1024), (cities, settings, factor) => {
        const weights = Object.fromEntries(
          Object.entries(settings.weights).map(([id, weight]) => [id, weight * factor]),
        );
        expect(places(rankCities(cities, oneNeed, { ...settings, weights }))).toEqual(
          places(rankCities(cities, oneNeed, settings)),
        );
      }),
    );
  });

  it('never ranks a city above one that is at least as good in everything, both fully covered', () => {
    fc.assert(
      fc.property(anyNetwork, anyWeights, (cities, weights) => {
        const rows = rankCities(cities, oneNeed, settingsOf(weights)).filter(({ criteria: parts }) =>
          parts.every(({ value }) => value !== null),
        );
        for (const better of rows)
          for (const worse of rows) {
            const pairs = better.criteria.map(
              ({ value }, index) => [value ?? 0, worse.criteria[index]?.value ?? 0] as const,
            );
            expect(pairs.some(([a, b]) => a < b) || better.rank <= worse.rank).toBe(true);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('has ranks that say how many are better, and ties that name each other', () => {
    fc.assert(
      fc.property(anyNetwork, anySettings, (cities, settings) => {
        const rows = rankCities(cities, oneNeed, settings);
        rows.forEach(({ cityId, rank, tiedWith }) => {
          expect(rank).toBe(1 + rows.filter((other) => other.rank < rank).length);
          expect(tiedWith).toEqual(
            rows
              .filter((other) => other.rank === rank && other.cityId !== cityId)
              .map((other) => other.cityId)
              .sort(),
          );
        });
        expect(rows.map(({ cityId }) => cityId).sort()).toEqual(cities.map(({ id }) => id));
      }),
    );
  });

  it("moves nobody's score when one more city joins, under fixed goalposts", () => {
    fc.assert(
      fc.property(anyNetwork, anyCity('city:zz'), anyWeights, (cities, newcomer, weights) => {
        const scores = (rows: readonly ShortlistRow[]) =>
          new Map(rows.map(({ cityId, score, coverage }) => [cityId, { score, coverage }]));
        const before = scores(rankCities(cities, oneNeed, settingsOf(weights)));
        const after = scores(rankCities([...cities, newcomer], oneNeed, settingsOf(weights)));
        for (const [id, score] of before) expect(after.get(id)).toEqual(score);
      }),
    );
  });
});
