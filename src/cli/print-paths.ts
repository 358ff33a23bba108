import type { PathKindSeed } from '../ingest/path-kinds';
import type { PathsAnswer } from '../questions/partnership-paths/ask';
import { pathSentence, pathsSummary } from '../questions/partnership-paths/texts';
import type { Lang } from '../questions/lang';
import type { CitedSource } from '../questions/sources';
import { citations, indented } from './cite';

/** Paths for a terminal: each with its score, its sentence, and the sources of its hops. */
export const printPaths = (
  answer: PathsAnswer,
  kinds: readonly PathKindSeed[],
  sources: ReadonlyMap<string, CitedSource>,
  lang: Lang,
): string => {
  const label = lang === 'KO' ? '출처' : 'Sources';
  const paths = answer.page.items.map(({ rank, score, kindId, hops }) => {
    const kind = kinds.find(({ id }) => id === kindId);
    const uncertain = hops.some(({ edge }) => edge.confidence === 'UNCERTAIN');
    return [
      indented(
        `${rank}. ${score.toFixed(3)}  ${(lang === 'KO' ? kind?.name.ko : kind?.name.en) ?? kindId}${uncertain ? (lang === 'KO' ? ' [불확실]' : ' [uncertain]') : ''}`,
        0,
      ),
      indented(pathSentence(answer.graph, hops, lang), 3),
      indented(
        `${label}: ${citations(
          hops.flatMap(({ edge }) => edge.statementIds),
          sources,
        )}`,
        3,
      ),
    ].join('\n');
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
  if (partial !== null) lines.push(ko ? `일부 누락: ${partial}` : `Incomplete: ${partial}`);
  return lines;
};
