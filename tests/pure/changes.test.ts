import { describe, expect, it } from '@jest/globals';
import { changesOf, type MovedStatement } from '../../src/domain/changes';

const moved = (
  id: string,
  fate: MovedStatement['fate'],
  value: string,
  more: Partial<MovedStatement> = {},
): MovedStatement => ({
  id,
  subjectId: 'city:a',
  property: 'population',
  lang: null,
  value,
  sourceId: 'source:a',
  fate,
  ...more,
});

const kinds = (...statements: MovedStatement[]): string[] =>
  changesOf(statements).map(({ kind, before, value }) => `${kind} ${before ?? '-'} ${value ?? '-'}`);

describe('statements that moved', () => {
  it('are one change when a source says something else of the same property', () => {
    expect(kinds(moved('a', 'WENT', '1'), moved('b', 'CAME', '2'))).toEqual(['CHANGED 1 2']);
  });

  it('come and go singly when sources, languages or properties differ', () => {
    for (const more of [{ sourceId: 'source:b' }, { lang: 'ko' }, { property: 'area' }])
      expect(kinds(moved('a', 'WENT', '1'), moved('b', 'CAME', '2', more)).sort()).toEqual([
        'ADDED - 2',
        'WITHDRAWN 1 -',
      ]);
  });

  it('come and go singly when nobody can say which replaced which', () => {
    expect(kinds(moved('a', 'WENT', '1'), moved('b', 'CAME', '2'), moved('c', 'CAME', '3')).sort()).toEqual([
      'ADDED - 2',
      'ADDED - 3',
      'WITHDRAWN 1 -',
    ]);
    const tie = { property: 'MEMBER_OF' };
    expect(kinds(moved('a', 'WENT', 'x', tie), moved('b', 'CAME', 'y', tie)).sort()).toEqual([
      'ADDED - y',
      'WITHDRAWN x -',
    ]);
  });

  it('that stayed with other words are amended', () => {
    expect(changesOf([moved('a', 'STAYED', '1')])).toMatchObject([
      { id: 'a', kind: 'AMENDED', before: '1', value: '1', statementIds: ['a'] },
    ]);
  });
});
