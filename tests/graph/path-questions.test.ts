import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../support/api';
import { createPathOracle, type OraclePath } from '../support/path-oracle';

let api: Api;
let oracle: (from: string, maxHops: number) => OraclePath[];
beforeAll(async () => {
  api = await openApi();
  oracle = createPathOracle(api.seeds.dataset, api.seeds.pathKinds, false, 0.5);
});
afterAll(() => api.close());

interface Path {
  id: string;
  from: string;
  to: string;
  direct: boolean;
  rank: number;
  score: number;
  nodeIds: string[];
  relationshipIds: string[];
  kind: { id: string };
  hops: { from: string; to: string; relationship: string; kind: string | null; confidence: string }[];
}
interface Paths {
  paths: Path[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  cutGroup: { rank: number; size: number } | null;
  nodes: { id: string }[];
  relationships: { id: string; from: string; to: string; type: string; statementIds: string[] }[];
  tieGroups: { rank: number; direct: boolean; size: number }[];
  pairs: { from: string; to: string; pathCount: number; score: number; bestPathId: string }[];
  connectedPairs: number;
  pairCount: number | null;
  partial: string | null;
}

const find = async (input: object, first = 100, after: string | null = null): Promise<Paths> => {
  const text = `query ($input: PartnershipPathsInput!, $first: Int, $after: ID) {
    partnershipPaths(input: $input, first: $first, after: $after) {
      paths { id from to direct rank score nodeIds relationshipIds kind { id } hops { from to relationship kind confidence } }
      totalCount pageInfo { hasNextPage endCursor } cutGroup { rank size } nodes { id } relationships { id from to type statementIds }
      tieGroups { rank direct size } pairs(first: 1000) { from to pathCount score bestPathId } connectedPairs pairCount partial } }`;
  return (await api.query<{ partnershipPaths: Paths }>(text, { input, first, after })).partnershipPaths;
};

/** All paths, page by page. */
const findAll = async (input: object, first = 100): Promise<Path[]> => {
  const paths: Path[] = [];
  for (let after: string | null = null; ;) {
    const page: Paths = await find(input, first, after);
    paths.push(...page.paths);
    if (!page.pageInfo.hasNextPage) return paths;
    after = page.pageInfo.endCursor;
  }
};

interface Ends {
  ends: {
    rank: number;
    id: string;
    score: number;
    pathCount: number;
    direct: boolean;
    kinds: { kind: { id: string }; pathCount: number; score: number }[];
    bestPath: { id: string };
  }[];
  totalCount: number;
  summary: string;
}

const ends = async (question: 'whoReaches' | 'whereCan', input: object): Promise<Ends> => {
  const text = `query ($input: PartnershipPathsInput!) { answer: ${question}(input: $input, first: 100) {
    ends { rank id score pathCount direct kinds { kind { id } pathCount score } bestPath { id } } totalCount summary } }`;
  return (await api.query<{ answer: Ends }>(text, { input })).answer;
};

const close = (value: number): number => Number(value.toPrecision(9));
const sum = (paths: readonly { score: number }[]): number => paths.reduce((total, { score }) => total + score, 0);

const links = (type: string, to: string): string[] => [
  ...new Set(
    api.seeds.dataset.relationships
      .filter((tie) => tie.type === type && tie.to === to && tie.confidence !== 'UNCERTAIN')
      .map(({ from }) => from),
  ),
];

describe('ends of paths', () => {
  it('may be lists and classes of things, and give the paths of their pairs', async () => {
    const firms = links('CLASSIFIED_AS', 'firm-class:d').filter((id) => id.startsWith('org:'));
    const cities = links('IN_COUNTRY', 'country:vn').filter((id) => id.startsWith('city:'));
    const kinds = ['project-in-city', 'agreement-with-city', 'class-scheme-operator-office', 'peer-of-class'];
    const answer = await find({ from: 'firm-class:d', to: 'country:vn', kinds });
    const expected = firms
      .flatMap((id) => oracle(id, 4))
      .filter(({ id, to }) => cities.includes(to) && kinds.includes(id.split('|')[0] ?? ''));
    expect(answer.totalCount).toBe(expected.length);
    expect(answer.pairCount).toBe(firms.length * cities.length);
    expect(answer.pairs.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(
      [...new Set(expected.map(({ id, to }) => `${id.split('|')[1] ?? ''} ${to}`))].sort(),
    );
    expect(answer.connectedPairs).toBe(answer.pairs.length);
    expect(answer.pairs.length).toBeGreaterThan(5);
    expect(await find({ from: firms, to: cities, kinds })).toEqual(answer);
  });

  it('are narrowed to a kind of organisation and to countries with a Korean office', async () => {
    const { paths } = await find({
      from: 'country:kr',
      fromKinds: ['MINISTRY'],
      to: 'network:ascn',
      hubCountriesOnly: true,
    });
    const ministries = await api.rows<{ id: string }>(
      "MATCH (o:Organisation {kind: 'MINISTRY'})-[:IN_COUNTRY]->(:Country {id: 'country:kr'}) RETURN o.id AS id",
    );
    const hubs = await api.rows<{ id: string }>(
      `MATCH (:Country {id: 'country:kr'})<-[:IN_COUNTRY]-(:Organisation)-[office:HAS_OFFICE_IN]->(:City)-[:IN_COUNTRY]->(hub:Country)
       WHERE office.confidence <> 'UNCERTAIN'
       MATCH (hub)<-[:IN_COUNTRY]-(c:City)-[:MEMBER_OF]->(:Network {id: 'network:ascn'}) RETURN DISTINCT c.id AS id`,
    );
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter(({ from }) => !ministries.some(({ id }) => id === from))).toEqual([]);
    expect(paths.filter(({ to }) => !hubs.some(({ id }) => id === to))).toEqual([]);
  });

  it('are ranked by the summed score of their paths, as an exhaustive search adds them up', async () => {
    for (const from of ['org:winitech', 'org:lh', 'org:kind', 'org:molit', 'org:koica']) {
      const answer = await ends('whereCan', { from, maxHops: 5 });
      const paths = oracle(from, 5);
      const cities = [...new Set(paths.map(({ to }) => to))];
      expect(answer.totalCount).toBe(cities.length);
      const scores = new Map(cities.map((city) => [city, close(sum(paths.filter(({ to }) => to === city)))]));
      expect(answer.ends.map(({ id, score }) => [id, close(score)])).toEqual(
        answer.ends.map(({ id }) => [id, scores.get(id)]),
      );
      answer.ends.forEach(({ score, rank, kinds, pathCount }, index) => {
        expect(score).toBeLessThanOrEqual((answer.ends[index - 1]?.score ?? Infinity) + 1e-12);
        expect([answer.ends[index - 1]?.rank, index + 1]).toContain(rank);
        expect(close(sum(kinds))).toBe(close(score));
        expect(kinds.reduce((total, kind) => total + kind.pathCount, 0)).toBe(pathCount);
      });
    }
  });

  it('reach a city from anybody: the same sums, seen from the city', async () => {
    const answer = await ends('whoReaches', { to: 'city:vn-da-nang' });
    expect(answer.totalCount).toBeGreaterThan(20);
    for (const { id, score, pathCount, direct, bestPath } of answer.ends.slice(0, 30)) {
      const paths = oracle(id, 4).filter(({ to }) => to === 'city:vn-da-nang');
      expect([id, close(score), pathCount, direct, bestPath.id]).toEqual([
        id,
        close(sum(paths)),
        paths.length,
        paths.some((path) => path.direct),
        paths[0]?.id,
      ]);
    }
  });
});

describe('kinds of path between two sides', () => {
  it('have the number, the scores and the shares of their paths, the best first', async () => {
    interface Kinds {
      partnershipKinds: {
        kinds: {
          kind: { id: string; name: string; meaning: string; basis: string };
          pathCount: number;
          dwpc: number;
          score: number;
          share: number;
          bestPath: { id: string };
        }[];
        pathCount: number;
        summary: string;
      };
    }
    const { partnershipKinds } = await api.query<Kinds>(
      `{ partnershipKinds(input: { from: "org:lh", to: "network:ascn", maxHops: 5 }) { pathCount summary
         kinds { kind { id name meaning basis } pathCount dwpc score share bestPath { id } } } }`,
    );
    const members = links('MEMBER_OF', 'network:ascn');
    const paths = oracle('org:lh', 5).filter(({ to }) => members.includes(to));
    const ofKind = (kind: string) => paths.filter(({ id }) => id.startsWith(`${kind}|`));
    expect(partnershipKinds.pathCount).toBe(paths.length);
    expect(partnershipKinds.kinds.map(({ kind, pathCount, score }) => [kind.id, pathCount, close(score)])).toEqual(
      partnershipKinds.kinds.map(({ kind }) => [kind.id, ofKind(kind.id).length, close(sum(ofKind(kind.id)))]),
    );
    expect(partnershipKinds.kinds.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 9);
    for (const { dwpc, pathCount } of partnershipKinds.kinds) {
      expect(dwpc).toBeGreaterThan(0);
      expect(dwpc).toBeLessThanOrEqual(pathCount);
    }
  });
});

describe('restrictions', () => {
  const lh = { from: 'org:lh', to: 'network:ascn' };

  it('leave paths out and change no score of those that stay', async () => {
    const all = new Map((await findAll(lh)).map((path) => [path.id, path]));
    const [hub] = [...all.values()]
      .flatMap(({ nodeIds }) => nodeIds.slice(1, -1))
      .filter((id) => id.startsWith('org:'));
    const wanted: [object, (path: Path) => boolean][] = [
      [{ excludeKinds: ['peer-of-class'] }, ({ kind }) => kind.id !== 'peer-of-class'],
      [{ kinds: ['funder-of-project'] }, ({ kind }) => kind.id === 'funder-of-project'],
      [{ avoid: [hub] }, ({ nodeIds }) => !nodeIds.includes(hub ?? '')],
      [{ via: [hub] }, ({ nodeIds }) => nodeIds.includes(hub ?? '')],
      [{ maxHops: 2 }, ({ hops }) => hops.length <= 2],
    ];
    for (const [restriction, keeps] of wanted) {
      const left = await findAll({ ...lh, ...restriction });
      const expected = [...all.values()].filter(keeps);
      expect(expected.length).toBeGreaterThan(0);
      expect(expected.length).toBeLessThan(all.size);
      expect(left.map(({ id, score }) => [id, score])).toEqual(expected.map(({ id, score }) => [id, score]));
    }
  });

  it('keep projects of a standing and ties of a nature', async () => {
    const ongoing = await findAll({ ...lh, statuses: ['ONGOING'] });
    const standing = new Map(
      (
        await api.rows<{ id: string; status: string | null }>('MATCH (p:Project) RETURN p.id AS id, p.status AS status')
      ).map(({ id, status }) => [id, status]),
    );
    const projects = ongoing.flatMap(({ nodeIds }) => nodeIds.filter((id) => id.startsWith('project:')));
    expect(projects.length).toBeGreaterThan(0);
    expect(projects.filter((id) => standing.get(id) !== 'ONGOING')).toEqual([]);
    const memoranda = await findAll({ ...lh, tieKinds: ['MOU'] });
    expect(memoranda.length).toBeGreaterThan(0);
    expect(memoranda.flatMap(({ hops }) => hops.filter(({ kind }) => kind !== null && kind !== 'MOU'))).toEqual([]);
  });

  it('of trust leave only what is sourced', async () => {
    const sure = await findAll({ from: 'org:molit', to: 'network:ascn', leastTrust: 'SOURCED' });
    expect(sure.length).toBeGreaterThan(0);
    expect(sure.flatMap(({ hops }) => hops.filter(({ confidence }) => confidence !== 'SOURCED'))).toEqual([]);
  });

  it('none, but age, when asked for: old work loses, standing ties do not', async () => {
    const input = { from: ['org:koica', 'org:kotra'], to: 'network:ascn' };
    const [plain, aged] = [await findAll(input), await findAll({ ...input, halfLifeYears: 5 })];
    const scores = new Map(plain.map(({ id, score }) => [id, score]));
    expect(aged.map(({ id }) => id).sort()).toEqual(plain.map(({ id }) => id).sort());
    expect(aged.filter(({ id, score }) => score > (scores.get(id) ?? 0) + 1e-12)).toEqual([]);
    expect(aged.filter(({ id, score }) => score < (scores.get(id) ?? 0) / 2).length).toBeGreaterThan(0);
    const offices = aged.filter(({ kind }) => kind.id === 'office-in-city');
    expect(offices.length).toBeGreaterThan(0);
    expect(offices.map(({ id, score }) => score === scores.get(id))).not.toContain(false);
  });
});

describe('a page of paths', () => {
  it('puts direct links before everything else', async () => {
    for (const from of ['org:koica', 'org:lh', 'org:kind']) {
      const directs = (await findAll({ from, to: 'network:ascn' })).map(({ direct }) => direct);
      expect(directs).toContain(true);
      expect(directs.indexOf(false)).toBe(directs.filter(Boolean).length);
    }
  });

  it('never cuts a group of equal paths without saying so', async () => {
    const input = { from: 'country:kr', to: 'country:vn', damping: 0 };
    let cut = 0;
    let whole = 0;
    for (let after: string | null = null, pages = 0; pages < 12; pages += 1) {
      const page: Paths = await find(input, 7, after);
      const last = page.paths[page.paths.length - 1];
      const next = (await find(input, 1, last?.id ?? null)).paths[0];
      const goesOn = next !== undefined && next.rank === last?.rank;
      expect(page.cutGroup === null).toBe(!goesOn);
      if (goesOn) cut += 1;
      else whole += 1;
      after = page.pageInfo.endCursor;
    }
    expect([cut > 0, whole > 0]).toEqual([true, true]);
  });

  it('can be drawn without a second request: every node and every relationship of its paths stands there once', async () => {
    const { paths, nodes, relationships } = await find({ from: 'org:lh', to: 'city:id-jakarta' });
    const once = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
    expect(nodes.map(({ id }) => id)).toEqual(once(paths.flatMap(({ nodeIds }) => nodeIds)));
    expect(relationships.map(({ id }) => id)).toEqual(once(paths.flatMap(({ relationshipIds }) => relationshipIds)));
    const byId = new Map(relationships.map((tie) => [tie.id, tie]));
    for (const { nodeIds, relationshipIds } of paths)
      relationshipIds.forEach((id, hop) => {
        const tie = byId.get(id);
        expect([nodeIds[hop], nodeIds[hop + 1]].sort()).toEqual([tie?.from, tie?.to].sort());
        expect(tie?.statementIds.length).toBeGreaterThan(0);
      });
  });
});
