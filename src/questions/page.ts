import { InputError } from '../domain/input-error';

/** One page of a list, as questions answer it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * The items after a cursor. The cursor is the last seen item's id, so a page never repeats or drops a row.
 * @throws InputError when `first` is not a whole number from 1 to `max`, or `after` is no item of this list.
 */
export const pageOf = <Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  { first, after, max }: { first: number | null | undefined; after: string | null | undefined; max: number },
): Page<Item> => {
  if (first != null && (!Number.isInteger(first) || first < 1 || first > max))
    throw new InputError(
      'first',
      `must be a whole number from 1 to ${max}, got ${first}; ask for less and follow pageInfo.endCursor.`,
    );
  const start = after == null ? 0 : items.findIndex((item) => idOf(item) === after) + 1;
  if (after != null && start === 0)
    throw new InputError('after', `"${after}" is no cursor of this list; use pageInfo.endCursor of the page before.`);
  const page = items.slice(start, first == null ? undefined : start + first);
  const [head] = page;
  const last = page[page.length - 1];
  return {
    items: page,
    totalCount: items.length,
    pageInfo: {
      hasNextPage: start + page.length < items.length,
      hasPreviousPage: start > 0,
      startCursor: head === undefined ? null : idOf(head),
      endCursor: last === undefined ? null : idOf(last),
    },
  };
};
