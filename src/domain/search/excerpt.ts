import { fold } from './fold';

/** Letters of an excerpt before and after the match. */
const around = 40;

/** Words of a text as full-text search sees them: runs of letters and digits, lower case. Nothing of Lucene's syntax is left in them. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

interface Place {
  readonly property: string;
  readonly text: string;
  readonly hits: number;
}

const placesIn = (properties: Readonly<Record<string, unknown>>, words: readonly string[]): Place[] =>
  Object.entries(properties).flatMap(([property, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((text: unknown): Place[] => {
      if (typeof text !== 'string') return [];
      const folded = fold(text);
      const hits = words.filter((word) => folded.includes(word)).length;
      return hits > 0 ? [{ property, text, hits }] : [];
    }),
  );

/** Text around the first of the words; `…` marks what was cut. */
const cut = (text: string, words: readonly string[]): string => {
  const lower = text.normalize('NFC').toLowerCase();
  const found = words.map((word) => lower.indexOf(word)).filter((place) => place >= 0);
  const place = found.length > 0 ? Math.min(...found) : 0;
  const [start, end] = [Math.max(0, place - around), Math.min(text.length, place + 2 * around)];
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
};

/** The property of a thing that holds most of the words asked for, and the text around them; null when none does. */
export const excerptOf = (
  properties: Readonly<Record<string, unknown>>,
  query: string,
): { property: string; text: string } | null => {
  const words = wordsOf(query);
  const folded = words.map(fold).filter((word) => word !== '');
  const [best] = placesIn(properties, folded).sort((a, b) => b.hits - a.hits || (a.property < b.property ? -1 : 1));
  return best ? { property: best.property, text: cut(best.text, [...words, ...folded]) } : null;
};
