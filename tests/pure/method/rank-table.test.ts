import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql } from 'graphql';
import { methodResolvers } from '../../../src/questions/method/resolve';
import { rankTableResolvers } from '../../../src/questions/rank-table/resolve';

const folder = join(__dirname, '..', '..', '..', 'schema', 'questions');
const schema = makeExecutableSchema({
  typeDefs: [
    'type Query { unused: Int }',
    ...['method', 'rank-table'].map((name) => readFileSync(join(folder, `${name}.graphql`), 'utf8')),
  ],
  resolvers: [methodResolvers, rankTableResolvers],
});

const ask = (method: object) =>
  graphql({
    schema,
    source: `query ($matrix: String!, $method: RankMethodInput!) {
      rankTable(matrix: $matrix, method: $method) {
        engineVersion higherIsBetter settings ignoredColumns notes
        rows { id rank tiedWith score coverage cells { criterionId value absence treatment normalised contribution }
          vetoes { criterionId reason value bound } peerRanks { peers group rank of }
          strengths { criterionId difference } weaknesses { criterionId difference }
          rankRange { nominal mean median q05 q95 min max } topShare }
        weights { id isGroup parent weight share effective }
        screening { criterionId weight coverage commonestShare min max median outliers correlatedWith flags }
        compromise { ids acceptableAdvantage acceptableStability } condorcet { winner cycles }
        portfolio { ids total proven }
        varied { source runs sameTop rows { id topShare rankRange { q05 } } pairIds above }
        sensitivity { factor weightOf first { value q05 q95 } total { value q05 q95 } }
        flipPoints { criterionId id enters below share }
      }
    }`,
    variableValues: { matrix: 'id,c1,c2,country,note\na,5,8,x,-\nb,7,6,y,-\nc,8,8,x,-\nd,NA,4,y,-\n', method },
  });

describe('rankTable', () => {
  it('ranks a table and answers every field', async () => {
    const { data, errors } = await ask({
      criteria: [
        { id: 'c1', weight: 2, group: 'g', atMost: 7 },
        { id: 'c2', direction: 'MIN' },
      ],
      groups: [{ id: 'g' }],
      normalisation: 'MIN_MAX',
      missing: 'MEDIAN',
      peers: ['country'],
      portfolio: { size: 2, atMost: [{ peers: 'country', count: 1 }] },
      uncertainty: { draws: 20, box: 0.2, aggregations: ['ARITHMETIC', 'TOPSIS'] },
      sensitivity: { draws: 16, resamples: 20, eachWeight: true },
    });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      rankTable: {
        higherIsBetter: true,
        ignoredColumns: ['note'],
        rows: [
          { id: 'b' },
          { id: 'a' },
          { id: 'd', vetoes: [{ criterionId: 'c1', reason: 'MISSING', value: null, bound: null }] },
          { id: 'c', vetoes: [{ criterionId: 'c1', reason: 'ABOVE', value: 8, bound: 7 }] },
        ],
        varied: [
          { source: 'WEIGHTS', runs: 20 },
          { source: 'METHODS', runs: 2 },
          { source: 'TOGETHER', runs: 20 },
        ],
        portfolio: { proven: true },
      },
    });
  });

  it("names VIKOR's compromise and a cycle of majorities", async () => {
    const vikor = await ask({ criteria: [{ id: 'c1' }, { id: 'c2' }], normalisation: 'MIN_MAX', aggregation: 'VIKOR' });
    expect(vikor.data).toMatchObject({ rankTable: { higherIsBetter: false, compromise: { ids: expect.any(Array) } } });
    const copeland = await ask({ criteria: [{ id: 'c1' }], normalisation: 'NONE', aggregation: 'COPELAND' });
    expect(copeland.data).toMatchObject({ rankTable: { condorcet: { winner: null, cycles: [] } } });
  });

  it('refuses a faulty method with everything wrong, and too many runs', async () => {
    const { errors } = await ask({
      criteria: [{ id: 'c1', weight: -1, goalposts: [1] }],
      uncertainty: { box: 1, dirichlet: 2 },
    });
    expect(errors?.[0]?.message).toContain('criteria[0].weight is -1');
    expect(errors?.[0]?.message).toContain('expected two, the lower first');
    expect(errors?.[0]?.message).toContain('exclude each other');
    const twice = await ask({
      criteria: [{ id: 'c1' }],
      normalisation: 'RANK',
      portfolio: { size: 1, atMost: [1, 2].map((count) => ({ peers: 'country', count })) },
    });
    expect(twice.errors?.[0]?.message).toContain('names "country" twice');
    const many = await ask({
      criteria: [{ id: 'c1' }],
      normalisation: 'RANK',
      uncertainty: { draws: 20_000, box: 0.1 },
    });
    expect(many.errors?.[0]?.message).toContain('at most 10000 fit one request');
  });
});
