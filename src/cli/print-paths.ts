import type { PathKindSeed } from '../ingest/path-kinds';
import type { PathsAnswer } from '../questions/partnership-paths/ask';
import { kindName, nameOf, pathSentence, pathsSummary } from '../questions/partnership-paths/texts';
import type { Lang } from '../questions/lang';
import type { CitedSource } from '../questions/sources';
import { alikePaths } from './alike-paths';
import { citations, indented } from './cite';
import { partialLine } from './partial-line';

/** Paths for a terminal: each with its score, its sentence, and the sources of its hops. */
export const printPaths = (
  answer: PathsAnswer,
  kinds: readonly PathKindSeed[],
  sources: ReadonlyMap<string, CitedSource>,
  lang: Lang,
): string => {
  const ko = lang === 'KO';
  const tied = new Set(answer.search.tieGroups.flatMap(({ rank, size }) => (size > 1 ? [rank] : [])));
  const paths = alikePaths(answer.page.items).flatMap(({ first, place, others }) => {
    const { rank, score, kindId, hops } = first;
    const uncertain = hops.some(({ edge }) => edge.confidence === 'UNCERTAIN');
    const mark = uncertain ? (ko ? ' [불확실]' : ' [uncertain]') : '';
    const statements = [first, ...others].flatMap((path) => path.hops.flatMap(({ edge }) => edge.statementIds));
    const names = others.map(({ nodes }) => nameOf(answer.graph, answer.graph.nodeAt(nodes[place] ?? -1).id, lang));
    return [
      indented(`${rank}${tied.has(rank) ? '=' : ''}. ${score.toFixed(3)}  ${kindName(kindId, kinds, lang)}${mark}`, 0),
      indented(pathSentence(answer.graph, hops, lang), 3),
      ...(names.length > 0
        ? [indented(`${ko ? `같은 점수 ${names.length}곳` : `${names.length} alike`}: ${names.join('; ')}`, 3)]
        : []),
      indented(`${ko ? '출처' : 'Sources'}: ${citations(statements, sources)}`, 3),
    ];
  });
  return [
    indented(pathsSummary(answer, kinds, lang), 0),
    '',
    ...paths,
    ...restOf(answer, lang).map((line) => indented(line, 0)),
  ].join('\n');
};

/** What the page does not show. */
const restOf = ({ page, cutGroup, partial }: PathsAnswer, lang: Lang): string[] => {
  const ko = lang === 'KO';
  const more = page.totalCount - page.items.length;
  const lines: string[] = [];
  if (cutGroup)
    lines.push(
      ko
        ? `순위 ${cutGroup.rank}의 동점 경로 ${cutGroup.size}개 중 일부만 표시했습니다.`
        : `The ${cutGroup.size} equal paths of rank ${cutGroup.rank} go on after this page.`,
    );
  if (page.pageInfo.hasNextPage)
    lines.push(ko ? `외 ${more}개 (--first로 더 보기)` : `and ${more} more; see them with --first.`);
  if (partial !== null) lines.push(partialLine(partial, lang));
  return lines;
};
