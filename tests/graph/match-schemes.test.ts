import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Check {
  id: string;
  subject: string;
  decides: boolean;
  outcome: string;
  reason: string;
  observed: string[] | null;
  required: string[];
  basis: string | null;
  statementIds: string[];
}
interface Match {
  schemeId: string;
  verdict: string;
  timing: string;
  track: string | null;
  sentence: string;
  rules: Check[];
  nearestChanges: { changes: { kind: string; subject: string; anyOf: string[] }[]; sentence: string }[];
  window: { state: string; usualMonths: number[]; closesOn: string | null; statementIds: string[] };
  unstated: string[];
}
interface Answer {
  matches: Match[];
  totalCount: number;
  packages: {
    legs: { schemeId: string; verdict: string; stepIds: string[] }[];
    gapStepIds: string[];
    sentence: string;
  }[];
  settings: { on: string; profile: { classId: string | null } };
  canonicalId: string;
  datasetVersion: string;
  partial: string | null;
  summary: string;
}

const text = `query ($input: MatchSchemesInput!, $first: Int, $after: ID, $lang: Lang) { matchSchemes(input: $input, first: $first, after: $after) {
  matches { schemeId verdict timing track sentence(lang: $lang) rules { id subject decides outcome reason observed required basis statementIds }
    nearestChanges { changes { kind subject anyOf } sentence(lang: $lang) } window { state usualMonths closesOn statementIds } unstated }
  totalCount packages { legs { schemeId verdict stepIds } gapStepIds sentence(lang: $lang) } settings { on profile { classId } }
  canonicalId datasetVersion partial summary(lang: $lang) } }`;

const match = async (profile: object, input: object = {}, more: object = {}): Promise<Answer> =>
  (await api.query<{ matchSchemes: Answer }>(text, { input: { profile, ...input }, ...more })).matchSchemes;

const of = ({ matches }: Answer, id: string): Match => {
  const found = matches.find(({ schemeId }) => schemeId === `scheme:${id}`);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

const refused = async (input: object) => {
  const [error] = (await api.ask(text, { input })).errors ?? [];
  return { message: error?.message ?? '', ...error?.extensions };
};

const solutionFirm = { firmClass: 'D', furthestStep: 'B1', countries: ['VN'], holds: ['COMMERCIAL_SOLUTION'] };

describe('the KCN demonstration', () => {
  it('needs an overseas public partner, which is the one thing that a firm without partners lacks', async () => {
    const alone = of(await match({ ...solutionFirm, partners: [] }), 'kcn-demonstration');
    expect(alone.verdict).toBe('NOT_ELIGIBLE');
    expect(alone.rules.filter(({ outcome }) => outcome === 'FAIL')).toMatchObject([
      { id: 'rule:kcn-demonstration-overseas-public-partner', reason: 'MISSED', observed: [] },
    ]);
    expect(alone.nearestChanges.map(({ changes }) => changes)).toEqual([
      [{ kind: 'ADD_PARTNER', subject: 'PARTNERS', anyOf: ['OVERSEAS_GOVERNMENT', 'OVERSEAS_PUBLIC_BODY'] }],
    ]);
    expect(of(await match({ ...solutionFirm, partners: ['OVERSEAS_PUBLIC_BODY'] }), 'kcn-demonstration').verdict).toBe(
      'ELIGIBLE',
    );
  });

  it('takes no foreign private firm for one', async () => {
    expect(of(await match({ ...solutionFirm, partners: ['OVERSEAS_PRIVATE'] }), 'kcn-demonstration').verdict).toBe(
      'NOT_ELIGIBLE',
    );
  });

  it.each([
    ['2026-02-10', 'OPEN', '2026-03-17'],
    ['2026-05-01', 'CLOSED', null],
    ['2025-02-10', 'UNKNOWN', null],
  ])('is on %s %s, its usual months January to March', async (on, state, closesOn) => {
    const { window } = of(await match(solutionFirm, { on }), 'kcn-demonstration');
    expect(window).toMatchObject({ state, closesOn, usualMonths: [1, 2, 3] });
    expect(window.statementIds.length).toBeGreaterThan(0);
  });
});

describe('the ICT consortium', () => {
  const ict = { businesses: ['SERVICE_SOLUTION'], holds: ['PROJECT_IN_VIEW'], furthestStep: 'A2' };

  it('needs SMEs: a small firm with another firm is in, a large one only beside SMEs, nobody alone', async () => {
    const verdictOf = async (profile: object) => of(await match({ ...ict, ...profile }), 'ict-consortium').verdict;
    expect(await verdictOf({ size: 'SME', partners: ['KOREAN_SME'] })).toBe('ELIGIBLE');
    expect(await verdictOf({ size: 'LARGE', partners: ['KOREAN_SME'] })).toBe('ELIGIBLE');
    expect(await verdictOf({ size: 'LARGE', partners: ['KOREAN_MID'] })).toBe('NOT_ELIGIBLE');
    expect(await verdictOf({ size: 'SME', partners: [] })).toBe('NOT_ELIGIBLE');
    expect(await verdictOf({ size: 'SME' })).toBe('UNKNOWN');
  });

  it('tells a large firm that SMEs are what is missing', async () => {
    const { nearestChanges } = of(await match({ ...ict, size: 'LARGE', partners: [] }), 'ict-consortium');
    expect(nearestChanges.map(({ changes }) => changes)).toEqual([
      [{ kind: 'ADD_PARTNER', subject: 'PARTNERS', anyOf: ['KOREAN_SME'] }],
    ]);
  });
});

describe('other schemes of the dossier', () => {
  it('market pioneering admits large firms only jointly with smaller ones', async () => {
    const licensed = { firmClass: 'A', holds: ['CONSTRUCTION_LICENCE', 'NEW_MARKET'] };
    expect(of(await match({ ...licensed, partners: [] }), 'market-pioneering').verdict).toBe('NOT_ELIGIBLE');
    expect(of(await match({ ...licensed, partners: ['KOREAN_MID'] }), 'market-pioneering')).toMatchObject({
      verdict: 'ELIGIBLE',
      track: 'joint-application',
    });
  });

  it('K-SURE asks for 10% equity or a contract, and for a bank', async () => {
    const verdictOf = async (profile: object) =>
      of(await match({ firmClass: 'A', partners: ['LENDER'], ...profile }), 'k-sure-insurance').verdict;
    expect(await verdictOf({ equityPercent: 10 })).toBe('ELIGIBLE');
    expect(await verdictOf({ equityPercent: 9.9, lacks: ['PROJECT_CONTRACT'] })).toBe('NOT_ELIGIBLE');
    expect(await verdictOf({ equityPercent: 9.9, holds: ['PROJECT_CONTRACT'] })).toBe('ELIGIBLE');
    expect(await verdictOf({ equityPercent: 60, partners: [] })).toBe('NOT_ELIGIBLE');
  });

  it('KOICA CTS counts ten years on the day that is asked about', async () => {
    const young = { size: 'PUBLIC', partners: [], countries: ['VN'], holds: ['START_UP'], foundedOn: '2016-06-01' };
    expect(of(await match(young, { on: '2026-06-01' }), 'koica-cts-ibs').verdict).toBe('ELIGIBLE');
    expect(of(await match(young, { on: '2027-06-01' }), 'koica-cts-ibs').verdict).toBe('NOT_ELIGIBLE');
  });

  it('a centre of one country is closed to a firm that aims at another', async () => {
    expect(of(await match({ countries: ['TH'] }), 'vkc-hanoi').verdict).toBe('NOT_ELIGIBLE');
    expect(of(await match({ countries: ['TH'] }), 'cooperation-centres').verdict).toBe('ELIGIBLE');
  });

  it('a scheme of which no rule of application was seen is UNKNOWN, whoever asks', async () => {
    const generous = { ...solutionFirm, partners: ['KOREAN_LARGE', 'KOREAN_SME', 'OVERSEAS_GOVERNMENT'] };
    for (const id of ['akcf-projects', 'asean-connectivity-forum', 'joint-entry', 'koica-deep'])
      expect(of(await match(generous), id)).toMatchObject({ verdict: 'UNKNOWN' });
  });
});

describe('a match', () => {
  it('of a firm that says nothing decides only what has no condition, and fails nobody', async () => {
    const answer = await match({});
    expect(answer.totalCount).toBe(32);
    expect(answer.matches.map(({ verdict }) => verdict)).not.toContain('NOT_ELIGIBLE');
    const eligible = answer.matches.filter(({ verdict }) => verdict === 'ELIGIBLE').flatMap(({ rules }) => rules);
    expect(eligible.filter(({ decides, outcome }) => decides && outcome !== 'PASS')).toEqual([]);
    expect(answer.packages).toEqual([]);
    expect(answer.partial).toContain('furthest step');
  });

  it('gives every rule its statements, and what the rule was read from', async () => {
    const { matches } = await match(solutionFirm);
    const checks = matches.flatMap(({ rules }) => rules);
    expect(checks.filter(({ id, basis }) => id.startsWith('rule:') && !basis)).toEqual([]);
    expect(checks.filter(({ required, statementIds }) => required.length > 0 && statementIds.length === 0)).toEqual([]);
    const ids = [...new Set(checks.flatMap(({ statementIds }) => statementIds))];
    const [row] = await api.rows<{ found: number }>('MATCH (s:Statement) WHERE s.id IN $ids RETURN count(s) AS found', {
      ids,
    });
    expect(row?.found).toBe(ids.length);
  });

  it('agrees with the classes that a scheme is read as open to: who is certainly out is in no certain reading', async () => {
    const open = await api.rows<{ scheme: string; class: string }>(
      "MATCH (s:Scheme)-[r:OPEN_TO]->(c:FirmClass) WHERE r.confidence <> 'UNCERTAIN' RETURN s.id AS scheme, c.id AS class",
    );
    const everyPartner = ['KOREAN_LARGE', 'KOREAN_LOCAL_GOVERNMENT', 'KOREAN_SME', 'LENDER', 'OVERSEAS_GOVERNMENT'];
    for (const firmClass of ['A', 'B', 'C', 'D', 'E']) {
      const { matches } = await match({ firmClass, partners: everyPartner });
      const out = matches.filter(({ verdict }) => verdict === 'NOT_ELIGIBLE').map(({ schemeId }) => schemeId);
      const id = `firm-class:${firmClass.toLowerCase()}`;
      expect(open.filter((tie) => tie.class === id && out.includes(tie.scheme))).toEqual([]);
    }
  });

  it('stands in the order of the ladder, seen from where the firm stands', async () => {
    const { matches } = await match(solutionFirm);
    const groups = ['NOW', 'LATER', 'PASSED', 'NO_STEP'];
    const places = matches.map(({ timing }) => groups.indexOf(timing));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(of({ matches } as Answer, 'kcn-demonstration').timing).toBe('NOW');
  });

  it('packs schemes from the firm to the first step of the next stage, with what nobody serves', async () => {
    const { packages } = await match({ ...solutionFirm, partners: ['OVERSEAS_PUBLIC_BODY'] });
    const way = ['step:b2', 'step:b3', 'step:b4', 'step:c1'];
    expect(packages).toHaveLength(3);
    for (const { legs, gapStepIds, sentence } of packages) {
      expect([...new Set([...legs.flatMap(({ stepIds }) => stepIds), ...gapStepIds])].sort()).toEqual(way);
      expect(legs.map(({ verdict }) => verdict)).not.toContain('NOT_ELIGIBLE');
      expect(sentence).toContain('KAIA');
    }
    expect(packages[0]?.legs.map(({ schemeId }) => schemeId)).toContain('scheme:kcn-demonstration');
  });

  it('can be asked again by its id, and pages without repeating', async () => {
    const answer = await match(solutionFirm, { on: '2026-02-10', packages: 1 });
    const again = (await api.query<{ matchSchemes: Answer }>(text, { input: { canonicalId: answer.canonicalId } }))
      .matchSchemes;
    expect(again).toEqual(answer);
    const first = await match(solutionFirm, { on: '2026-02-10' }, { first: 10 });
    const rest = await match(solutionFirm, { on: '2026-02-10' }, { first: 100, after: first.matches[9]?.schemeId });
    expect([...first.matches, ...rest.matches]).toEqual(answer.matches);
  });

  it('shows the verdicts that were asked for, in Korean too', async () => {
    const answer = await match({ ...solutionFirm, partners: [] }, { verdicts: ['NOT_ELIGIBLE'] }, { lang: 'KO' });
    expect(new Set(answer.matches.map(({ verdict }) => verdict))).toEqual(new Set(['NOT_ELIGIBLE']));
    expect(of(answer, 'kcn-demonstration').sentence).toBe(
      '현재 요건 미충족: 파트너 추가: 외국 정부·국제기구 또는 해외 공공기관·대학.',
    );
    expect(answer.summary).toMatch(/지원제도 32개/);
  });

  it('keeps an uncertain reading of the graph from deciding, until it is confirmed', async () => {
    const profile = { firm: 'org:bitsensing', partners: ['KOREAN_SME'], holds: ['PROJECT_IN_VIEW'] };
    const sizes = (answer: Answer) =>
      of(answer, 'ict-consortium').rules.find(({ id }) => id === 'rule:ict-consortium-lead-size');
    expect(sizes(await match(profile))).toMatchObject({
      outcome: 'UNKNOWN',
      reason: 'ONLY_UNCERTAIN',
      observed: ['SME'],
    });
    expect(sizes(await match({ ...profile, size: 'SME' }))).toMatchObject({ outcome: 'PASS', reason: 'MET' });
  });
});

describe('a match refuses', () => {
  it.each([
    [{}, 'input.profile'],
    [{ profile: {}, packages: 21 }, 'input.packages'],
    [{ profile: {}, verdicts: [] }, 'input.verdicts'],
    [{ canonicalId: 'match.nonsense' }, 'canonicalId'],
    [{ canonicalId: 'x', profile: {} }, 'input.canonicalId'],
  ])('%j, naming %s', async (input, field) => {
    expect(await refused(input)).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('what is wrong with the profile and the rest, at once', async () => {
    const { message, code } = await refused({
      profile: { firmClass: 'A', size: 'SME', furthestStep: 'Q1' },
      packages: -1,
    });
    expect(code).toBe('BAD_USER_INPUT');
    for (const part of ['packages', 'SME contradicts firm-class:a', '"Q1" is no step']) expect(message).toContain(part);
  });

  it('a day that is none', async () => {
    expect((await api.ask(text, { input: { profile: {}, on: '2026-02-30' } })).errors?.[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
    expect((await api.ask(text, { input: { profile: { foundedOn: 'May' } } })).errors?.[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  });
});
