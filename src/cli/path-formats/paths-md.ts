import type { PathKindSeed } from '../../ingest/path-kinds';
import type { Lang } from '../../questions/lang';
import type { PathsAnswer } from '../../questions/partnership-paths/ask';
import { kindName, pathSentence, pathsSummary } from '../../questions/partnership-paths/texts';
import type { CitedSource } from '../../questions/sources';
import { citations } from '../cite';
import { mdText } from '../output';

/** Paths for a document: a sentence on the whole, then one row a path with its sources. */
export const pathsMd = (
  answer: PathsAnswer,
  kinds: readonly PathKindSeed[],
  sources: ReadonlyMap<string, CitedSource>,
  lang: Lang,
): string => {
  const head =
    lang === 'KO'
      ? ['순위', '점수', '비중', '유형', '경로', '출처']
      : ['Rank', 'Score', 'Share', 'Kind', 'Path', 'Sources'];
  const rows = answer.page.items.map(({ rank, score, share, kindId, hops }) => {
    const statements = hops.flatMap(({ edge }) => edge.statementIds);
    return [
      rank,
      score.toFixed(3),
      share.toFixed(3),
      kindName(kindId, kinds, lang),
      pathSentence(answer.graph, hops, lang),
      citations(statements, sources),
    ];
  });
  return [pathsSummary(answer, kinds, lang), ...(rows.length > 0 ? ['', mdText(head, rows)] : [])].join('\n');
};
