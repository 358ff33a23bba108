import type { MissingLinkGroup } from '../domain/missing-links/rank';
import type { PathGraph } from '../domain/paths/graph';
import type { PathKindSeed } from '../ingest/path-kinds';
import { inLang, type Lang } from '../questions/lang';
import type { MissingLinksAnswer } from '../questions/missing-links/ask';
import { groupNote, linkSentence, missingLinksSummary, othersOf } from '../questions/missing-links/texts';
import { kindName } from '../questions/partnership-paths/texts';
import type { CitedSource } from '../questions/sources';
import { citations, indented } from './cite';
import { csvText, mdText } from './output';
import { partialLine } from './partial-line';

const firstStatements = ({ links }: MissingLinkGroup): string[] =>
  (links[0]?.hops ?? []).flatMap(({ edge }) => edge.statementIds);

/** The statements behind what a terminal shows. */
export const shownStatementIds = ({ page }: MissingLinksAnswer): string[] => page.items.flatMap(firstStatements);

/** What a link gains, in a word or two: score on top of today's, hops saved, or both. */
const gainText = ({ gain, hopsSaved }: MissingLinkGroup, lang: Lang): string => {
  const ko = lang === 'KO';
  if (hopsSaved === null) return ko ? '첫 경로' : 'first path';
  const fewer = ko ? `${hopsSaved}단계 단축` : `${hopsSaved} ${hopsSaved === 1 ? 'hop' : 'hops'} fewer`;
  return [...(gain > 0 ? [`+${gain.toFixed(3)}`] : []), ...(hopsSaved > 0 ? [fewer] : [])].join(', ');
};

const printGroup = (
  group: MissingLinkGroup,
  { graph, groups }: MissingLinksAnswer,
  kinds: readonly PathKindSeed[],
  sources: ReadonlyMap<string, CitedSource>,
  lang: Lang,
): string => {
  const ko = lang === 'KO';
  const [first] = group.links;
  if (!first) return '';
  const tied = groups.filter(({ rank }) => rank === group.rank).length > 1 ? '=' : '';
  const note = groupNote(group, lang);
  const others = othersOf(graph, group, lang);
  const cited = citations(firstStatements(group), sources);
  return [
    indented(
      `${group.rank}${tied}. ${group.score.toFixed(3)} (${gainText(group, lang)})  ${inLang(group.rule.means, lang)}`,
      0,
    ),
    indented(linkSentence(graph, first, lang), 3),
    ...(note ? [indented(note, 3)] : []),
    ...others.map((names) => indented(`${ko ? '또는' : 'Or'}: ${names}`, 3)),
    indented(`${ko ? '만드는 쪽' : 'Made by'}: ${inLang(group.rule.by, lang)}. ${inLang(group.rule.reason, lang)}`, 3),
    indented(`${ko ? '경로 유형' : 'Kind'}: ${kindName(group.kindId, kinds, lang)}`, 3),
    ...(cited ? [indented(`${ko ? '출처' : 'Sources'}: ${cited}`, 3)] : []),
  ].join('\n');
};

/** Missing links for a terminal: each group with its first link, who makes it and why that can be done. */
export const printMissingLinks = (
  answer: MissingLinksAnswer,
  kinds: readonly PathKindSeed[],
  sources: ReadonlyMap<string, CitedSource>,
  lang: Lang,
): string => {
  const more = answer.page.pageInfo.hasNextPage;
  const left = answer.page.totalCount - answer.page.items.length;
  const rest = more
    ? [lang === 'KO' ? `외 ${left}묶음 (--first로 더 보기)` : `and ${left} more groups; see them with --first.`]
    : [];
  return [
    indented(missingLinksSummary(answer, kinds, lang), 0),
    '',
    ...answer.page.items.map((group) => printGroup(group, answer, kinds, sources, lang)),
    ...rest,
    ...(answer.partial === null ? [] : [indented(partialLine(answer.partial, lang), 0)]),
  ]
    .join('\n')
    .trimEnd();
};

/** The nearest missing link of an answer without a path, for a terminal. */
export const printNearest = (graph: PathGraph, group: MissingLinkGroup, lang: Lang): string => {
  const [first] = group.links;
  const note = groupNote(group, lang);
  const head = lang === 'KO' ? '가장 가까운 연결' : 'The nearest missing link';
  return [
    indented(`${head}: ${first ? linkSentence(graph, first, lang) : ''}`, 0),
    ...(note ? [indented(note, 0)] : []),
    indented(lang === 'KO' ? '(자세히: ascn missing)' : '(More: ascn missing)', 0),
  ].join('\n');
};

/** One row a link: its place and gain, the tie, and the path that it would complete. */
export const missingLinksCsv = (
  { graph }: MissingLinksAnswer,
  groups: readonly MissingLinkGroup[],
  lang: Lang,
): string =>
  csvText(
    [
      'group',
      'rank',
      'score',
      'gain',
      'hopsSaved',
      'hops',
      'kind',
      'relationship',
      'from',
      'fromName',
      'to',
      'toName',
      'sure',
      'path',
      'sentence',
    ],
    groups.flatMap((group) =>
      group.links.map((link) => [
        group.id,
        group.rank,
        group.score,
        group.gain,
        group.hopsSaved,
        link.hops.length,
        group.kindId,
        link.link.type,
        link.link.from,
        graph.nodes.get(link.link.from)?.name ?? null,
        link.link.to,
        graph.nodes.get(link.link.to)?.name ?? null,
        group.sure,
        link.pathId,
        linkSentence(graph, link, lang),
      ]),
    ),
  );

/** One row a group, with its first link. */
export const missingLinksMd = (answer: MissingLinksAnswer, kinds: readonly PathKindSeed[], lang: Lang): string => {
  const head =
    lang === 'KO'
      ? ['순위', '점수', '개선', '만들 것', '예', '같은 연결', '만드는 쪽', '경로 유형']
      : ['Rank', 'Score', 'Gain', 'To be made', 'Such as', 'Alike', 'Made by', 'Kind'];
  const rows = answer.page.items.map((group) => {
    const [first] = group.links;
    return [
      group.rank,
      group.score.toFixed(3),
      gainText(group, lang),
      inLang(group.rule.means, lang),
      first ? linkSentence(answer.graph, first, lang) : '',
      group.links.length,
      inLang(group.rule.by, lang),
      kindName(group.kindId, kinds, lang),
    ];
  });
  return [missingLinksSummary(answer, kinds, lang), '', mdText(head, rows)].join('\n');
};
