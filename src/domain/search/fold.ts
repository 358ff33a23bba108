/** Letters that no decomposition takes apart, with what people type instead. */
const plainLetters: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};

/** Forms of business that Korean names carry or leave out. */
const legalForms = /주식회사|유한회사|\(주\)|㈜/g;

/**
 * A name as it is compared: lower case, without accents, punctuation and legal forms, words parted by one blank. `Đà Nẵng` gives
 * `da nang`, `㈜LG CNS` gives `lg cns`. Marks that other scripts spell with (Thai, Lao, Khmer, Burmese vowels) stay.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(legalForms, ' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[đðłøæœßı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/['’ʻ`´]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** A folded name without blanks, so that `Da Nang`, `Danang` and `Da-Nang` are one. */
export const joined = (folded: string): string => folded.replaceAll(' ', '');
