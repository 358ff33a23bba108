let made = 0;

/** The same document, but for a comment behind it that makes it one which was never seen: it goes the whole way. */
export const unseen = (query: string): string => `${query} # ${(made += 1)}`;
