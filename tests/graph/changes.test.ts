import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDataset } from '../../src/graph/load';
import type { Api } from '../support/api';
import { openOwnGraph } from '../support/own-graph';
import { smallDataset, thing, type SmallFact } from '../support/small-seeds';

const survey = (respondents: number): SmallFact[] =>
  thing('survey:new', { name: 'New survey', respondents }, { locator: 'page 1' });

/** A count and a rate of one step: 16 firms are 80 percent of 20. */
const rows = (): SmallFact[] =>
  (
    [
      ['one', 16, 80],
      ['two', 19, 95],
    ] as const
  ).flatMap(([step, count, rate]) => [
    ...thing(`observation:${step}-count`, { indicator: 'firms', value: count, unit: 'firms', asPrinted: `${count}` }),
    ...thing(`observation:${step}-rate`, { indicator: 'rate', value: rate, unit: 'percent', asPrinted: `${rate}%` }),
  ]);

const steps = ['one', 'two'].flatMap((step, index) =>
  thing(`step:${step}`, { code: step, order: index + 1, name: step }),
);
const stage = thing('stage:all', { code: 'A', order: 1, name: 'All' });

const ties = (['one', 'two'] as const).flatMap((step) => [
  ['stage:all', 'HAS', `step:${step}`] as const,
  ...(['count', 'rate'] as const).flatMap((what) => [
    [`observation:${step}-${what}`, 'OF', 'survey:new'] as const,
    [`observation:${step}-${what}`, 'CONCERNS', `step:${step}`] as const,
  ]),
]);

const network = (day: string, more: Partial<SmallFact> = {}): SmallFact => ({
  subject: 'network:x',
  property: 'establishedOn',
  value: day,
  ...more,
});
const base = [...steps, ...stage, ...rows(), ...thing('network:x', { name: 'X', kind: 'NETWORK' })];

/** Faults of the kinds that the brief has, in a source of which nobody has written anything down. */
const figure = (slug: string, value: number, unit: string, more: Record<string, number> = {}): SmallFact[] =>
  thing(`observation:${slug}`, { indicator: slug, value, unit, asPrinted: `${value}`, ...more });
const faults = [
  ...figure('abroad-share', 45, 'percent', { base: 49 }),
  ...figure('abroad', 17, 'projects', { base: 49 }),
  ...figure('aware', 40.8, 'percent', { items: 20 }),
  ...figure('mean', 87.5, 'percent'),
];
const faultTies = [
  ['observation:abroad-share', 'CONCERNS', 'network:x'],
  ['observation:abroad', 'CONCERNS', 'network:x'],
  ['observation:aware', 'OF', 'survey:new'],
  ['observation:mean', 'OF', 'survey:new'],
  ['observation:mean', 'CONCERNS', 'stage:all'],
] as const;

/** Sound; then with faults in what a new source says, a changed number, a corrected note and a withdrawn remark; then as before. */
const first = smallDataset(
  [
    ...base,
    ...survey(20),
    network('2020-01-01'),
    { subject: 'network:x', property: 'note', value: 'A remark', lang: 'en' },
  ],
  ties,
);
const second = smallDataset(
  [
    ...base,
    ...survey(21),
    network('2020-01-01', { note: 'Seen again.' }),
    network('2023-06-01', { source: 'b', preferred: true }),
    ...faults,
  ],
  [...ties, ...faultTies],
);

let api: Api;
const load = ({ dataset }: typeof first) => loadDataset(api.driver, api.database, dataset);

beforeAll(async () => {
  api = await openOwnGraph(first);
}, 240_000);
afterAll(() => api.close(), 60_000);

interface Answer {
  changes: {
    totalCount: number;
    versions: string[];
    counts: { kind: string; count: number }[];
    changes: {
      kind: string;
      subjectId: string;
      property: string;
      before: string | null;
      value: string | null;
      statements: { withdrawn: boolean; lastSeen: string }[];
    }[];
    settings: { since: string };
  };
}
const changes = async (args = '') =>
  (
    await api.query<Answer>(
      `{ changes${args} { totalCount versions counts { kind count } settings { since } changes { kind subjectId property before value statements { withdrawn lastSeen } } } }`,
    )
  ).changes;
const conflictIds = async () =>
  (
    await api.query<{ conflicts: { conflicts: { id: string }[] } }>('{ conflicts { conflicts { id } } }')
  ).conflicts.conflicts.map(({ id }) => id);

describe('one dataset', () => {
  it('has no changes, and names its version', async () => {
    expect(await changes()).toMatchObject({
      totalCount: 0,
      versions: [first.version],
      settings: { since: first.version },
    });
  });

  it('that is sound has no conflicts', async () => {
    expect(await conflictIds()).toEqual([]);
  });

  it('loaded again changes nothing', async () => {
    expect((await load(first)).written).toBe(false);
    expect((await changes()).versions).toEqual([first.version]);
  });
});

describe('a second dataset', () => {
  beforeAll(async () => {
    await load(second);
  }, 120_000);

  it('shows what it added, changed, withdrew and amended since the first', async () => {
    const { changes: everything, versions, settings } = await changes('(first: 500)');
    const all = everything.filter(({ subjectId }) => !subjectId.startsWith('observation:'));
    expect(versions).toEqual([first.version, second.version]);
    expect(settings.since).toBe(first.version);
    expect(
      all.map(({ kind, subjectId, property, before, value }) => [kind, subjectId, property, before, value]),
    ).toEqual([
      ['AMENDED', 'network:x', 'establishedOn', '2020-01-01', '2020-01-01'],
      ['ADDED', 'network:x', 'establishedOn', null, '2023-06-01'],
      ['WITHDRAWN', 'network:x', 'note', 'A remark', null],
      ['CHANGED', 'survey:new', 'respondents', '20', '21'],
    ]);
  });

  it('ends a withdrawn statement instead of deleting it', async () => {
    const [withdrawn] = (await changes('(kinds: [WITHDRAWN])')).changes;
    expect(withdrawn?.statements).toEqual([{ withdrawn: true, lastSeen: first.version }]);
    const { networks } = await api.query<{ networks: { note: string | null; statements: { property: string }[] }[] }>(
      '{ networks(where: { id: { eq: "network:x" } }) { note statements { property } } }',
    );
    expect(networks[0]?.note).toBeNull();
    expect(networks[0]?.statements.map(({ property }) => property)).not.toContain('note');
  });

  it('pages what it changed, each change once and in the order of the whole', async () => {
    const whole = await changes('(first: 500)');
    const walk = async (first: number): Promise<object[]> => {
      const walked: object[] = [];
      for (let after: string | null = null; ;) {
        const page: { changes: Answer['changes'] & { pageInfo: { hasNextPage: boolean; endCursor: string | null } } } =
          await api.query(
            `query ($first: Int, $after: ID) { changes(first: $first, after: $after) {
              pageInfo { hasNextPage endCursor } changes { kind subjectId property before value statements { withdrawn lastSeen } } } }`,
            { first, after },
          );
        walked.push(...page.changes.changes);
        if (!page.changes.pageInfo.hasNextPage) return walked;
        after = page.changes.pageInfo.endCursor;
      }
    };
    expect(whole.changes).toHaveLength(whole.totalCount);
    for (const first of [1, 2, 3]) expect(await walk(first)).toEqual(whole.changes);
  });

  it('answers for one thing, and has nothing new since itself', async () => {
    expect((await changes('(about: "survey:new")')).counts).toEqual([{ kind: 'CHANGED', count: 1 }]);
    expect((await changes(`(since: "${second.version}")`)).totalCount).toBe(0);
  });

  it('has its faults found by the checks, though nobody wrote them down', async () => {
    expect((await conflictIds()).sort()).toEqual([
      'detected:base-fit-new',
      'detected:rival-values-network-x-established-on',
      'detected:share-of-count-abroad-share',
      'detected:unreachable-share-aware',
      'detected:whole-below-part-mean',
    ]);
  });

  it.each([
    ['(since: "2020-01-01-00000000")', 'NOT_FOUND', 'since'],
    ['(about: "nobody")', 'BAD_USER_INPUT', 'about'],
    ['(first: 0)', 'BAD_USER_INPUT', 'first'],
    ['(after: "x")', 'BAD_USER_INPUT', 'after'],
  ])('refuses %s', async (args, code, field) => {
    const { errors } = await api.ask(`{ changes${args} { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code, field });
  });
});

describe('the first dataset again', () => {
  it('is the mirror image since the second, and nothing since itself', async () => {
    expect((await load(first)).written).toBe(true);
    const back = await changes('(first: 500)');
    expect(back.versions).toEqual([first.version, second.version, first.version]);
    expect(back.settings.since).toBe(second.version);
    const shown = back.changes.filter(({ subjectId }) => !subjectId.startsWith('observation:'));
    expect(shown.map(({ kind, before, value }) => [kind, before, value])).toEqual([
      ['AMENDED', '2020-01-01', '2020-01-01'],
      ['WITHDRAWN', '2023-06-01', null],
      ['ADDED', null, 'A remark'],
      ['CHANGED', '21', '20'],
    ]);
    expect((await changes(`(since: "${first.version}")`)).totalCount).toBe(0);
    expect(await conflictIds()).toEqual([]);
  }, 120_000);
});

describe('a graph that was loaded before loads were numbered', () => {
  beforeAll(async () => {
    await api.rows('MATCH (s:Statement) WHERE s.withdrawn DETACH DELETE s');
    await api.rows('MATCH (s:Statement) REMOVE s.heldFrom, s.heldTo, s.amendedIn, s.details, s.withdrawn');
    await api.rows('MATCH (d:Dataset) REMOVE d.loads');
    await load(second);
  }, 120_000);

  it('counts as one load: what the next one changed is known, and nothing seems amended', async () => {
    const { changes: all, versions } = await changes('(first: 500)');
    expect(versions).toEqual([first.version, second.version]);
    const shown = all.filter(({ subjectId }) => !subjectId.startsWith('observation:'));
    expect(shown.map(({ kind, before, value }) => [kind, before, value])).toEqual([
      ['ADDED', null, '2023-06-01'],
      ['WITHDRAWN', 'A remark', null],
      ['CHANGED', '20', '21'],
    ]);
  });
});
