import { idPrefixes, labelOfId, type Label } from '../domain/ids';
import type { ProblemList } from './problems';
import type { FactRow, LinkRow, Placed, SourceRow } from './rows';

/** Every source that a row names must be defined. */
export const checkSources = (
  placed: Placed<FactRow | LinkRow>,
  sources: ReadonlyMap<string, SourceRow>,
  problems: ProblemList,
): void => {
  for (const id of placed.row.sources.split(';'))
    if (!sources.has(id))
      problems.add(placed.file, placed.line, 'sources', `"${id}" is no source; add it to a file of sources/.`);
};

/** The label of an id in a cell, or null with a problem added. */
export const labelAt = (placed: Placed<unknown>, column: string, id: string, problems: ProblemList): Label | null => {
  const label = labelOfId(id);
  if (!label)
    problems.add(
      placed.file,
      placed.line,
      column,
      `"${id}" is no id; expected prefix:slug with one of ${idPrefixes.join(', ')}.`,
    );
  return label;
};

/** Adds a problem unless an id in a cell names a thing of one label that the facts define. */
export const checkSubject = (
  { file, line }: Placed<unknown>,
  column: string,
  id: string,
  label: Label,
  known: ReadonlySet<string>,
  problems: ProblemList,
): void => {
  if (labelOfId(id) !== label || !known.has(id))
    problems.add(file, line, column, `"${id}" is no ${label} that a facts file defines; add it or mend the id.`);
};
