import type { Lang } from '../questions/lang';

/** What an answer left out, as a line for a reader. */
export const partialLine = (partial: string, lang: Lang): string =>
  `${lang === 'KO' ? '일부 누락' : 'Incomplete'}: ${partial}`;
