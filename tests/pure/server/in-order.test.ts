import { describe, expect, it } from '@jest/globals';
import { inOrder } from '../../../src/server/schema/in-order';

const nested = (label: string, type: string, order: string): string => `MATCH (this:${label})
WHERE this.id IN $param0
CALL (this) {
  MATCH (this)<-[this0:${type}]-(this1:City)
  WITH DISTINCT this1
  ORDER BY ${order}
  LIMIT $param1
  RETURN collect(this1 { .id }) AS var2
}
RETURN this { .id, cities: var2 } AS this`;

const tied = (
  is: string,
  cut: string,
  order = 'this.id ASC',
): string => `MATCH (this:Organisation)-[:CLASSIFIED_AS]->(this0:FirmClass)
WHERE this0.id ${is} $param0
WITH DISTINCT this
ORDER BY ${order}
${cut}
RETURN this { .id } AS this`;

describe('a list of what is tied to a word of a vocabulary', () => {
  it('is read in the order of its ids inside of the word', () => {
    expect(inOrder(nested('Country', 'IN_COUNTRY', 'this1.id DESC'))).toBe(`MATCH (this:Country)
WHERE this.id IN $param0
CALL (this) {
MATCH (this)<-[this0:IN_COUNTRY]-(this1:City)
USING INDEX this0:IN_COUNTRY(ends)
WHERE this0.ends STARTS WITH this.id + ' city:'
WITH DISTINCT this1, this0.ends AS ends
ORDER BY ends DESC
  LIMIT $param1
  RETURN collect(this1 { .id }) AS var2
}
RETURN this { .id, cities: var2 } AS this`);
  });

  it('is read as far as it is wanted of each word that a filter names', () => {
    expect(inOrder(tied('IN', 'SKIP $param1\nLIMIT $param2'))).toBe(`UNWIND $param0 AS to
CALL (to) {
MATCH (this:Organisation)-[tie:CLASSIFIED_AS]->(:FirmClass)
USING INDEX tie:CLASSIFIED_AS(ends)
WHERE tie.ends STARTS WITH to + ' org:'
WITH DISTINCT this, tie.ends AS ends
ORDER BY ends ASC
LIMIT $param1 + $param2
RETURN this
}
WITH DISTINCT this
ORDER BY this.id ASC
SKIP $param1
LIMIT $param2
RETURN this { .id } AS this`);
    expect(inOrder(tied('=', 'LIMIT $param1'))).toMatch(/^WITH \$param0 AS to\n[^]*\nLIMIT \$param1\nRETURN this\n\}/);
  });

  it.each([
    ['another order', nested('Country', 'IN_COUNTRY', 'this1.name ASC')],
    ['an order by more', nested('Country', 'IN_COUNTRY', 'this1.id ASC, this1.name ASC')],
    ['something that does not grow with the graph', nested('City', 'LOCATED_IN', 'this1.id ASC')],
    ['a tie that has no order', nested('Country', 'MEMBER_OF', 'this1.id ASC')],
    ['another order of what a filter ties', tied('IN', 'LIMIT $param1', 'this.name ASC')],
    ['a list that is not cut', tied('IN', 'WITH this')],
  ])('stays as it is for %s', (_what, text) => {
    expect(inOrder(text)).toBe(text);
  });
});

const filtered = (condition: string, order = 'this.id ASC', cut = 'LIMIT $param3'): string => `MATCH (this:Project)
WHERE ${condition}
WITH *
ORDER BY ${order}
${cut}
RETURN this { .id } AS this`;

const kindAndYear = 'this.kind = $param0 AND this.year = $param1';

describe('a list of what is equal in all that it is indexed by', () => {
  it.each([
    ['these alone', `(${kindAndYear})`, 'ASC'],
    ['the other way round', '(this.year = $param1 AND this.kind = $param0)', 'DESC'],
    ['more besides', `(${kindAndYear} AND NOT (this.id = $param2))`, 'ASC'],
    [
      'what is related, too',
      `(${kindAndYear} AND EXISTS { MATCH (this)-[:LOCATED_IN]->(c:City) WHERE (c.id = $p OR c.id = $q) })`,
      'ASC',
    ],
  ])('is read in the order of the index: %s', (_what, condition, direction) => {
    expect(inOrder(filtered(condition, `this.id ${direction}`))).toBe(
      filtered(condition, `this.kind ${direction}, this.year ${direction}, this.id ${direction}`),
    );
    const paged = 'SKIP $param3\nLIMIT $param4';
    expect(inOrder(filtered(condition, 'this.id ASC', paged))).toBe(
      filtered(condition, 'this.kind ASC, this.year ASC, this.id ASC', paged),
    );
  });

  it.each([
    ['one alone', '(this.kind = $param0 AND NOT (this.id = $param2))'],
    ['one of several possibilities', '(this.kind = $param0 OR this.year = $param1)'],
    ['possibilities in brackets', `((${kindAndYear}) OR (this.id = $param2))`],
    ['two groups side by side', `(${kindAndYear}) OR (${kindAndYear})`],
    ['a denial', `(NOT (${kindAndYear}) AND this.kind = $param0)`],
    ['a denial without brackets', '(NOT this.kind = $param0 AND this.year = $param1)'],
    ['another comparison', '(this.kind = $param0 AND this.year > $param1)'],
    ['no bracket', kindAndYear],
  ])('stays as it is for %s', (_what, condition) => {
    expect(inOrder(filtered(condition))).toBe(filtered(condition));
  });

  it('stays as it is for another order, for what is not cut, and for other things', () => {
    for (const text of [
      filtered(`(${kindAndYear})`, 'this.name ASC, this.id ASC'),
      filtered(`(${kindAndYear})`, 'this.id ASC', 'WITH this'),
      filtered(`(${kindAndYear})`).replace('Project', 'City'),
    ])
      expect(inOrder(text)).toBe(text);
  });
});
