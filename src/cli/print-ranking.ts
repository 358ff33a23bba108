import type { RankTableAnswer } from '../questions/rank-table/ask';
import { csvText, jsonText, mdText, type Format } from './output';
import { renderTable } from './table';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** `3-7`: the ranks that nine runs in ten stayed within. */
const rangeText = (range: { readonly q05: number; readonly q95: number } | null): string =>
  range === null ? '' : `${Math.round(range.q05)}-${Math.round(range.q95)}`;

const cellsOf = ({ rows }: RankTableAnswer): string[][] =>
  rows.map(({ id, rank, tiedWith, score, coverage, contributions, rankRange, vetoes }) => [
    `${rank}${tiedWith.length > 0 ? '=' : ''}`,
    `${id}${vetoes.length > 0 ? ' *' : ''}`,
    score === null ? '-' : score.toFixed(4),
    percent(coverage),
    rangeText(rankRange),
    Object.entries(contributions)
      .map(([criterion, part]) => `${criterion} ${part.toFixed(3)}`)
      .join(', '),
  ]);

const heads = ['Rank', 'Id', 'Score', 'Known', '5-95%', 'Parts of the score'];

const tableText = (answer: RankTableAnswer): string => {
  const flagged = answer.screening.filter(({ flags }) => flags.length > 0);
  return [
    renderTable(
      [
        { head: 'Rank', width: 5, align: 'right' },
        { head: 'Id', width: 18 },
        { head: 'Score', width: 8, align: 'right' },
        { head: 'Known', width: 5, align: 'right' },
        { head: '5-95%', width: 7, align: 'right' },
        { head: 'Parts of the score', width: 27 },
      ],
      cellsOf(answer),
    ),
    '',
    ...(answer.better === 'lower' ? ['Lower scores are better.'] : []),
    ...(answer.rows.some(({ vetoes }) => vetoes.length > 0)
      ? ['*: misses a required criterion or a bound; ranks after all that pass.']
      : []),
    ...flagged.map(
      ({ criterionId, flags, weight }) => `${criterionId} (${percent(weight)} of the weight): ${flags.join(', ')}`,
    ),
    ...answer.notes,
  ].join('\n');
};

const csvOf = ({ rows, settings }: RankTableAnswer): string => {
  const ids = settings.criteria.map(({ id }) => id);
  const head = [
    'id',
    'rank',
    'tiedWith',
    'score',
    'coverage',
    ...ids.map((id) => `part:${id}`),
    'nominal',
    'mean',
    'median',
    'q05',
    'q95',
    'min',
    'max',
  ];
  const lines = rows.map(({ id, rank, tiedWith, score, coverage, contributions, rankRange: range }) => [
    id,
    rank,
    tiedWith.join(' '),
    score,
    coverage,
    ...ids.map((criterion) => contributions[criterion] ?? null),
    ...(range === null
      ? Array<null>(7).fill(null)
      : [range.nominal, range.mean, range.median, range.q05, range.q95, range.min, range.max]),
  ]);
  return csvText(head, lines);
};

/** A ranking as a table for a terminal, as JSON or CSV with full precision, or as a Markdown table. */
export const printRanking = (answer: RankTableAnswer, format: Format): string => {
  switch (format) {
    case 'json':
      return jsonText(answer);
    case 'csv':
      return csvOf(answer);
    case 'md':
      return mdText(heads, cellsOf(answer));
    case 'table':
      return tableText(answer);
  }
};
