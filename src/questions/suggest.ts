/** Number of single-letter edits between two texts (Levenshtein). */
const distance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1)
      current.push(
        Math.min(
          (previous[j] ?? 0) + 1,
          (current[j - 1] ?? 0) + 1,
          (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    previous = current;
  }
  return previous[b.length] ?? 0;
};

/** Up to three of the known ids that are nearest to a mistyped one, nearest first; none when all are far. */
export const suggest = (wrong: string, known: Iterable<string>): string[] => {
  const text = wrong.slice(0, 100).toLowerCase();
  const bare = text.slice(text.indexOf(':') + 1);
  return [...known]
    .map((id) => ({ id, far: bare.length > 2 && id.includes(bare) ? 0 : distance(text, id) }))
    .filter(({ far }) => far <= Math.max(2, Math.floor(text.length / 3)))
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
};
