import { describe, expect, it } from '@jest/globals';
import { detectConflicts } from '../../../src/domain/conflicts';
import type { ConflictFacts, Figure, RivalValue } from '../../../src/domain/conflicts/facts';
import { curatedTwin } from '../../../src/domain/conflicts/link';

const figure = (id: string, value: number, unit: string, more: Partial<Figure> = {}): Figure => ({
  id: `observation:${id}`,
  indicator: id,
  value,
  asPrinted: String(value),
  unit,
  base: null,
  items: null,
  period: '2024',
  scope: null,
  surveys: ['survey:a'],
  concerns: ['city:a'],
  statementIds: [`statement:${id}`],
  derived: false,
  ...more,
});

const rival = (value: string, more: Partial<RivalValue> = {}): RivalValue => ({
  subjectId: 'network:a',
  property: 'establishedOn',
  lang: null,
  unit: null,
  kind: 'DATE',
  value,
  since: null,
  until: null,
  asOf: '2024-01-01',
  confidence: 'SOURCED',
  preferred: false,
  statementId: `statement:${value}`,
  ...more,
});

const detect = (facts: Partial<ConflictFacts>) =>
  detectConflicts({ figures: [], respondents: [], parts: [], rivals: [], ...facts });

describe('a printed share', () => {
  const share = figure('share', 45, 'percent', { base: 49 });

  it('is doubted when the count printed with it makes another one', () => {
    const [found, ...others] = detect({ figures: [share, figure('count', 17, 'projects', { base: 49 })] });
    expect(found).toMatchObject({
      id: 'detected:share-of-count-share',
      kind: 'ARITHMETIC',
      severity: 'HIGH',
      statementIds: ['statement:share', 'statement:count'],
      detail: { count: 17, base: 49, fitting: 22 },
    });
    expect(others).toEqual([]);
  });

  it('is believed when one of several counts that it may stand for fits', () => {
    expect(detect({ figures: [share, figure('a', 8, 'projects'), figure('b', 22, 'projects')] })).toEqual([]);
  });

  it.each([
    ['another period', { period: '2023' }],
    ['another thing', { concerns: ['city:b'] }],
    ['another survey', { surveys: ['survey:b'] }],
    ['another scope', { scope: 'abroad' }],
    ['the base itself', { value: 49 }],
  ])('is not compared with a count of %s', (_what, more) => {
    expect(detect({ figures: [share, { ...figure('count', 17, 'projects'), ...more }] })).toEqual([]);
  });

  it('that this project computed is never doubted', () => {
    expect(detect({ figures: [{ ...share, derived: true }, figure('count', 17, 'projects', { base: 49 })] })).toEqual(
      [],
    );
  });

  it('that no number of answers makes is doubted', () => {
    const [found] = detect({
      figures: [figure('known', 40.8, 'percent', { items: 20 })],
      respondents: [{ surveyId: 'survey:a', value: 21, statementIds: ['statement:n'] }],
    });
    expect(found?.detail).toMatchObject({ check: 'UNREACHABLE_SHARE', base: 420 });
  });

  it('of a whole is doubted when it lies below that of a part, and called a mean when it is one', () => {
    const parts = ['step:a', 'step:b'].map((part) => ({ whole: 'stage:a', part }));
    const rates = [
      figure('a', 80, 'percent', { indicator: 'rate', concerns: ['step:a'] }),
      figure('b', 60, 'percent', { indicator: 'rate', concerns: ['step:b'] }),
    ];
    const whole = (value: number) =>
      detect({ figures: [...rates, figure('whole', value, 'percent', { concerns: ['stage:a'] })], parts });
    expect(whole(70)).toMatchObject([{ kind: 'DEFINITION', detail: { isMean: true, largestPart: 'step:a' } }]);
    expect(whole(65)).toMatchObject([{ kind: 'ARITHMETIC', detail: { isMean: false } }]);
    expect(whole(80)).toEqual([]);
    expect(whole(90)).toEqual([]);
  });
});

describe('counts and shares of a survey', () => {
  const rows = [16, 19, 5].flatMap((count, index) => [
    figure(`count-${index}`, count, 'firms', { concerns: [`step:${index}`] }),
    figure(`rate-${index}`, count * 5, 'percent', { concerns: [`step:${index}`] }),
  ]);
  const ask = (value: number) =>
    detect({ figures: rows, respondents: [{ surveyId: 'survey:a', value, statementIds: ['statement:n'] }] });

  it('are doubted when they do not fit the number of respondents, with the number that they fit', () => {
    expect(ask(21)).toMatchObject([{ detail: { check: 'BASE_FIT', misfits: 3, pairs: 3, fitting: [20] } }]);
  });

  it('are believed when they do', () => {
    expect(ask(20)).toEqual([]);
  });
});

describe('values of one property', () => {
  const rivals = (a: RivalValue, b: RivalValue) =>
    detect({ rivals: [a, b] }).map(({ kind, severity }) => [kind, severity]);
  const people = (value: string, asOf: string | null): RivalValue =>
    rival(value, { property: 'population', kind: 'NUMBER', asOf });

  it('exclude each other: two days for one event', () => {
    expect(rivals(rival('2022-11-11'), rival('2023-04-01'))).toEqual([['DATE', 'MEDIUM']]);
  });

  it('exclude each other: two numbers of one day, but not of two days, of no day, or of one rounded', () => {
    expect(rivals(people('82437', '2021-01-01'), people('318530', '2021-01-01'))).toEqual([['COUNT', 'HIGH']]);
    expect(rivals(people('82437', '2021-01-01'), people('318530', '2022-01-01'))).toEqual([]);
    expect(rivals(people('82437', null), people('318530', '2021-01-01'))).toEqual([]);
    expect(rivals(people('1900000', '2021-01-01'), people('1902590', '2021-01-01'))).toEqual([]);
  });

  it('exclude each other: two names, but not two ways to write one', () => {
    const name = (value: string): RivalValue => rival(value, { property: 'nameKo', kind: 'NAME', lang: 'ko' });
    expect(rivals(name('폴란드'), name('폴랜드'))).toEqual([['LABEL', 'LOW']]);
    expect(rivals(name('도시인프라'), name('도시 인프라'))).toEqual([]);
  });

  it('follow each other when their periods do not meet', () => {
    const code = (value: string, since: string, until: string): RivalValue =>
      rival(value, { property: 'incomeGroup', kind: 'CODE', since, until });
    expect(rivals(code('LOWER', '2024-07-01', '2025-06-30'), code('UPPER', '2025-07-01', '2026-06-30'))).toEqual([]);
    expect(rivals(code('LOWER', '2024-07-01', '2025-06-30'), code('UPPER', '2025-01-01', '2026-06-30'))).toEqual([
      ['CONTRADICTION', 'MEDIUM'],
    ]);
  });

  it('name the one that is shown first, and why', () => {
    const [found] = detect({ rivals: [rival('2020-01-01'), rival('2019-01-01', { preferred: true })] });
    expect(found).toMatchObject({
      statementIds: ['statement:2019-01-01', 'statement:2020-01-01'],
      detail: { values: ['2019-01-01', '2020-01-01'], because: 'PREFERRED' },
    });
  });
});

describe('a check that finds what people wrote down', () => {
  const [found] = detect({ rivals: [rival('2020-01-01'), rival('2023-01-01')] });
  const written = (id: string, kind: 'DATE' | 'LABEL', ...statementIds: string[]) => ({ id, kind, statementIds });

  it('is linked to the conflict that disputes what it questions, of the same kind first', () => {
    if (!found) throw new Error('The check found nothing.');
    const twin = curatedTwin(found, found.statementIds, [
      written('conflict:a', 'LABEL', 'statement:2020-01-01', 'statement:2023-01-01'),
      written('conflict:b', 'DATE', 'statement:2020-01-01'),
      written('conflict:c', 'DATE', 'statement:other'),
    ]);
    expect(twin?.id).toBe('conflict:b');
    expect(curatedTwin(found, found.statementIds, [written('conflict:c', 'DATE', 'statement:other')])).toBeNull();
  });
});
