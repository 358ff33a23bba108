import { describe, expect, it } from '@jest/globals';
import { assemble, type Assembled } from '../../src/ingest/assemble';
import { readModel } from '../../src/ingest/model';
import { formatProblem, ProblemList } from '../../src/ingest/problems';
import type { FactRow, LinkRow, Placed, SourceRow } from '../../src/ingest/rows';

const model = readModel();
const blank = {
  asPrinted: '',
  since: '',
  until: '',
  asOf: '',
  confidence: 'sourced',
  level: '',
  sources: 'a',
  locator: '',
  note: '',
};

let line = 1;
const place = <Row>(row: Row): Placed<Row> => ({ file: 'x.csv', line: (line += 1), row });
const source = (id: string, date = '2024-05'): Placed<SourceRow> =>
  place({ id, title: '', publisher: 'P', date, url: `https://example.org/${id}`, seen: 'yes', licence: '', note: '' });
const fact = (subject: string, property: string, value: string, more: Partial<FactRow> = {}): Placed<FactRow> =>
  place({ subject, property, value, lang: '', unit: '', preferred: '', ...blank, ...more });
const link = (subject: string, relationship: string, object: string, more: Partial<LinkRow> = {}): Placed<LinkRow> =>
  place({
    subject,
    relationship,
    object,
    role: '',
    kind: '',
    status: '',
    amount: '',
    rank: '',
    via: '',
    ...blank,
    ...more,
  });

const city = [fact('city:vn-hue', 'name', 'Hue'), fact('city:vn-hue', 'kind', 'CITY')];
const org = [fact('org:kind', 'name', 'KIND'), fact('org:kind', 'kind', 'PUBLIC_INSTITUTION')];

const join = (facts: Placed<FactRow>[], links: Placed<LinkRow>[] = []): Assembled => {
  const problems = new ProblemList();
  const assembled = assemble(
    { sources: [source('a'), source('b', '2020')], facts, links, disputes: [] },
    model,
    problems,
  );
  expect(problems.all.map(formatProblem)).toEqual([]);
  return assembled;
};

describe('rows become a graph', () => {
  it('makes one statement for each source of a row', () => {
    const { statements } = join([
      fact('city:vn-hue', 'name', 'Hue', { sources: 'a;b' }),
      fact('city:vn-hue', 'kind', 'CITY'),
    ]);
    expect(
      statements
        .filter(({ property }) => property === 'name')
        .map(({ sourceId }) => sourceId)
        .sort(),
    ).toEqual(['source:a', 'source:b']);
  });

  it("dates a statement by its row, else by its source's date, from its first day", () => {
    const { statements } = join([
      ...city,
      fact('city:vn-hue', 'note', 'x', { asOf: '2019' }),
      fact('city:vn-hue', 'scope', 'y'),
    ]);
    expect(Object.fromEntries(statements.map(({ property, asOf }) => [property, asOf]))).toMatchObject({
      note: '2019-01-01',
      scope: '2024-05-01',
    });
  });

  it('locates a statement by its row, else by the address of its source', () => {
    const { statements } = join([...city, fact('city:vn-hue', 'note', 'x', { locator: 'page 3' })]);
    expect(Object.fromEntries(statements.map(({ property, locator }) => [property, locator]))).toMatchObject({
      note: 'page 3',
      name: 'https://example.org/a',
    });
  });

  it('prints the value itself where nothing else was printed', () => {
    const { statements } = join([
      ...city,
      fact('city:vn-hue', 'population', '1134310', { asPrinted: 'about 1.1 million' }),
    ]);
    expect(Object.fromEntries(statements.map(({ property, asPrinted }) => [property, asPrinted]))).toMatchObject({
      population: 'about 1.1 million',
      name: 'Hue',
    });
  });

  it('marks what this project derived, and what is only recalled', () => {
    const { statements } = join([
      ...city,
      fact('city:vn-hue', 'note', 'x', { level: 'derived' }),
      fact('city:vn-hue', 'scope', 'y', { confidence: 'recalled' }),
    ]);
    expect(
      Object.fromEntries(statements.map(({ property, knowledgeLevel }) => [property, knowledgeLevel])),
    ).toMatchObject({
      name: 'ASSERTED',
      note: 'DERIVED',
      scope: 'RECALLED',
    });
  });

  it('keeps both of two values and shows one by the written rule', () => {
    const facts = [
      ...city,
      fact('city:vn-hue', 'population', '2', { asOf: '2020' }),
      fact('city:vn-hue', 'population', '1', { asOf: '2023' }),
    ];
    const { entities, statements } = join(facts);
    expect(entities[0]?.properties['population']).toBe(1);
    expect(statements.filter(({ property }) => property === 'population')).toHaveLength(2);
  });

  it('keeps the entries of a list in the order of their rows, each once', () => {
    const { entities } = join([
      ...city,
      ...['Huế', 'Thuan Hoa', 'Huế'].map((name, index) =>
        fact('city:vn-hue', 'otherNames', name, { sources: index === 2 ? 'b' : 'a' }),
      ),
    ]);
    expect(entities[0]?.properties['otherNames']).toEqual(['Huế', 'Thuan Hoa']);
  });

  it('gives an empty list where nothing was stated, and no property at all for a single value', () => {
    const { entities } = join(city);
    expect(entities[0]?.properties['otherNames']).toEqual([]);
    expect(Object.keys(entities[0]?.properties ?? {})).not.toContain('population');
  });

  it('merges rows of one tie: all statements, the earliest day, the best trust', () => {
    const { relationships } = join(
      [...city, ...org],
      [
        link('org:kind', 'HAS_OFFICE_IN', 'city:vn-hue', { confidence: 'uncertain', asOf: '2023' }),
        link('org:kind', 'HAS_OFFICE_IN', 'city:vn-hue', { sources: 'b' }),
      ],
    );
    expect(relationships).toMatchObject([
      { asOf: '2020-01-01', confidence: 'SOURCED', statementIds: [expect.anything(), expect.anything()] },
    ]);
  });

  it('keeps ties of another role, nature, period or project apart', () => {
    const ways: Partial<LinkRow>[] = [
      { role: 'lead' },
      { kind: 'CONTRACT' },
      { since: '2020' },
      { since: '2021' },
      { since: '2020', until: '2021' },
    ];
    const links = ways.map((more) => link('org:kind', 'ACTIVE_IN', 'city:vn-hue', more));
    expect(join([...city, ...org], links).relationships).toHaveLength(ways.length);
  });

  it('takes a row that says no more than that the tie exists as support of the fuller one', () => {
    const links = [
      link('org:kind', 'ACTIVE_IN', 'city:vn-hue', { sources: 'b' }),
      link('org:kind', 'ACTIVE_IN', 'city:vn-hue', { role: 'lead', since: '2020' }),
    ];
    const { relationships } = join([...city, ...org], links);
    expect(relationships).toMatchObject([{ role: 'lead', statementIds: [expect.anything(), expect.anything()] }]);
  });

  it('never makes an uncertain role or period certain because the bare tie is', () => {
    const links = [
      link('org:kind', 'ACTIVE_IN', 'city:vn-hue', { sources: 'b' }),
      link('org:kind', 'ACTIVE_IN', 'city:vn-hue', { role: 'lead', confidence: 'uncertain' }),
    ];
    const { relationships } = join([...city, ...org], links);
    expect(relationships.filter(({ role }) => role === 'lead')).toMatchObject([{ confidence: 'UNCERTAIN' }]);
  });

  it('counts the since of a tie from its first day and the until to its last', () => {
    const { relationships } = join(
      [...city, ...org],
      [link('org:kind', 'ACTIVE_IN', 'city:vn-hue', { since: '2020-02', until: '2020-02' })],
    );
    expect(relationships[0]).toMatchObject({ since: '2020-02-01', until: '2020-02-29' });
  });

  it('gives the same graph whatever the order of the rows of different things', () => {
    const facts = [...city, ...org];
    const links = [link('org:kind', 'ACTIVE_IN', 'city:vn-hue'), link('org:kind', 'HAS_OFFICE_IN', 'city:vn-hue')];
    expect(join(facts.toReversed(), links.toReversed())).toEqual(join(facts, links));
  });
});
