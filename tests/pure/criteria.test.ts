import { describe, expect, it } from '@jest/globals';
import type { CityFacts, OfficialsNeed } from '../../src/domain/shortlist/facts';
import { criteria } from '../../src/domain/shortlist/criteria';
import { bareCity, listed, oneNeed, ties } from '../support/city-facts';

const cell = (id: string, more: Partial<CityFacts>, needs: readonly OfficialsNeed[] = oneNeed) =>
  criteria.find((criterion) => criterion.id === id)?.of(bareCity('city:a', more), { needs, reading: 'BOTH' });

const sourced = { statementIds: ['statement:x'] };

describe('the criteria', () => {
  it('have ids of their own, both languages, a unit, and goalposts in order', () => {
    expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length);
    for (const { name, description, unit, goalposts } of criteria) {
      expect([name.en, name.ko, description.en, description.ko, unit].every((text) => text.length > 0)).toBe(true);
      expect(goalposts[0]).toBeLessThan(goalposts[1]);
    }
  });

  it("demand is the country's, by its figure or the bound that was printed, and missing where none was", () => {
    expect(cell('demand', { entryPreferences: [{ value: null, lowerBound: 70, ...sourced }] })).toMatchObject({
      value: 70,
      status: 'INHERITED',
    });
    expect(cell('demand', {})).toMatchObject({ value: null, absence: 'NOT_PUBLISHED' });
  });

  it('pipeline counts projects under way or done whole, and planned or unreadable ones half', () => {
    const pipeline = listed('ONGOING', 'COMPLETED', 'PLANNING', null);
    expect(cell('pipeline', { pipeline })).toMatchObject({ value: 3, status: 'OBSERVED' });
    expect(cell('pipeline', { pipeline: [] })).toMatchObject({ value: 0, status: 'OBSERVED' });
    expect(cell('pipeline', { pipeline: null })).toMatchObject({ value: null, absence: 'NOT_PUBLISHED' });
  });

  it('leadership is unknown, not zero, where neither officer nor plan was found', () => {
    expect(cell('leadership', { officer: sourced, actionPlan: sourced })?.value).toBe(2);
    expect(cell('leadership', { actionPlan: sourced })?.value).toBe(1);
    expect(cell('leadership', {})).toMatchObject({ value: null, absence: 'UNKNOWN' });
  });

  it('fit with officials weighs four ranked needs 0.4, 0.3, 0.2 and 0.1, half of the whole', () => {
    const need = (rank: number): OfficialsNeed => ({
      id: `need:${rank}`,
      kind: 'DEVELOPMENT_PRIORITY',
      rank,
      readings: [],
      focusAreaIds: [`focus-area:${rank}`],
      ...sourced,
    });
    const request: OfficialsNeed = {
      id: 'need:r',
      kind: 'COOPERATION_TOPIC',
      rank: null,
      readings: ['REQUEST_PER_BODY', 'REQUEST_PER_SUMMARY'],
      focusAreaIds: ['focus-area:9'],
      ...sourced,
    };
    const needs = [...[1, 2, 3, 4].map(need), request];
    const fit = (...areas: number[]) =>
      cell(
        'officials-fit',
        { focusAreas: areas.map((area) => ({ id: `focus-area:${area}`, origin: 'PLAN', ...sourced })) },
        needs,
      )?.value;
    expect([1, 2, 3, 4].map((area) => fit(area))).toEqual(
      [0.2, 0.15, 0.1, 0.05].map((value) => expect.closeTo(value, 12)),
    );
    expect(fit(1, 2, 3, 4, 9)).toBeCloseTo(1, 12);
    expect(fit(5)).toBe(0);
  });

  it('fit is unknown for a city whose focus areas were not found', () => {
    expect(cell('officials-fit', {})).toMatchObject({ value: null, absence: 'UNKNOWN' });
    expect(cell('korea-fit', {})).toMatchObject({ value: null, absence: 'UNKNOWN' });
  });

  it('network counts an organisation once, whole in the city and a quarter elsewhere in the country', () => {
    const own = ties(2, 'org');
    const all = [...own, ...ties(3, 'far')];
    expect(cell('network', { organisationsInCity: own, organisationsInCountry: all })).toMatchObject({
      value: 2.75,
      status: 'OBSERVED',
    });
    expect(cell('network', { organisationsInCountry: all })).toMatchObject({ value: 1.25, status: 'INHERITED' });
    expect(cell('network', {})).toMatchObject({ value: 0, status: 'OBSERVED' });
  });

  it('hub is whole in the city, half elsewhere in the country, and zero where none is on record', () => {
    const office = ties(1, 'office');
    expect(cell('hub', { officesInCity: office, officesInCountry: office })).toMatchObject({
      value: 1,
      status: 'OBSERVED',
    });
    expect(cell('hub', { officesInCountry: office })).toMatchObject({ value: 0.5, status: 'INHERITED' });
    expect(cell('hub', {})).toMatchObject({ value: 0, status: 'OBSERVED' });
  });

  it('say how far a value may be off: uncertain ties and marks, bounds, and the two readings of the brief', () => {
    const seen = ties(2);
    const doubtful = [...seen, ...ties(1, 'recalled', 'RECALLED'), ...ties(3, 'uncertain', 'UNCERTAIN')];
    expect(cell('track-record', { koreanProjects: doubtful })).toMatchObject({
      value: 3,
      doubt: { low: 2, high: 6, together: null },
    });
    expect(cell('track-record', { koreanProjects: seen })?.doubt).toBeNull();
    const [certain] = listed('ONGOING');
    const marked = [...listed('PLANNING', null), ...(certain ? [{ ...certain, certain: false }] : [])];
    expect(cell('pipeline', { pipeline: marked })).toMatchObject({ value: 2, doubt: { low: 1.5, high: 2.5 } });
    expect(cell('demand', { entryPreferences: [{ value: null, lowerBound: 70, ...sourced }] })?.doubt).toEqual({
      low: 70,
      high: 100,
      together: { key: 'demand country:vn', reversed: false },
    });
    expect(cell('demand', { entryPreferences: [{ value: 70, lowerBound: null, ...sourced }] })?.doubt).toBeNull();
    const focusAreas = [{ id: 'focus-area:a', origin: 'PLAN' as const, ...sourced }];
    expect(cell('korea-fit', { focusAreas })).toMatchObject({
      value: 0.5,
      doubt: { low: 0, high: 1, together: { key: 'reading', reversed: true } },
    });
  });

  it('leave the statements of uncertain ties out of what a value rests on', () => {
    const offices = [...ties(1, 'office'), ...ties(1, 'rumour', 'UNCERTAIN')];
    expect(cell('hub', { officesInCity: offices, officesInCountry: offices })?.statementIds).toEqual([
      'statement:office-0',
    ]);
    const rumours = ties(1, 'rumour', 'UNCERTAIN');
    expect(cell('hub', { officesInCity: rumours, officesInCountry: rumours })).toMatchObject({
      value: 0,
      status: 'OBSERVED',
      doubt: { low: 0, high: 1 },
    });
  });
});
