import { describe, expect, it } from '@jest/globals';
import type { CityFacts, OfficialsNeed } from '../../src/domain/shortlist/facts';
import type { ShortlistSettings } from '../../src/domain/shortlist/settings';
import { rankCities } from '../../src/domain/shortlist/shortlist';
import { bareCity, listed, oneNeed, settingsOf, ties } from '../support/city-facts';

const ranked = (cities: readonly CityFacts[], needs: readonly OfficialsNeed[], settings: ShortlistSettings) =>
  rankCities(cities, needs, settings).rows;

const byTrack = settingsOf({ 'track-record': 1 });
const city = (id: string, projects: number) => bareCity(id, { koreanProjects: ties(projects) });

describe('a shortlist', () => {
  it('puts the best first', () => {
    const rows = ranked([city('city:a', 1), city('city:b', 3)], [], byTrack);
    expect(rows.map(({ cityId, rank, score }) => [cityId, rank, score])).toEqual([
      ['city:b', 1, 0.75],
      ['city:a', 2, 0.25],
    ]);
  });

  it('shares a rank among equals, skips the next, and lists them by id', () => {
    const rows = ranked([city('city:d', 1), city('city:c', 2), city('city:b', 2), city('city:a', 4)], [], byTrack);
    expect(rows.map(({ cityId, rank, tiedWith }) => [cityId, rank, tiedWith])).toEqual([
      ['city:a', 1, []],
      ['city:b', 2, ['city:c']],
      ['city:c', 2, ['city:b']],
      ['city:d', 4, []],
    ]);
  });

  it('takes sums of the same parts in another order for equal', () => {
    const parts = { pipeline: 0.1, leadership: 0.2, 'track-record': 0.3, hub: 0.4 };
    const sourced = { statementIds: ['statement:x'] };
    const full = {
      pipeline: listed(...Array.from({ length: 8 }, () => 'ONGOING')),
      officer: sourced,
      actionPlan: sourced,
      koreanProjects: ties(4),
      officesInCity: ties(1),
    };
    const rows = ranked([bareCity('city:a', full), bareCity('city:b', full)], [], settingsOf(parts));
    expect(rows.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it('sets a missing value aside and shares its weight out, so that missing is not zero', () => {
    const settings = settingsOf({ leadership: 1, 'track-record': 1 });
    const [unknown] = ranked([bareCity('city:a', { koreanProjects: ties(2) })], [], settings);
    const leadership = unknown?.criteria.find(({ criterionId }) => criterionId === 'leadership');
    expect(unknown).toMatchObject({ score: 0.5, coverage: 0.5 });
    expect(leadership).toMatchObject({
      value: null,
      normalised: null,
      contribution: null,
      status: 'MISSING',
      absence: 'UNKNOWN',
      weight: 0.5,
    });
  });

  it('counts what was looked for and not found as zero', () => {
    const [row] = ranked([bareCity('city:a')], [], byTrack);
    expect(row).toMatchObject({ score: 0, coverage: 1 });
    expect(row?.criteria.find(({ criterionId }) => criterionId === 'track-record')).toMatchObject({
      value: 0,
      absence: null,
      status: 'OBSERVED',
      contribution: 0,
    });
  });

  it('gives no score where nothing with weight is known, and puts such cities last', () => {
    const known = bareCity('city:b', { officer: { statementIds: ['statement:x'] } });
    const rows = ranked([bareCity('city:a'), known], [], settingsOf({ leadership: 1 }));
    expect(rows.map(({ cityId, score, coverage }) => [cityId, score, coverage])).toEqual([
      ['city:b', 0.5, 1],
      ['city:a', null, 0],
    ]);
  });

  it('ranks a city without a required value after all that have one, whatever its score', () => {
    const wanted = bareCity('city:b', {
      entryPreferences: [{ value: 1, lowerBound: null, statementIds: ['statement:x'] }],
    });
    const rows = ranked(
      [city('city:a', 4), wanted],
      [],
      settingsOf({ demand: 1, 'track-record': 1 }, { required: ['demand'] }),
    );
    expect(rows.map(({ cityId, rank, vetoes }) => [cityId, rank, vetoes])).toEqual([
      ['city:b', 1, []],
      ['city:a', 2, [{ criterionId: 'demand', reason: 'MISSING', value: null, bound: null }]],
    ]);
  });

  it('marks what is known only for the country as inherited', () => {
    const known = bareCity('city:a', {
      entryPreferences: [{ value: null, lowerBound: 70, statementIds: ['statement:x'] }],
      officesInCountry: ties(1, 'office'),
      organisationsInCountry: ties(4, 'org'),
    });
    const [row] = ranked([known], [], settingsOf({ demand: 1 }));
    const cells = Object.fromEntries(
      (row?.criteria ?? []).map(({ criterionId, status, value }) => [criterionId, [status, value]]),
    );
    expect(cells).toMatchObject({ demand: ['INHERITED', 70], hub: ['INHERITED', 0.5], network: ['INHERITED', 1] });
  });

  it('keeps both readings of the contradiction of the brief, and takes their mean unless one is chosen', () => {
    const focused = bareCity('city:a', {
      focusAreas: [{ id: 'focus-area:a', origin: 'PLAN', statementIds: ['statement:area'] }],
    });
    const fit = (reading: 'BODY' | 'SUMMARY' | 'BOTH') =>
      ranked([focused], oneNeed, settingsOf({ 'korea-fit': 1 }, { reading }))[0]?.criteria.find(
        ({ criterionId }) => criterionId === 'korea-fit',
      );
    expect(fit('BOTH')).toMatchObject({
      value: 0.5,
      readings: [
        { reading: 'BODY', value: 1 },
        { reading: 'SUMMARY', value: 0 },
      ],
    });
    expect([fit('BODY')?.value, fit('SUMMARY')?.value]).toEqual([1, 0]);
  });

  it('names the statements behind every value that is not missing', () => {
    const [row] = ranked([city('city:a', 2)], [], byTrack);
    expect(row?.criteria.find(({ criterionId }) => criterionId === 'track-record')?.statementIds).toEqual([
      'statement:project-0',
      'statement:project-1',
    ]);
    expect(
      row?.criteria.filter(({ status }) => status === 'MISSING').flatMap(({ statementIds }) => statementIds),
    ).toEqual([]);
  });

  it('is empty for an empty network', () => {
    expect(rankCities([], oneNeed, byTrack)).toEqual({ rows: [], ranking: null });
  });

  it('cuts values beyond the goalposts to them', () => {
    expect(ranked([city('city:a', 4), city('city:b', 40)], [], byTrack).map(({ score }) => score)).toEqual([1, 1]);
  });

  it('takes the ends of the sample under min-max, and the middle when all are equal', () => {
    const settings = settingsOf({ 'track-record': 1 }, { normalisation: 'min-max' });
    expect(
      ranked([city('city:a', 1), city('city:b', 2), city('city:c', 3)], [], settings).map(({ score }) => score),
    ).toEqual([1, 0.5, 0]);
    expect(ranked([city('city:a', 1), city('city:b', 1)], [], settings).map(({ score }) => score)).toEqual([0.5, 0.5]);
  });

  it('calls nobody weak in what he is as good in as all others, whatever others lack', () => {
    const leadership = { officer: { statementIds: ['statement:x'] }, actionPlan: { statementIds: ['statement:y'] } };
    const asked = { value: 50, lowerBound: null, statementIds: ['statement:z'] };
    const full = bareCity('city:a', { ...leadership, entryPreferences: [asked] });
    const rows = ranked([full, bareCity('city:b', leadership)], [], settingsOf({ demand: 2, leadership: 1 }));
    expect(rows.map(({ weaknesses }) => weaknesses)).toEqual([[], []]);
  });
});
