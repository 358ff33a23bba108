/** Each text once, in order. */
export const unique = <Text extends string>(texts: readonly Text[]): Text[] => [...new Set(texts)].sort();
