import { fold } from '../../domain/search/fold';
import { wordsOf } from '../../domain/search/excerpt';
import { wholeNumber } from '../../graph/params';
import type { Reader } from '../../graph/reader';
import { textsCjk, textsFolded, type TextHit } from './statements';

/** Hits that each index gives at most. */
export const mostTextHits = 200;

/**
 * Words as a Lucene query: each in quotes, so that Korean is found in one piece, and all of them needed. Words hold letters and digits
 * alone, so nothing that a caller types is ever read as syntax.
 */
const luceneQuery = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(' AND ');

/** Things whose texts hold all words, best first, each once: by both indexes, scores as shares of each index's best. */
export const searchTexts = async (reader: Reader, text: string, labels: readonly string[]): Promise<TextHit[]> => {
  const words = wordsOf(text);
  const limit = wholeNumber(mostTextHits);
  const folded = wordsOf(fold(text));
  const [cjk, plain] = await Promise.all([
    reader.read(textsCjk, { query: luceneQuery(words), labels, limit }),
    folded.length === 0 ? [] : reader.read(textsFolded, { query: luceneQuery(folded), labels, limit }),
  ]);
  const best = new Map<string, TextHit>();
  for (const hits of [cjk, plain]) {
    const top = hits[0]?.score ?? 1;
    for (const hit of hits) {
      const score = hit.score / top;
      if (score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, { ...hit, score });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
};
