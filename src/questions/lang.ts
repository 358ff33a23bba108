/** Language of texts made for people. */
export type Lang = 'EN' | 'KO';

/** The text in the language asked for. */
export const inLang = <Text extends string | null>(
  texts: { readonly en: Text; readonly ko: Text },
  lang: Lang,
): Text => (lang === 'KO' ? texts.ko : texts.en);
