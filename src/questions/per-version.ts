import type { Reader } from '../graph/reader';
import { madeAt } from './dataset/version';
import { keepLast } from './keep-last';

/** Values kept at once; a load leaves the one before to whoever still reads it. */
const kept = 2;

/** Something that is made from the whole dataset and kept in memory, by dataset version: made on first use, again after a load. */
export const perVersion = <Value>(reader: Reader, make: () => Promise<Value>): ((version: string) => Promise<Value>) =>
  keepLast(
    kept,
    (version: string) => version,
    (version) => madeAt(reader, version, make),
  );
