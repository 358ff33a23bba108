import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tieRule } from '../../src/domain/missing-links/buildable';
import { imagined } from '../../src/domain/missing-links/graph-with-link';
import { pathGraphOf, type Hop, type PathEdge, type PathNode } from '../../src/domain/paths/graph';
import { findPartnershipPaths, hopsOf, type SearchKind } from '../../src/domain/paths/partnership-paths';
import { parsePattern } from '../../src/domain/paths/pattern';
import { createReader } from '../../src/graph/reader';
import { pathEdges, pathNodes } from '../../src/questions/partnership-paths/statements';
import type { ShownPath } from '../../src/questions/partnership-paths/search';
import { openApi, type Api } from '../support/api';
import { numberOf } from '../support/path-graph';

let api: Api;
let nodes: PathNode[];
let edges: PathEdge[];
beforeAll(async () => {
  api = await openApi();
  const reader = createReader(api.driver, api.database);
  nodes = await reader.read(pathNodes, {});
  edges = (await reader.read(pathEdges, {})).filter(({ confidence }) => confidence !== 'UNCERTAIN');
});
afterAll(() => api.close());

interface Link {
  id: string;
  from: { id: string };
  to: { id: string };
  sentence: string;
  direction: string;
  before: { statements: { id: string }[] }[];
  after: { statements: { id: string }[] }[];
}
interface Group {
  id: string;
  rank: number;
  score: number;
  gain: number;
  hopsSaved: number | null;
  kind: { id: string };
  relationship: string;
  sure: boolean;
  count: number;
  links: Link[];
}
interface Missing {
  groups: Group[];
  totalCount: number;
  linkCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  starts: string[];
  targets: string[];
  today: { score: number; hops: number } | null;
  summary: string;
  partial: string | null;
  canonicalId: string;
}

const fields = `groups { id rank score gain hopsSaved kind { id } relationship sure count
    links(first: 100) { id from { id } to { id } sentence(lang: $lang) direction before { statements { id } } after { statements { id } } } }
  totalCount linkCount pageInfo { hasNextPage endCursor } starts targets today { score hops } summary(lang: $lang) partial canonicalId`;

const ask = async (input: object, lang = 'EN', page: object = { first: 100 }): Promise<Missing> =>
  (
    await api.query<{ missingLinks: Missing }>(
      `query ($input: PartnershipPathsInput!, $first: Int, $after: ID, $lang: Lang) {
        missingLinks(input: $input, first: $first, after: $after) { ${fields} }
      }`,
      { input, lang, ...page },
    )
  ).missingLinks;

/** The kinds as the search takes them, up to the usual four hops. */
const usualKinds = (): SearchKind[] =>
  api.seeds.pathKinds
    .map(({ id, weight, direct, pattern }) => ({ id, weight, direct, pattern: parsePattern(pattern) }))
    .filter(({ pattern }) => pattern.steps.length <= 4);

/** The paths that go over a tie once it is made: the whole graph is built anew with it, and searched by the search of `partnershipPaths`. */
const pathsOver = (type: string, a: string, b: string, from: string, to: string): ShownPath[] => {
  const graph = pathGraphOf(nodes, [...edges, imagined(a, type, b)]);
  const [starts, ends] = [from, to].map((id) => new Set([numberOf(graph, id)]));
  const { paths } = findPartnershipPaths(graph, {
    ...{ kinds: usualKinds(), starts: starts ?? 'ANY', ends: ends ?? 'ANY', damping: 0.5 },
  });
  // A tie just made has no statement yet.
  const isMade = ({ edge }: Hop): boolean => edge.statementIds.length === 0;
  return paths.map((path) => ({ ...path, hops: hopsOf(graph, path) })).filter(({ hops }) => hops.some(isMade));
};

const pairs = [
  ['org:winitech', 'city:la-vientiane'],
  ['org:molit', 'city:vn-hue'],
  ['scheme:kcn-planning', 'city:kh-battambang'],
] as const;

describe('missing links', () => {
  it('connect firms of class D, none of which works in Lao PDR, by joining projects there that are not over', async () => {
    const { groups, today, starts, targets, linkCount, summary } = await ask({
      from: 'firm-class:d',
      to: 'country:la',
      kinds: ['project-in-city'],
    });
    const [{ firms, cities, open } = { firms: 0, cities: 0, open: [] as string[] }] = await api.rows<{
      firms: number;
      cities: number;
      open: string[];
    }>(
      `MATCH (firm:Organisation)-[r:CLASSIFIED_AS]->(:FirmClass {id: 'firm-class:d'}) WHERE r.confidence <> 'UNCERTAIN' WITH count(DISTINCT firm) AS firms
       MATCH (city:City)-[:IN_COUNTRY]->(:Country {id: 'country:la'}) WITH firms, count(city) AS cities
       MATCH (p:Project)-[:LOCATED_IN]->(:City)-[:IN_COUNTRY]->(:Country {id: 'country:la'})
       WHERE NOT coalesce(p.status, '') IN ['COMPLETED', 'CANCELLED'] AND (p.endsOn IS NULL OR p.endsOn >= date('2026-11-23'))
       RETURN firms, cities, collect(DISTINCT p.id) AS open`,
    );
    expect(today).toBeNull();
    expect([starts.length, targets.length]).toEqual([firms, cities]);
    expect(linkCount).toBe(firms * open.length);
    expect(linkCount).toBeGreaterThan(50);
    expect(new Set(groups.flatMap(({ links }) => links.map(({ to }) => to.id)))).toEqual(new Set(open));
    expect(summary).toMatch(
      /^No path of the kind "Takes part in a project in the city" from 13 organisations of .* to 2 cities of Laos within 4 hops/,
    );
  });

  it.each(pairs)('of %s and %s are worth what a search of the graph with the tie made says', async (from, to) => {
    const { groups, today, partial } = await ask({ from, to });
    expect(partial).toBeNull();
    expect(groups.length).toBeGreaterThan(5);
    for (const { score, gain, hopsSaved, kind, relationship, links } of groups)
      for (const { from: a, to: b } of links.slice(0, 5)) {
        const [best] = pathsOver(relationship, a.id, b.id, from, to);
        expect(best?.kindId).toBe(kind.id);
        expect(best?.score).toBeCloseTo(score, 12);
        expect(gain).toBeCloseTo(Math.max(0, score - (today?.score ?? 0)), 12);
        expect(hopsSaved).toBe(today && Math.max(0, today.hops - (best?.hops.length ?? 0)));
      }
  });

  it.each(pairs)('of %s and %s leave nothing out: another tie that can be built helps no more', async (from, to) => {
    const { groups, today } = await ask({ from, to });
    const found = new Set(
      groups.flatMap(({ relationship, links }) => links.map((link) => `${relationship} ${link.from.id} ${link.to.id}`)),
    );
    const labelled = (label: string): string[] => nodes.filter((node) => node.label === label).map(({ id }) => id);
    // Ties that no condition bars, so that whether they help is all there is to say.
    const ties = [
      'Organisation AGREED_WITH City',
      'Organisation HAS_OFFICE_IN City',
      'Scheme AVAILABLE_IN Country',
      'Scheme OPEN_TO FirmClass',
    ];
    const anyTie = fc.constantFrom(...ties).chain((tie) => {
      const [near = '', type = '', far = ''] = tie.split(' ');
      expect(tieRule(near, type, far)).toMatchObject({ buildable: true });
      return fc.tuple(fc.constantFrom(...labelled(near)), fc.constant(type), fc.constantFrom(...labelled(far)));
    });
    for (const [a, type, b] of fc.sample(anyTie, { numRuns: 150, seed: 5 })) {
      if (
        found.has(`${type} ${a} ${b}`) ||
        edges.some((edge) => edge.from === a && edge.type === type && edge.to === b)
      )
        continue;
      const helpful = pathsOver(type, a, b, from, to).filter(
        ({ score, hops }) => !today || score > today.score + 1e-12 || hops.length < today.hops,
      );
      expect(helpful.map(({ id }) => id)).toEqual([]);
    }
  });

  it("start from today's way as `partnershipPaths` tells it", async () => {
    const { today } = await ask({ from: 'org:molit', to: 'city:vn-hue' });
    const { partnershipPaths: now } = await api.query<{
      partnershipPaths: { paths: { score: number; hops: object[] }[] };
    }>(
      '{ partnershipPaths(input: { from: "org:molit", to: "city:vn-hue" }, first: 100) { paths { score hops { to } } } }',
    );
    expect(today).toEqual({
      score: Math.max(...now.paths.map(({ score }) => score)),
      hops: Math.min(...now.paths.map(({ hops }) => hops.length)),
    });
  });

  it('carry the statements of every hop that exists, and say in Korean what would open the way', async () => {
    const { groups, summary } = await ask({ from: 'org:molit', to: 'city:vn-hue' }, 'KO');
    const links = groups.flatMap((group) => group.links);
    for (const { before, after } of links)
      for (const { statements } of [...before, ...after]) expect(statements.length).toBeGreaterThan(0);
    expect(links.find(({ id }) => id === 'AGREED_WITH|org:molit|city:vn-hue')?.sentence).toBe(
      '국토교통부가 Hue와 양해각서를 맺으면 바로 연결됩니다.',
    );
    expect(summary).toContain('가장 좋은 경로의 점수는 0.102');
  });

  it('are never asked of a body that cannot build them: a firm twins with nobody and pays for nothing', async () => {
    const { groups } = await ask({ from: 'org:winitech', to: 'city:la-vientiane' });
    const own = groups.flatMap(({ relationship, links }) =>
      links.filter(({ from }) => from.id === 'org:winitech').map(() => relationship),
    );
    expect(own).toEqual(expect.arrayContaining(['PARTICIPATES_IN', 'HAS_OFFICE_IN', 'AGREED_WITH']));
    expect(own).not.toEqual(expect.arrayContaining(['TWINNED_WITH']));
    expect(own).not.toEqual(expect.arrayContaining(['FUNDS']));
  });

  it('take ties marked uncertain as missing until they are to count', async () => {
    const doubtful = api.seeds.dataset.relationships.filter(
      ({ type, to, confidence, from }) =>
        confidence === 'UNCERTAIN' && type === 'AGREED_WITH' && to.startsWith('city:') && from.startsWith('org:'),
    );
    const [tie] = doubtful;
    if (!tie) throw new Error('The seeds hold no uncertain memorandum with a city any more; choose another type here.');
    const input = { from: tie.from, to: tie.to, kinds: ['agreement-with-city'] };
    expect((await ask(input)).linkCount).toBe(1);
    expect((await ask({ ...input, leastTrust: 'UNCERTAIN' })).linkCount).toBe(0);
  });

  it('keep to what paths may visit: none goes over a node to be avoided, all over one that is required', async () => {
    const input = { from: 'org:winitech', to: ['city:la-vientiane', 'city:kh-battambang'] };
    const nodesOf = ({ groups }: Missing): string[] => groups.map(({ id }) => id);
    const all = nodesOf(await ask(input));
    const seen = 'org:koica';
    const [without, over] = [await ask({ ...input, avoid: [seen] }), await ask({ ...input, via: [seen] })];
    expect(all.some((id) => id.includes(seen))).toBe(true);
    expect(nodesOf(without).filter((id) => id.includes(seen))).toEqual([]);
    expect(nodesOf(over).length).toBeGreaterThan(0);
    expect(nodesOf(over).filter((id) => !id.includes(seen))).toEqual([]);
  });

  it('take a firm whose class is uncertain as a member once uncertain ties are to count', async () => {
    const input = { from: 'firm-class:d', to: 'city:la-vientiane', kinds: ['office-in-city'] };
    const [sure, all] = [await ask(input), await ask({ ...input, leastTrust: 'UNCERTAIN' })];
    expect(all.starts.length).toBeGreaterThan(sure.starts.length);
    expect(all.starts).toEqual(expect.arrayContaining(sure.starts));
  });

  it('can be made on an earlier day to work that was open then and is over now', async () => {
    const asOf = '2025-04-07';
    const [changed] = await api.rows<{ project: string; city: string }>(
      `MATCH (p:Project {status: 'COMPLETED'})-[:LOCATED_IN]->(c:City)
       CALL (p) { MATCH (p)<-[:ABOUT]-(s:Statement {property: 'status'}) WHERE s.asOf <= date($asOf) RETURN s.value AS then ORDER BY s.asOf DESC, s.id LIMIT 1 }
       WITH p, c WHERE then IN ['ONGOING', 'PLANNING'] RETURN p.id AS project, c.id AS city ORDER BY project LIMIT 1`,
      { asOf },
    );
    if (!changed) throw new Error('No project of the seeds was completed after that day; choose another day here.');
    const input = { from: 'org:winitech', to: changed.city, kinds: ['project-in-city'] };
    const joined = async (more: object): Promise<string[]> =>
      (await ask({ ...input, ...more })).groups.flatMap(({ links }) => links.map(({ to }) => to.id));
    expect(await joined({ asOf })).toContain(changed.project);
    expect(await joined({})).not.toContain(changed.project);
  });

  it('come in pages that join without gap or overlap, and give the same id for the same settings', async () => {
    const input = { from: 'org:winitech', to: 'city:la-vientiane' };
    const whole = await ask(input);
    const first = await ask(input, 'EN', { first: 4 });
    const rest = await ask(input, 'EN', { first: 100, after: first.pageInfo.endCursor });
    expect([...first.groups, ...rest.groups].map(({ id }) => id)).toEqual(whole.groups.map(({ id }) => id));
    expect(first.totalCount).toBe(whole.groups.length);
    expect(first.canonicalId).toBe((await ask({ ...input, maxHops: 4, damping: 0.5 })).canonicalId);
  });
});

describe('the nearest missing link of an answer without a path', () => {
  const nearest = async (to: string, kinds = ''): Promise<{ id: string; links: { sentence: string }[] } | null> =>
    (
      await api.query<{
        partnershipPaths: { nearestMissingLink: { id: string; links: { sentence: string }[] } | null };
      }>(
        `{ partnershipPaths(input: { from: "org:winitech", to: "${to}"${kinds} }) { nearestMissingLink { id links(first: 1) { sentence } } } }`,
      )
    ).partnershipPaths.nearestMissingLink;

  it('is the first group that `missingLinks` gives', async () => {
    const found = await nearest('city:bn-bandar-seri-begawan', ', kinds: ["project-in-city"]');
    const { groups } = await ask({
      from: 'org:winitech',
      to: 'city:bn-bandar-seri-begawan',
      kinds: ['project-in-city'],
    });
    expect(found?.id).toBe(groups[0]?.id);
    expect(found?.links[0]?.sentence).toMatch(
      /^If Winitech joins .*, the way is open: .* lies in Bandar Seri Begawan\.$/,
    );
  });

  it('is null where there is a path', async () => {
    expect(await nearest('city:vn-da-nang')).toBeNull();
  });
});

describe('bad input to missingLinks', () => {
  it.each([
    ['an unknown start', { from: 'org:winitec' }, 'NOT_FOUND', 'Did you mean org:winitech'],
    ['an unknown target', { to: 'city:la-vientian' }, 'NOT_FOUND', 'Did you mean city:la-vientiane'],
    [
      'a start of another label',
      { from: 'city:vn-hue' },
      'BAD_USER_INPUT',
      'City (Hue); expected Organisation, Scheme, FirmClass or Country',
    ],
    ['a target of another label', { to: 'org:lh' }, 'BAD_USER_INPUT', 'expected City, Country or Network'],
    ['the same thing twice', { from: 'org:lh', to: 'org:lh' }, 'BAD_USER_INPUT', 'a path joins two different things'],
    ['a country without cities', { to: 'country:kr' }, 'BAD_USER_INPUT', 'stands for no City'],
    ['no hops', { maxHops: 0 }, 'BAD_USER_INPUT', 'from 1 to 6, got 0'],
    ['99 hops', { maxHops: 99 }, 'BAD_USER_INPUT', 'from 1 to 6, got 99'],
    ['damping out of range', { damping: 2 }, 'BAD_USER_INPUT', 'from 0 to 1, got 2'],
    ['an unknown kind', { kinds: ['project-in-town'] }, 'NOT_FOUND', 'Did you mean project-in-city'],
    ['no kind at all', { kinds: [] }, 'BAD_USER_INPUT', 'is empty'],
    ['no start', { from: null }, 'BAD_USER_INPUT', 'name who wants to get there'],
    ['no target', { to: null }, 'BAD_USER_INPUT', 'name the cities to be reached'],
    ['too many pairs', { from: 'country:kr', to: 'network:ascn' }, 'BAD_USER_INPUT', 'at most 2000'],
  ])('tells what is wrong with %s', async (_what, input, code, message) => {
    const { errors } = await api.ask(
      'query ($input: PartnershipPathsInput!) { missingLinks(input: $input) { totalCount } }',
      {
        input: { from: 'org:winitech', to: 'city:la-vientiane', ...input },
      },
    );
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toContain(message);
  });

  it('tells a page of nothing', async () => {
    const { errors } = await api.ask(
      '{ missingLinks(input: { from: "org:winitech", to: "city:la-vientiane" }, first: 0) { totalCount } }',
    );
    expect(errors?.[0]?.message).toContain('from 1 to 100, got 0');
  });

  it('tells everything that is wrong at once', async () => {
    const { errors } = await api.ask(
      'query ($input: PartnershipPathsInput!) { missingLinks(input: $input) { totalCount } }',
      {
        input: { from: 'org:nobody-at-all', to: 'city:nowhere', maxHops: 9, damping: -1 },
      },
    );
    for (const field of ['maxHops', 'damping', 'from', 'to']) expect(errors?.[0]?.message).toContain(field);
  });
});
