import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../src/root';
import { openApi, type Api } from '../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const fromTies =
  "MATCH (a:Organisation)-[r]->(b:Entity) WHERE EXISTS { MATCH (s:Statement) WHERE s.id IN r.statementIds AND s.origin STARTS WITH 'ties/' }";

/** The 64 organisations of the first search. */
const first = `bitsensing bpa byda cheil daewooec dlenc dohwa doosan dtonic ecubelabs esum finetme gsec haenglim hanaurban hanwhaec heerim hmg
  hyundaiec hyundaieng icak itsk junglim kaia kea kec kexim kict kind knr koica kolonglobal kotra kotra-ict-mad krihs kt kwater lbstech lgcns lh
  lnsled lotteec lx n2m naacc navercloud piaspace poscoec rexgen rmsp saman sambo samsungct samsungsds sca scca selvas skeco skt songam
  ssangyongec sunjin verywords yooshin`;

/** The 55 more of the second. */
const second = `aismarthome algsys anyangu bipa city-busan city-daegu city-eunpyeong city-guro city-gyeonggi city-incheon city-pohang
  city-pyeongtaek city-seogwipo city-seoul city-uijeongbu city-yeonggwang city-yeosu city-yongin daeyoungubitec dareesoft dasan daytam dip
  dongsungeng dongsunghi ecolant egis-kr ese etri hanul heunghwa hyundaiit ifez incheonsc isan jungdouit kac kci kecc kiot kisa kwangmyungtech
  kyungdong mooyoung mvl nipa samjong schu seoulmetro skcc snu uos wego winitech woorigangsan`;

const ids = (text: string): string[] => text.split(/\s+/).map((slug) => `org:${slug}`);

describe('organisations', () => {
  it.each([
    ['first', first, 64],
    ['second', second, 55],
  ])('of the %s search are all present', async (_which, text, expected) => {
    const { organisations } = await api.query<{ organisations: { id: string }[] }>(
      'query ($ids: [ID!]!) { organisations(where: { id: { in: $ids } }) { id } }',
      { ids: ids(text) },
    );
    expect(organisations.map(({ id }) => id)).toEqual(ids(text).sort());
    expect(organisations).toHaveLength(expected);
  });
});

describe('ties of Korean organisations', () => {
  it('are 228, of which 23 restate a project from the side of its city and so count once', async () => {
    const [found] = await api.rows(
      `${fromTies} RETURN count(r) AS ties, count(r.via) AS restated, sum(CASE r.confidence WHEN 'UNCERTAIN' THEN 1 ELSE 0 END) AS uncertain`,
    );
    expect(found).toEqual({ ties: 228, restated: 23, uncertain: 17 });
  });

  it('come from the eleven files of ASEAN countries', () => {
    expect(readdirSync(join(projectRoot, 'seeds', 'ties'))).toHaveLength(11);
  });

  it('restate only projects that exist', async () => {
    expect(
      await api.rows(
        'MATCH ()-[r]->() WHERE r.via IS NOT NULL AND NOT EXISTS { MATCH (p:Project) WHERE p.id = r.via } RETURN r.via AS via',
      ),
    ).toEqual([]);
  });

  it('that are memoranda lead to no project as if it were work, and never make a project', async () => {
    const agreed = await api.rows<{ type: string; n: number }>(
      "MATCH ()-[r]->() WHERE r.kind IN ['MOU', 'LOI'] RETURN type(r) AS type, count(r) AS n ORDER BY type",
    );
    expect(agreed.map(({ type }) => type)).toEqual(['AGREED_ON', 'AGREED_WITH']);
    expect(agreed.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThanOrEqual(43);
  });

  it('that are uncertain carry their mark through the API', async () => {
    type Offices = {
      organisations: {
        id: string;
        activeInConnection: { edges: { node: { id: string }; properties: { confidence: string } }[] };
      }[];
    };
    const { organisations } =
      await api.query<Offices>(`{ organisations(where: { activeIn: { some: { id: { startsWith: "city:" } } } }) {
      id activeInConnection { edges { node { id } properties { confidence } } } } }`);
    const marked = organisations.flatMap(({ id, activeInConnection }) =>
      activeInConnection.edges
        .filter(({ properties }) => properties.confidence === 'UNCERTAIN')
        .map(({ node }) => `${id} ${node.id}`),
    );
    const expected = await api.rows<{ tie: string }>(
      "MATCH (a:Organisation)-[r:ACTIVE_IN {confidence: 'UNCERTAIN'}]->(c:City) RETURN a.id + ' ' + c.id AS tie ORDER BY tie",
    );
    expect(marked.sort()).toEqual(expected.map(({ tie }) => tie));
    expect(marked.length).toBeGreaterThan(0);
  });
});
