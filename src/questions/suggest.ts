import { editDistance } from '../domain/search/edit-distance';

/** Up to three of the known ids that are nearest to a mistyped one, nearest first; none when all are far. */
export const suggest = (wrong: string, known: Iterable<string>): string[] => {
  const text = wrong.slice(0, 100).toLowerCase();
  const bare = text.slice(text.indexOf(':') + 1);
  return [...known]
    .map((id) => ({ id, far: bare.length > 2 && id.includes(bare) ? 0 : editDistance(text, id) }))
    .filter(({ far }) => far <= Math.max(2, Math.floor(text.length / 3)))
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
};
