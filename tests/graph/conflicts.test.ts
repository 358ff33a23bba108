import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Conflict {
  id: string;
  basis: string[];
  kind: string;
  severity: string;
  name: string;
  finding: string;
  reading: string;
  subjectIds: string[];
  statements: { id: string; subjectId: string; sources: { id: string }[] }[];
  sources: { id: string; redistribution: string }[];
  checks: { id: string; check: string; finding: string; statements: { id: string }[] }[];
}
interface Answer {
  conflicts: { conflicts: Conflict[]; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } };
}
const document =
  'query ($input: ConflictsInput, $lang: Lang) { conflicts(input: $input) { totalCount pageInfo { endCursor hasNextPage } conflicts { id basis kind severity name(lang: $lang) finding(lang: $lang) reading(lang: $lang) subjectIds statements { id subjectId sources { id } } sources { id redistribution } checks { id check finding(lang: $lang) statements { id } } } } }';
const conflicts = async (input: object = {}, lang = 'EN') =>
  (await api.query<Answer>(document, { input: { first: 100, ...input }, lang })).conflicts;
const byId = async (id: string): Promise<Conflict | undefined> => (await conflicts({ about: id })).conflicts[0];

describe('conflicts that people wrote down', () => {
  it('are all 33 of them, 19 of the brief, each with its reading, its statements and their sources', async () => {
    const { conflicts: written } = await conflicts({ basis: 'CURATED' });
    expect(written.map(({ id }) => id)).toHaveLength(33);
    expect(written.filter(({ id }) => /^conflict:d\d+$/.test(id))).toHaveLength(19);
    for (const { id, reading, statements, sources } of written) {
      expect([id, reading.length > 10, statements.length > 0, sources.length > 0]).toEqual([id, true, true, true]);
      expect(statements.every((statement) => statement.sources.length === 1)).toBe(true);
    }
  });

  it('dispute statements of other things, but for the one whose posts the graph does not hold', async () => {
    const { conflicts: written } = await conflicts({ basis: 'CURATED' });
    const own = written.filter(({ subjectIds }) => subjectIds.every((id) => id.startsWith('conflict:')));
    expect(own.map(({ id }) => id)).toEqual(['conflict:d12']);
  });

  it('are reached from the statements that they dispute', async () => {
    const { statements } = await api.query<{ statements: { disputes: { id: string }[] }[] }>(
      '{ statements(where: { subjectId: { eq: "observation:kcn-asean-share" }, property: { eq: "value" } }) { disputes { id } } }',
    );
    expect(statements.flatMap(({ disputes }) => disputes)).toEqual([{ id: 'conflict:d1' }]);
  });

  it('stay a look-up of their own', async () => {
    const { curatedConflicts } = await api.query<{ curatedConflicts: unknown[] }>(
      '{ curatedConflicts(where: { severity: { eq: HIGH } }) { id disputed { id } } }',
    );
    expect(curatedConflicts.length).toBeGreaterThan(2);
  });
});

describe('the discrepancies of the brief that arithmetic can find are found in the graph', () => {
  it.each([
    ['conflict:d1', 'SHARE_OF_COUNT', '17 of 49 is 34.7%, and 45% is printed. 45% would be 22 of 49.'],
    [
      'conflict:d3',
      'BASE_FIT',
      '21 respondents are printed, and 12 of 12 pairs of count and share do not fit them. All pairs fit a base of 20.',
    ],
    [
      'conflict:d3',
      'UNREACHABLE_SHARE',
      '40.8% cannot come from 420 answers; the nearest shares are 40.71% and 40.95%.',
    ],
    [
      'conflict:d4',
      'WHOLE_BELOW_PART',
      '83% for "Introduction" is less than the 95% of its part "Market analysis and strategy", so it is no share of the whole. It is the mean of the 4 parts (82.5%).',
    ],
    [
      'conflict:d2',
      'WHOLE_BELOW_PART',
      '50% for "Pilot" is less than the 85% of its part "Finding a demonstration project", so it is no share of the whole. Nor is it the mean of the 4 parts (55%).',
    ],
    ['conflict:d13', 'RIVAL_VALUES', 'Statements give establishedOn different values: 2022-11-11 / 2023-04-01'],
    [
      'conflict:x-exhibit-1-shares',
      'SHARE_OF_COUNT',
      '28 of 108 is 25.9%, and 27% is printed. 27% would be 29 of 108.',
    ],
  ])('%s by %s', async (id, check, finding) => {
    const conflict = await byId(id);
    expect(conflict?.basis).toEqual(['CURATED', 'COMPUTED']);
    expect(conflict?.checks.filter((one) => one.check === check).map((one) => one.finding)).toContain(finding);
  });

  it('finds all three stage figures to be means of their steps', async () => {
    const conflict = await byId('conflict:d4');
    expect(conflict?.checks.map(({ id }) => id)).toEqual(
      ['a', 'b', 'c'].map((stage) => `detected:whole-below-part-table-4-stage-${stage}-mean`),
    );
  });

  it('does not doubt what holds: 40 of 858 is 5%, 28 of 78 is 35.9% (D10, D11)', async () => {
    for (const id of ['conflict:d10', 'conflict:d11']) expect((await byId(id))?.basis).toEqual(['CURATED']);
  });
});

describe('an answer', () => {
  it('is worst first, and every statement that a check looked at exists', async () => {
    const { conflicts: all, totalCount } = await conflicts();
    expect(all).toHaveLength(totalCount);
    const severities = all.map(({ severity }) => ['HIGH', 'MEDIUM', 'LOW', 'NONE'].indexOf(severity));
    expect([...severities].sort()).toEqual(severities);
    for (const { checks } of all) for (const { statements } of checks) expect(statements.length).toBeGreaterThan(0);
  });

  it('keeps to the thing, sort, severity, source and basis asked for', async () => {
    const { conflicts: all } = await conflicts();
    const expectIds = async (input: object, keep: (conflict: Conflict) => boolean) => {
      const ids = (await conflicts(input)).conflicts.map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(ids).toEqual(all.filter(keep).map(({ id }) => id));
    };
    await expectIds({ about: 'survey:brief-firms' }, ({ subjectIds }) => subjectIds.includes('survey:brief-firms'));
    await expectIds({ kinds: ['DATE', 'COUNT'] }, ({ kind }) => kind === 'DATE' || kind === 'COUNT');
    await expectIds({ severities: ['HIGH'] }, ({ severity }) => severity === 'HIGH');
    await expectIds({ source: 'source:krihs-brief-1008' }, ({ sources }) =>
      sources.some(({ id }) => id === 'source:krihs-brief-1008'),
    );
    await expectIds(
      { basis: 'COMPUTED', severities: ['LOW'] },
      ({ checks, severity }) => checks.length > 0 && severity === 'LOW',
    );
  });

  it('finds a relationship in dispute from its other end', async () => {
    const { conflicts: found } = await conflicts({ about: 'focus-area:safety-security', basis: 'CURATED' });
    expect(found.map(({ id }) => id)).toEqual(['conflict:x-rayong-emergency-centre']);
  });

  it('is paged without repeating or dropping a conflict', async () => {
    const whole = (await conflicts()).conflicts.map(({ id }) => id);
    const paged: string[] = [];
    let after: string | undefined;
    do {
      const page = await conflicts({ first: 9, after });
      paged.push(...page.conflicts.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after !== undefined);
    expect(paged).toEqual(whole);
  });

  it('speaks Korean where the project wrote the sentence', async () => {
    const { conflicts: found } = await conflicts({ about: 'city:th-rayong' }, 'KO');
    expect(found[0]?.finding).toMatch(/서로 다릅니다/);
    expect(found[0]?.reading).toMatch(/보입니다\.$/);
  });

  it.each([
    [{ about: 'city:atlantis' }, 'NOT_FOUND', 'about'],
    [{ source: 'source:hearsay' }, 'NOT_FOUND', 'source'],
    [{ first: 101 }, 'BAD_USER_INPUT', 'first'],
    [{ after: 'conflict:none' }, 'BAD_USER_INPUT', 'after'],
  ])('refuses %j', async (input, code, field) => {
    const { errors } = await api.ask(document, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code, field });
  });
});

describe('sources', () => {
  it('say what may be passed on, and why; without a licence that is unknown', async () => {
    const { sources } = await api.query<{
      sources: { id: string; licence: string | null; redistribution: string; redistributionReason: string }[];
    }>('{ sources { id licence redistribution redistributionReason } }');
    expect(sources.length).toBeGreaterThan(600);
    for (const { licence, redistribution, redistributionReason } of sources) {
      expect(redistribution === 'UNKNOWN').toBe(licence === null);
      expect(redistributionReason.length).toBeGreaterThan(10);
    }
    const of = (id: string) => sources.find((source) => source.id === `source:${id}`)?.redistribution;
    expect([of('geonames'), of('ascn-me-2025'), of('krihs-brief-1008')]).toEqual(['FULL', 'FACTS_ONLY', 'UNKNOWN']);
  });

  it('are asked by what a statement is about, its property, its source and how it is known', async () => {
    const { statements } = await api.query<{ statements: { value: string; knowledgeLevel: string }[] }>(
      '{ statements(where: { subjectId: { eq: "survey:brief-firms" }, property: { eq: "respondents" }, knowledgeLevel: { eq: DERIVED }, sources: { some: { id: { eq: "source:krihs-brief-1008" } } }, withdrawn: { eq: false } }) { value knowledgeLevel } }',
    );
    expect(statements).toEqual([{ value: '20', knowledgeLevel: 'DERIVED' }]);
  });
});
