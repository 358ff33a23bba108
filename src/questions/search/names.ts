import { buildNameIndex } from '../../domain/search/name-index';
import type { Reader } from '../../graph/reader';
import { perVersion } from '../per-version';
import { namedThings } from './statements';

/** Holds the names of the graph in memory by dataset version. */
export const createNameIndexes = (reader: Reader) =>
  perVersion(async () => buildNameIndex(await reader.read(namedThings, {})));
