/** Steps of one score to the next: sums of the same parts in another order differ by less. Whole steps compare without doubt. */
const step = 1e-9;

const steps = (score: number | null): number => (score === null ? -1 : Math.round(score / step));

/** An item with its place. Items of equal tier and score share a rank; `tiedWith` names the others. */
export interface Ranked<Item> {
  readonly item: Item;
  readonly rank: number;
  readonly tiedWith: readonly string[];
}

/**
 * Best first: by tier (0 before 1), then score (null last), then id. Ranks are standard competition ranks (1, 2, 2, 4); ties share the
 * rank and are listed by id, so the order is total.
 */
export const rankItems = <Item extends { readonly id: string; readonly score: number | null; readonly tier: number }>(
  items: readonly Item[],
): Ranked<Item>[] => {
  const ordered = [...items].sort(
    (a, b) => a.tier - b.tier || steps(b.score) - steps(a.score) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const groups: Item[][] = [];
  for (const item of ordered) {
    const group = groups[groups.length - 1];
    const [first] = group ?? [];
    if (group && first && first.tier === item.tier && steps(first.score) === steps(item.score)) group.push(item);
    else groups.push([item]);
  }
  let rank = 1;
  return groups.flatMap((group) => {
    const placed = group.map((item) => ({
      item,
      rank,
      tiedWith: group
        .filter(({ id }) => id !== item.id)
        .map(({ id }) => id)
        .sort(),
    }));
    rank += group.length;
    return placed.sort((a, b) => (a.item.id < b.item.id ? -1 : 1));
  });
};
