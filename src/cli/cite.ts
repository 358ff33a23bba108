import wrapAnsi from 'wrap-ansi';
import type { CitedSource } from '../questions/sources';

/** Columns that a terminal shows. */
export const terminalWidth = 80;

/** Text wrapped to the terminal and moved in by some columns; Korean letters take two. */
export const indented = (text: string, by: number): string =>
  wrapAnsi(text, terminalWidth - by, { hard: true })
    .split('\n')
    .map((line) => ' '.repeat(by) + line)
    .join('\n');

/** A source in a few words: who published it, its title, when. */
export const cite = ({ title, publisher, date }: Pick<CitedSource, 'title' | 'publisher' | 'date'>): string =>
  `${publisher}, ${title ? `"${title}"` : 'untitled'}${date ? ` (${date})` : ''}`;

/** Sources named on a terminal before the rest is only counted. */
const shown = 6;

/** The sources behind statements, each once, as one text; the first few by name, `--json` has them all. */
export const citations = (statementIds: readonly string[], sources: ReadonlyMap<string, CitedSource>): string => {
  const cited = new Map(statementIds.flatMap((id) => sources.get(id) ?? []).map((source) => [source.id, source]));
  const more = cited.size - shown;
  return [...[...cited.values()].slice(0, shown).map(cite), ...(more > 0 ? [`+${more} (--json)`] : [])].join('; ');
};
