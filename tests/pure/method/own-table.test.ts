import { describe, expect, it } from '@jest/globals';
import { printRanking } from '../../../src/cli/print-ranking';
import { InputError } from '../../../src/domain/input-error';
import { askRankFiles } from '../../../src/questions/rank-table/ask';

const csv = `id,pipeline,csco,country,comment
hanoi,6,1,VN,x
danang,8,1,VN,"said ""yes"""
bangkok,,1,TH,
phuket,NOT_APPLICABLE,0,TH,w
`;

const yaml = `criteria:
  - { id: pipeline, direction: max, weight: 1, goalposts: [0, 12], group: readiness }
  - { id: csco, weight: 1, goalposts: [0, 1] }
groups:
  - { id: readiness, weight: 1, parent: feasibility }
  - { id: feasibility, weight: 2 }
normalisation: goalposts
clip: true
scale: 100
aggregation: { default: arithmetic, readiness: geometric }
missing: exclude
peers: [country]
uncertainty: { draws: 50, seed: 7, weights: { box: 0.25 }, leaveOneOut: true }
`;

const ask = (matrix = csv, method = yaml) =>
  askRankFiles({ name: 'm.csv', text: matrix }, { name: 'm.yaml', text: method });

const messageOf = (matrix: string, method: string): string => {
  try {
    ask(matrix, method);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return '';
};

describe("a table of one's own", () => {
  it('answers rows with everything that led to them, in full precision', () => {
    const { settings, rows, ignoredColumns, notes } = JSON.parse(printRanking(ask(), 'json')) as ReturnType<typeof ask>;
    expect(settings).toMatchObject({ normalisation: 'goalposts', scale: 100, missing: 'exclude', floor: null });
    expect(rows.map(({ id, rank, tiedWith }) => [id, rank, tiedWith])).toEqual([
      ['bangkok', 1, []],
      ['danang', 2, []],
      ['hanoi', 3, []],
      ['phuket', 4, []],
    ]);
    const [, danang] = rows;
    expect(danang?.score).toBeCloseTo((2 * (800 / 12) + 100) / 3, 12);
    expect(danang).toMatchObject({
      coverage: 1,
      rankRange: { nominal: 2 },
      peerRanks: [{ dimension: 'country', group: 'VN', rank: 1, of: 2 }],
    });
    expect(Object.keys(danang?.contributions ?? {})).toEqual(['csco', 'pipeline']);
    expect(rows.map(({ cells }) => cells.find(({ criterionId }) => criterionId === 'pipeline')?.absence)).toEqual([
      'UNKNOWN',
      null,
      null,
      'NOT_APPLICABLE',
    ]);
    expect(ignoredColumns).toEqual(['comment']);
    expect(notes).toEqual(['Columns that the method does not name were ignored: comment.']);
  });

  it('prints every format', () => {
    const answer = ask();
    expect(
      printRanking(answer, 'table')
        .split('\n')
        .every((line) => line.length <= 80),
    ).toBe(true);
    const lines = printRanking(answer, 'csv').split('\n');
    expect(lines[0]).toBe(
      'id,rank,tiedWith,score,coverage,part:csco,part:pipeline,nominal,mean,median,q05,q95,min,max',
    );
    expect(Number(lines[2]?.split(',')[3])).toBe(answer.rows[1]?.score);
    expect(printRanking(answer, 'md').split('\n')[1]).toBe('| --- | --- | --- | --- | --- | --- |');
  });

  it('quotes what a spreadsheet would run, and what would break a table', () => {
    const answer = ask('id,c\n"=1+1",2\n"a|b, ""c""",1\n', 'criteria: [{ id: c }]\nnormalisation: none\n');
    expect(
      printRanking(answer, 'csv')
        .split('\n')
        .slice(1)
        .map((line) => line.slice(0, 12)),
    ).toEqual(["'=1+1,1,,2,1", '"a|b, ""c"""']);
    expect(printRanking(answer, 'md')).toContain('a\\|b, "c"');
  });

  it('reads intervals and trust from the columns that the method names', () => {
    const answer = ask(
      'id,c,lo,hi,t\na,5,5,5,1\nb,6,4,8,1\n',
      'criteria: [{ id: c, low: lo, high: hi, trust: t }]\nnormalisation: none\nuncertainty: { data: true }\n',
    );
    expect(answer.rows[1]?.rankRange).toMatchObject({ min: 1, max: 2 });
    expect(answer.ignoredColumns).toEqual([]);
  });

  it('reports everything wrong with both files at once, each with its place', () => {
    const message = messageOf(
      'id,pipeline,csco,csco\nhanoi,6,1\nhanoi,many,1,1\n,1e999,1,1\n',
      `criteria:\n  - { id: pipeline, weight: -1, goalposts: [0, 12] }\n  - { id: csco, weight: .nan, goalposts: [3, 3], group: nowhere }\nuncertainty: { draws: 9999999 }\n`,
    );
    for (const part of [
      'm.csv:1 [csco] stands twice',
      'm.csv:2 has 3 cells; expected 4',
      'm.csv:3 [id] "hanoi" stands already in line 2',
      'm.csv:3 [pipeline] is "many"',
      'm.csv:4 [id] is empty',
      'm.csv:4 [pipeline] is "1e999"',
      'm.yaml:2 criteria[0].weight is -1',
      'm.yaml:3 criteria[1].weight is NaN',
      'm.yaml:3 criteria[1].goalposts of "csco" are [3, 3]',
      'm.yaml:3 criteria[1].group of "csco" is "nowhere"',
      'm.yaml:4 uncertainty.draws is 9999999',
    ])
      expect(message).toContain(part);
    expect(message).toContain('11 problem(s); nothing was computed.');
  });

  it('checks the matrix even where the method file cannot be understood', () => {
    const message = messageOf(
      'id,pipeline\nhanoi,many\n',
      'criteria: [{ id: pipeline, wieght: 2 }]\nnormalization: rank\n',
    );
    expect(message).toContain('m.csv:2 [pipeline] is "many"');
    expect(message).toContain('m.yaml:1');
    expect(message).toContain('wieght');
    expect(message).toContain('normalization');
  });

  it.each([
    ['no YAML', csv, 'criteria: [', 'm.yaml:1'],
    ['no CSV', 'id,c\n"a,1\n', 'criteria: [{ id: c }]\nnormalisation: rank\n', 'm.csv'],
    ['an empty table', '', yaml, 'holds no alternatives'],
    ['a table without rows', 'id,pipeline,csco,country\n', yaml, 'holds no alternatives'],
    [
      'a first column of another name',
      'city,c\na,1\n',
      'criteria: [{ id: c }]\nnormalisation: rank\n',
      'expected it to be named id',
    ],
    [
      'a column that is not there',
      'id,c\na,1\n',
      'criteria: [{ id: d }]\nnormalisation: rank\n',
      'm.csv:1 [d] is missing',
    ],
    [
      'a zero under a geometric mean',
      'id,c\na,0\nb,5\n',
      'criteria: [{ id: c, goalposts: [0, 9] }]\naggregation: geometric\n',
      'a x c is 0 (raw 0)',
    ],
    [
      'a million rows',
      `id,c\n${Array.from({ length: 1_000_000 }, (_, row) => `${row},1`).join('\n')}\n`,
      'criteria: [{ id: c }]\nnormalisation: rank\n',
      'has more than 10000 alternatives',
    ],
  ])('refuses %s', (_what, matrix, method, part) => {
    expect(messageOf(matrix, method)).toContain(part);
  });
});
