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
  const shown = answer.page.items.length;
  const more = answer.page.totalCount - shown;
  const rest =
    more > 0 ? [lang === 'KO' ? `외 ${more}개 (--first로 더 보기)` : `and ${more} more; see them with --first.`] : [];
  return [indented(pathsSummary(answer, kinds, lang), 0), '', ...paths, ...rest].join('\n');
};
