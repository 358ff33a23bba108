/** Language of texts made for people. */
export type Lang = 'EN' | 'KO';

/** The text in the language asked for. */
export const inLang = (texts: { readonly en: string; readonly ko: string }, lang: Lang): string =>
  lang === 'KO' ? texts.ko : texts.en;
