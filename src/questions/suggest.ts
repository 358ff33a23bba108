import { editDistance } from '../domain/search/edit-distance';

/** Most ids suggested. */
const most = 3;

/** Up to three of the known ids that are nearest to a mistyped one, nearest first; none when all are far. */
export const suggest = (wrong: string, known: Iterable<string>): string[] => {
  const text = wrong.slice(0, 100).toLowerCase();
  const bare = text.slice(text.indexOf(':') + 1);
  const farthest = Math.max(2, Math.floor(text.length / 3));
  let nearest: { id: string; far: number }[] = [];
  for (const id of known) {
    // Nothing farther than the third best so far can matter, so that a million ids are soon looked through.
    const limit = nearest[most - 1]?.far ?? farthest;
    const far = bare.length > 2 && id.includes(bare) ? 0 : editDistance(text, id, limit);
    if (far > limit) continue;
    nearest = [...nearest, { id, far }].sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1)).slice(0, most);
  }
  return nearest.map(({ id }) => id);
};
