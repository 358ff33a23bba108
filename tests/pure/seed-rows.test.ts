import { describe, expect, it } from '@jest/globals';
import { formatProblem, ProblemList } from '../../src/ingest/problems';
import { factRow, linkRow, parseRows, sourceRow } from '../../src/ingest/rows';

const header =
  'subject,property,value,asPrinted,lang,unit,since,until,asOf,confidence,level,preferred,sources,locator,note';
const good = 'city:vn-hue,name,Hue,,en,,,,2024,sourced,,,a,,';

const facts = (
  ...lines: string[]
): { rows: ReturnType<typeof parseRows<{ value: string; note: string }>>; problems: string[] } => {
  const problems = new ProblemList();
  const rows = parseRows({ path: 'cities/vn.facts.csv', text: `${lines.join('\n')}\n` }, factRow, problems);
  return { rows, problems: problems.all.map(formatProblem) };
};

describe('rows of a seed file', () => {
  it('know the line they stand on', () => {
    const { rows, problems } = facts(header, good, '', good);
    expect(problems).toEqual([]);
    expect(rows.map(({ file, line }) => `${file}:${line}`)).toEqual(['cities/vn.facts.csv:2', 'cities/vn.facts.csv:4']);
  });

  it('may quote commas, quotes and line ends, and later rows still know their line', () => {
    const { rows, problems } = facts(
      header,
      'city:vn-hue,note,"Two\nlines, ""quoted""",,en,,,,2024,sourced,,,a,,',
      'city:vn-hue,kind,VILLAGE,,,,nonsense,,2024,sourced,,,a,,',
    );
    expect(rows.map(({ row }) => row.value)).toEqual(['Two\nlines, "quoted"']);
    expect(problems).toEqual([
      'cities/vn.facts.csv:4 [since] "nonsense" is no date; expected YYYY, YYYY-MM or YYYY-MM-DD.',
    ]);
  });

  it('need every column', () => {
    expect(facts(header.replace(',unit', ''), good)).toEqual({
      rows: [],
      problems: [`cities/vn.facts.csv:1 [unit] is missing from the header; expected the columns ${header}.`],
    });
  });

  it('admit no column of their own', () => {
    expect(facts(`${header},colour`, `${good},red`)).toEqual({
      rows: [],
      problems: [`cities/vn.facts.csv:1 [colour] is no column of this file; expected ${header}.`],
    });
  });

  it('admit no column twice', () => {
    const { rows, problems } = facts(`${header},note`, `${good},x`);
    expect(rows).toEqual([]);
    expect(problems).toEqual(['cities/vn.facts.csv:1 [note] stands twice in the header; keep one.']);
  });

  it('take their columns in any order', () => {
    const { rows, problems } = facts(header.split(',').reverse().join(','), good.split(',').reverse().join(','));
    expect(problems).toEqual([]);
    expect(rows[0]?.row.value).toBe('Hue');
  });

  it.each([
    ['too few', 'city:vn-hue,name', 2],
    ['too many', `${good},extra`, 16],
  ])('with %s cells are named and left out', (_how, bad, cells) => {
    const { rows, problems } = facts(header, bad, good);
    expect(rows.map(({ line }) => line)).toEqual([3]);
    expect(problems).toEqual([`cities/vn.facts.csv:2 has ${cells} cells, expected 15; check quotes and commas.`]);
  });

  it('with an unclosed quote stop their file and name it', () => {
    const { rows, problems } = facts(header, good, 'city:vn-hue,name,"Hue,,en,,,,2024,sourced,,,a,,');
    expect(rows).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^cities\/vn\.facts\.csv:\d+ is no valid CSV: .* Quote cells as RFC 4180 does\.$/);
  });

  it('of an empty file lack every column', () => {
    expect(facts('').problems).toHaveLength(header.split(',').length);
  });

  it.each([
    ['value', '', '"" is empty; a value is needed.'],
    ['confidence', 'sure', '"sure" is none of sourced, recalled, uncertain.'],
    ['level', 'guessed', '"guessed" is none of (empty), derived.'],
    ['preferred', 'no', '"no" is none of (empty), yes.'],
    ['lang', 'Korean', '"Korean" must be an ISO 639 code such as ko, or empty.'],
    ['asOf', '2024-02-30', '"2024-02-30" is no date; expected YYYY, YYYY-MM or YYYY-MM-DD.'],
    ['sources', 'a; b', '"a; b" must name sources by id, separated by ";" without blanks.'],
  ])('refuse a bad %s with file, line and column', (column, value, message) => {
    const cells = good.split(',');
    cells[header.split(',').indexOf(column)] = value;
    const { rows, problems } = facts(header, cells.join(','));
    expect(rows).toEqual([]);
    expect(problems).toEqual([`cities/vn.facts.csv:2 [${column}] ${message}`]);
  });

  it('report every bad cell of a row at once', () => {
    expect(facts(header, 'city:vn-hue,,,,Korean,,,,2024,sure,,,a,,').problems).toHaveLength(4);
  });

  it('of links refuse a rank of 0 and a kind that is not in the model', () => {
    const problems = new ProblemList();
    const columns = Object.keys(linkRow.shape);
    const row = columns.map(
      (name) =>
        ({
          subject: 'org:a',
          relationship: 'FUNDS',
          object: 'project:b',
          kind: 'GIFT',
          rank: '0',
          confidence: 'sourced',
          sources: 'a',
        })[name] ?? '',
    );
    parseRows({ path: 'ties/vn.links.csv', text: `${columns.join(',')}\n${row.join(',')}\n` }, linkRow, problems);
    expect(problems.all.map(({ line, column }) => [line, column])).toEqual([
      [2, 'kind'],
      [2, 'rank'],
    ]);
  });

  it('of sources refuse an id that is no slug', () => {
    const problems = new ProblemList();
    parseRows(
      { path: 'sources/a.csv', text: 'id,title,publisher,date,url,seen,licence,note\nKRIHS 1008,,KRIHS,,,yes,,\n' },
      sourceRow,
      problems,
    );
    expect(problems.all.map(formatProblem)).toEqual([
      'sources/a.csv:2 [id] "KRIHS 1008" must be lower case letters, digits and single hyphens.',
    ]);
  });
});
