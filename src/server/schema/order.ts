import { InputError } from '../../domain/input-error';

type SortEntry = Readonly<Record<string, unknown>>;

const entriesOf = (sort: unknown): readonly SortEntry[] => (Array.isArray(sort) ? (sort as SortEntry[]) : []);

/** @throws InputError on an entry that names no property, several, or no direction. */
export const checkSort = (sort: unknown): void => {
  for (const entry of entriesOf(sort)) {
    const directions = Object.values(entry);
    if (directions.length !== 1 || directions.includes(null))
      throw new InputError('sort', 'takes one property with ASC or DESC in each entry, such as [{ name: ASC }].');
  }
};

/** The order asked for, made total by the id, so that pages never repeat or drop a row. */
export const totalOrder = (sort: unknown): readonly SortEntry[] => {
  const given = entriesOf(sort);
  return given.some((entry) => 'id' in entry) ? given : [...given, { id: 'ASC' }];
};
