import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Profile {
  firmId: string | null;
  classId: string | null;
  sizes: string[];
  businesses: string[] | null;
  furthestStepId: string | null;
  furthestOrder: number | null;
  sectorIds: string[] | null;
  countryIds: string[] | null;
  cityIds: string[] | null;
  partners: string[] | null;
  foundedOn: string | null;
  fromGraph: {
    field: string;
    uncertain: boolean;
    statementIds: string[];
    statements: { id: string; subjectId: string }[];
  }[];
}

const text = `query ($profile: FirmProfileInput!) { firmProfile(profile: $profile) { firmId classId sizes businesses furthestStepId furthestOrder
  sectorIds countryIds cityIds partners foundedOn fromGraph { field uncertain statementIds statements { id subjectId } } } }`;

const profileOf = async (profile: object): Promise<Profile> =>
  (await api.query<{ firmProfile: Profile }>(text, { profile })).firmProfile;

const refused = async (profile: object) => {
  const [error, ...others] = (await api.ask(text, { profile })).errors ?? [];
  expect(others).toEqual([]);
  return { message: error?.message ?? '', ...error?.extensions };
};

describe('a firm profile', () => {
  it('knows nothing of a firm that says nothing, and takes nothing for no', async () => {
    expect(await profileOf({})).toEqual({
      firmId: null,
      classId: null,
      sizes: ['LARGE', 'MID', 'SME', 'PUBLIC'],
      businesses: null,
      furthestStepId: null,
      furthestOrder: null,
      sectorIds: null,
      countryIds: null,
      cityIds: null,
      partners: null,
      foundedOn: null,
      fromGraph: [],
    });
  });

  it('takes short forms and full ids alike', async () => {
    const short = await profileOf({
      firmClass: 'D',
      furthestStep: 'b2',
      countries: ['VN'],
      sectors: ['transport', 'safety-security'],
    });
    const full = await profileOf({
      firmClass: 'firm-class:d',
      furthestStep: 'step:b2',
      countries: ['country:vn'],
      sectors: ['focus-area:safety-security', 'sector:transport'],
    });
    expect(short).toEqual(full);
    expect(full).toMatchObject({ furthestOrder: 6, sizes: ['MID', 'SME'], businesses: ['SERVICE_SOLUTION'] });
  });

  it('tells a firm that has taken no step from one of which no step is known', async () => {
    expect(await profileOf({ furthestStep: 'none' })).toMatchObject({ furthestStepId: null, furthestOrder: 0 });
    expect((await profileOf({})).furthestOrder).toBeNull();
  });

  it.each([
    ['LARGE', ['PLANNING_DEVELOPMENT'], 'firm-class:a'],
    ['SME', ['PLANNING_DEVELOPMENT'], 'firm-class:b'],
    ['LARGE', ['SERVICE_SOLUTION'], 'firm-class:c'],
    ['MID', ['SERVICE_SOLUTION'], 'firm-class:d'],
    ['PUBLIC', undefined, 'firm-class:e'],
    ['SME', ['PLANNING_DEVELOPMENT', 'SERVICE_SOLUTION'], null],
    ['SME', undefined, null],
  ])('of a %s firm in %j is of %s', async (size, businesses, classId) => {
    expect((await profileOf({ size, businesses })).classId).toBe(classId);
  });

  it('fills its gaps from the graph, with statements that are about the firm', async () => {
    const [row] = await api.rows<{ id: string; classId: string }>(
      `MATCH (o:Organisation {size: 'SME'})-[:CLASSIFIED_AS]->(c:FirmClass), (o)-[:PARTICIPATES_IN]->(:Project {kind: 'KCN_DEMONSTRATION'})-[:LOCATED_IN]->(:City)
       RETURN o.id AS id, c.id AS classId ORDER BY id LIMIT 1`,
    );
    const profile = await profileOf({ firm: row?.id });
    expect(profile).toMatchObject({ firmId: row?.id, classId: row?.classId, sizes: ['SME'] });
    expect(profile.furthestOrder).toBeGreaterThanOrEqual(6);
    expect(profile.fromGraph.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['firmClass', 'size', 'furthestStep', 'countries']),
    );
    for (const { statementIds, statements } of profile.fromGraph) {
      expect(statementIds.length).toBeGreaterThan(0);
      expect(statements.map(({ id }) => id)).toEqual(statementIds);
    }
    expect(profile.countryIds).not.toContain('country:kr');
  });

  it('puts a given value before what the graph knows', async () => {
    const profile = await profileOf({ firm: 'org:daewooec', countries: ['TH'], furthestStep: 'none' });
    expect(profile).toMatchObject({ classId: 'firm-class:a', countryIds: ['country:th'], furthestOrder: 0 });
    expect(profile.fromGraph.map(({ field }) => field)).not.toContain('countries');
    const small = await profileOf({ firm: 'org:daewooec', size: 'SME' });
    expect(small).toMatchObject({ sizes: ['SME'], classId: 'firm-class:b' });
  });

  it('counts the country of a city as aimed at', async () => {
    expect((await profileOf({ cities: ['city:vn-da-nang'], countries: ['TH'] })).countryIds).toEqual([
      'country:th',
      'country:vn',
    ]);
  });

  it('suggests what was meant', async () => {
    expect(await refused({ firm: 'org:daewoec' })).toMatchObject({ code: 'NOT_FOUND', suggestions: ['org:daewooec'] });
    expect(await refused({ furthestStep: 'B9' })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'profile.furthestStep',
      message: expect.stringContaining('step:b1'),
    });
    expect(await refused({ firmClass: 'F' })).toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('firm-class:a'),
    });
    expect((await refused({ sectors: ['transprt'] })).message).toContain('sector:transport');
  });

  it('tells everything wrong at once', async () => {
    const { message, code } = await refused({
      firmClass: 'A',
      size: 'SME',
      furthestStep: 'Z1',
      countries: ['XX'],
      equityPercent: 120,
      holds: ['START_UP'],
      lacks: ['START_UP'],
    });
    expect(code).toBe('BAD_USER_INPUT');
    for (const part of ['SME contradicts firm-class:a', '"Z1" is no step', '"XX" is no country', '120', 'START_UP'])
      expect(message).toContain(part);
  });
});
