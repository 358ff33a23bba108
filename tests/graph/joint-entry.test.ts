import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Partner {
  rank: number;
  firmId: string;
  score: number;
  potential: number;
  firm: { id: string; firmClasses: { id: string }[] };
  reasons: { kind: string; value: number | null; brings: string[]; statements: { subjectId: string }[] }[];
  opensSchemeIds: string[];
  sentence: string;
}
interface Answer {
  partners: Partner[];
  totalCount: number;
  pageInfo: { endCursor: string | null };
  summary: string;
}

const text = `query ($profile: FirmProfileInput!, $first: Int, $after: ID, $lang: Lang) { jointEntry(profile: $profile, first: $first, after: $after) {
  partners { rank firmId score potential firm { id firmClasses { id } } reasons { kind value brings statements { subjectId } } opensSchemeIds sentence(lang: $lang) }
  totalCount pageInfo { endCursor } summary(lang: $lang) } }`;

const ask = async (profile: object, more: object = {}): Promise<Answer> =>
  (await api.query<{ jointEntry: Answer }>(text, { profile, first: 100, ...more })).jointEntry;

const smallSolver = { firmClass: 'D', countries: ['VN'], partners: [], holds: ['PROJECT_IN_VIEW'] };

describe('joint entry', () => {
  it('finds for a small solution firm every large firm and every planner of the record, and nobody else', async () => {
    const { partners, totalCount } = await ask(smallSolver);
    const others = await api.rows<{ id: string }>(
      `MATCH (o:Organisation {kind: 'FIRM'})-[:IN_COUNTRY]->(:Country {id: 'country:kr'})
       MATCH (o)-[:CLASSIFIED_AS]->(c:FirmClass) WHERE c.letter IN ['A', 'B', 'C'] RETURN DISTINCT o.id AS id ORDER BY id`,
    );
    expect(others.length).toBeGreaterThan(20);
    expect(partners.map(({ firmId }) => firmId).sort()).toEqual(others.map(({ id }) => id));
    expect(totalCount).toBe(others.length);
  });

  it('puts first a large planner that is present in the country, and says so with statements about it', async () => {
    const { partners } = await ask(smallSolver);
    const [first] = partners;
    expect(first?.firm.firmClasses).toEqual([{ id: 'firm-class:a' }]);
    expect(first?.reasons.find(({ kind }) => kind === 'PLACES')).toMatchObject({ value: 1, brings: ['country:vn'] });
    for (const { firmId, reasons } of partners)
      for (const { kind, value, statements } of reasons) {
        const proven = value !== null && value > 0;
        expect([firmId, kind, statements.length > 0]).toEqual([firmId, kind, proven]);
      }
  });

  it('names the schemes that such a partner brings nearer', async () => {
    const { partners } = await ask(smallSolver);
    const large = partners.find(({ firm }) => firm.firmClasses[0]?.id === 'firm-class:a');
    expect(large?.opensSchemeIds).toEqual(['scheme:ict-consortium', 'scheme:joint-entry']);
  });

  it('never pairs a firm of the graph with itself, and pages without repeating', async () => {
    const all = await ask({ firm: 'org:daewooec' });
    expect(all.partners.map(({ firmId }) => firmId)).not.toContain('org:daewooec');
    const head = await ask({ firm: 'org:daewooec' }, { first: 5 });
    const tail = await ask({ firm: 'org:daewooec' }, { after: head.pageInfo.endCursor });
    expect([...head.partners, ...tail.partners]).toEqual(all.partners);
  });

  it('gives its reasons in Korean too', async () => {
    const { partners, summary } = await ask(smallSolver, { lang: 'KO' });
    expect(summary).toMatch(/국내 기업 \d+개/);
    expect(partners[0]?.sentence).toContain('규모 보완(대기업)');
  });

  it('asks for size or business when neither is known, and refuses what a profile refuses', async () => {
    const [error] = (await api.ask(text, { profile: { countries: ['VN'] } })).errors ?? [];
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'profile' } });
    const [unknown] = (await api.ask(text, { profile: { firm: 'org:daewoec' } })).errors ?? [];
    expect(unknown?.extensions.code).toBe('NOT_FOUND');
  });
});
