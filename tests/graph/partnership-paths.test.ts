import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Hop {
  from: string;
  to: string;
  relationship: string;
  confidence: string;
  statementIds: string[];
  statements: { id: string; sources: { id: string }[] }[];
}
interface Path {
  id: string;
  from: string;
  to: string;
  direct: boolean;
  nodeIds: string[];
  relationshipIds: string[];
  rank: number;
  score: number;
  share: number;
  kind: { id: string; name: string; basis: string };
  sentence: string;
  hops: Hop[];
}
interface Paths {
  paths: Path[];
  totalCount: number;
  nodes: { id: string; label: string; name: string }[];
  relationships: { id: string; from: string; to: string; type: string; statementIds: string[] }[];
  tieGroups: { rank: number; direct: boolean; score: number; size: number }[];
  summary: string;
  partial: string | null;
  canonicalId: string;
  settings: { maxHops: number; kinds: string[]; damping: number; asOf: string | null; leastTrust: string };
}

const find = async (from: string, to: string, more: object = {}, lang = 'EN'): Promise<Paths> => {
  const text = `query ($input: PartnershipPathsInput!, $lang: Lang) {
    partnershipPaths(input: $input, first: 100) {
      paths { id from to direct rank score share kind { id name(lang: $lang) basis } sentence(lang: $lang) nodeIds relationshipIds
        hops { from to relationship confidence statementIds statements { id sources { id } } } }
      totalCount nodes { id label name } relationships { id from to type statementIds } tieGroups { rank direct score size }
      summary(lang: $lang) partial canonicalId
      settings { maxHops kinds damping asOf leastTrust } } }`;
  return (await api.query<{ partnershipPaths: Paths }>(text, { input: { from, to, ...more }, lang })).partnershipPaths;
};

describe('partnership paths', () => {
  it('lead Winitech to Da Nang through the project that it led there', async () => {
    const { paths, summary } = await find('org:winitech', 'city:vn-da-nang');
    expect(paths[0]).toMatchObject({ rank: 1, kind: { id: 'project-in-city', basis: 'PAST_WORK' } });
    expect(paths[0]?.hops.map(({ from, relationship, to }) => [from, relationship, to])).toEqual([
      ['org:winitech', 'PARTICIPATES_IN', 'project:oda-vn-dad-ensure'],
      ['project:oda-vn-dad-ensure', 'LOCATED_IN', 'city:vn-da-nang'],
    ]);
    expect(summary).toMatch(/paths? of \d+ kinds? from .* to Da Nang/);
  });

  it('lead a scheme and a ministry to a city too', async () => {
    expect((await find('scheme:kcn-planning', 'city:id-jakarta')).paths[0]?.kind.id).toBe('scheme-operator-office');
    expect((await find('org:molit', 'city:id-jakarta')).totalCount).toBeGreaterThan(0);
  });

  it('are an empty list, and no error, where there is none', async () => {
    const answer = await find('org:winitech', 'city:bn-bandar-seri-begawan', { kinds: ['project-in-city'] });
    expect(answer).toMatchObject({ paths: [], totalCount: 0, nodes: [], tieGroups: [], partial: null });
    expect(answer.summary).toBe('No path from Winitech to Bandar Seri Begawan within 4 hops.');
  });

  it('are no longer than asked for, and at most four hops when nothing is asked', async () => {
    const usual = await find('org:lh', 'city:id-jakarta');
    const short = await find('org:lh', 'city:id-jakarta', { maxHops: 2 });
    expect(usual.settings.maxHops).toBe(4);
    expect(Math.max(...usual.paths.map(({ hops }) => hops.length))).toBeLessThanOrEqual(4);
    expect(short.paths.every(({ hops }) => hops.length <= 2)).toBe(true);
    expect(short.totalCount).toBeLessThan(usual.totalCount);
  });

  it('visit no node twice, and join hop to hop', async () => {
    for (const { hops } of (await find('org:lh', 'city:vn-da-nang', { maxHops: 6 })).paths) {
      const nodes = [hops[0]?.from, ...hops.map(({ to }) => to)];
      expect(new Set(nodes).size).toBe(nodes.length);
      expect(hops.slice(1).map(({ from }) => from)).toEqual(hops.slice(0, -1).map(({ to }) => to));
    }
  });

  it('carry statements with their sources on every hop', async () => {
    for (const { hops } of (await find('org:kind', 'city:id-jakarta')).paths)
      for (const { statementIds, statements } of hops) {
        expect(statementIds.length).toBeGreaterThan(0);
        expect(statements.map(({ id }) => id)).toEqual(statementIds);
        expect(statements.every(({ sources }) => sources.length === 1)).toBe(true);
      }
  });

  it('name every node of their page once, by id, and all paths in their groups', async () => {
    const { paths, nodes, tieGroups, totalCount } = await find('org:koica', 'city:vn-da-nang');
    const visited = [...new Set(paths.flatMap(({ hops }) => hops.flatMap(({ from, to }) => [from, to])))].sort();
    expect(nodes.map(({ id }) => id)).toEqual(visited);
    expect(tieGroups.reduce((sum, { size }) => sum + size, 0)).toBe(totalCount);
    expect(paths.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
  });

  it('hold hubs down: a path through a busy node loses more as damping grows', async () => {
    const [none, full] = await Promise.all([
      find('org:lh', 'city:id-jakarta', { damping: 0 }),
      find('org:lh', 'city:id-jakarta', { damping: 1 }),
    ]);
    const scores = new Map(none.paths.map(({ id, score }) => [id, score]));
    expect(full.paths.every(({ id, score }) => score <= (scores.get(id) ?? 1) + 1e-12)).toBe(true);
    expect(full.paths.some(({ id, score }) => score < (scores.get(id) ?? 0) / 2)).toBe(true);
  });

  it('walk uncertain ties only when asked, and then show their mark', async () => {
    const doubtful = await api.rows<{ from: string; to: string }>(
      "MATCH (a:Organisation)-[r]->(c:City) WHERE r.confidence = 'UNCERTAIN' AND r.via IS NULL AND type(r) IN ['ACTIVE_IN', 'AGREED_WITH', 'TWINNED_WITH', 'HAS_OFFICE_IN'] RETURN DISTINCT a.id AS from, c.id AS to ORDER BY from, to",
    );
    expect(doubtful.length).toBeGreaterThan(3);
    for (const { from, to } of doubtful) {
      const [sure, all] = await Promise.all([find(from, to), find(from, to, { leastTrust: 'UNCERTAIN' })]);
      expect(sure.paths.flatMap(({ hops }) => hops.filter(({ confidence }) => confidence === 'UNCERTAIN'))).toEqual([]);
      expect(all.totalCount).toBeGreaterThanOrEqual(sure.totalCount);
      const known = new Set(sure.paths.map(({ id }) => id));
      const added = all.paths.filter(({ id }) => !known.has(id));
      expect(added.filter(({ hops }) => !hops.some(({ confidence }) => confidence === 'UNCERTAIN'))).toEqual([]);
    }
  });

  it('never take a memorandum for work', async () => {
    const { paths } = await find('org:lh', 'city:vn-hue', { maxHops: 6 });
    const agreed = paths.filter(({ hops }) => hops.some(({ relationship }) => relationship.startsWith('AGREED_')));
    expect(agreed.filter(({ kind }) => kind.basis === 'PAST_WORK')).toEqual([]);
  });

  it('know nothing of what came after their day', async () => {
    const then = await find('org:winitech', 'city:vn-da-nang', { asOf: '2018-12-31' });
    const now = await find('org:winitech', 'city:vn-da-nang');
    expect(then.settings.asOf).toBe('2018-12-31');
    expect(then.paths.filter(({ kind }) => kind.id === 'project-in-city')).toEqual([]);
    expect(now.paths.filter(({ kind }) => kind.id === 'project-in-city').length).toBeGreaterThan(0);
  });

  it('are the same when asked twice, id and all', async () => {
    expect(await find('org:kind', 'city:id-jakarta')).toEqual(await find('org:kind', 'city:id-jakarta'));
  });

  it('read as sentences in both languages', async () => {
    const [en, ko] = await Promise.all([
      find('org:winitech', 'city:vn-da-nang'),
      find('org:winitech', 'city:vn-da-nang', {}, 'KO'),
    ]);
    expect(en.paths[0]?.sentence).toMatch(/^Winitech takes part in .* lies in Da Nang\.$/);
    expect(ko.paths[0]?.sentence).toMatch(/^위니텍은 .*에 참여하며, .* 다낭에 있습니다\.$/);
    expect(ko.summary).toMatch(/위니텍에서 다낭까지/);
  });

  it('of every kind that is defined have a name, a meaning and a pattern in the words of the model', async () => {
    type Kinds = {
      pathKinds: { id: string; name: string; nameKo: string; meaning: string; pattern: string; weight: number }[];
    };
    const { pathKinds } = await api.query<Kinds>(
      '{ pathKinds { id name nameKo: name(lang: KO) meaning pattern weight } }',
    );
    expect(pathKinds.map(({ id }) => id)).toEqual(api.seeds.pathKinds.map(({ id }) => id));
    const types = await api.rows<{ type: string }>(
      'CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType AS type',
    );
    const walked = pathKinds.flatMap(({ pattern }) => [...pattern.matchAll(/[<>]([A-Z_]+)/g)].map(([, type]) => type));
    expect(walked.filter((type) => !types.some((known) => known.type === type))).toEqual([]);
    expect(
      pathKinds.every(
        ({ name, nameKo, meaning, weight }) => name && /[가-힣]/.test(nameKo) && meaning && weight > 0 && weight <= 1,
      ),
    ).toBe(true);
  });
});
