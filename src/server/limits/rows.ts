import { InputError } from '../../domain/input-error';
import { limits } from './limits';

type Arguments = Readonly<Record<string, unknown>>;

/** Ids that a filter names, where it names all of them; null when it finds by anything else. */
const namedIds = ({ where }: Arguments): number | null => {
  const id = (where as { id?: { in?: unknown } | null } | null | undefined)?.id;
  return Array.isArray(id?.in) ? id.in.length : null;
};

/** The most rows that a look-up without `limit` may answer with. Ids are unique, so as many as were asked for by id. */
const mostRows = (args: Arguments): number => namedIds(args) ?? limits.rows;

/** How many rows to read of a look-up without `limit`: one more than may be answered, so that too many are noticed and never read. */
export const rowsToRead = (args: Arguments): number => mostRows(args) + 1;

/** @throws InputError when a list without `limit` has more rows than one answer may hold. */
export const checkRowCount = (field: string, found: unknown, args: Arguments): void => {
  if (args['limit'] != null || !Array.isArray(found) || found.length <= mostRows(args)) return;
  throw new InputError(
    'limit',
    `is left out, and \`${field}\` has more than the ${limits.rows.toLocaleString('en')} rows that one answer may hold; page with limit and offset, or filter by where.`,
  );
};
