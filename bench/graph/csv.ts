import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { GraphValue } from '../../src/ingest/values';

/** A cell: its value, a list, or nothing. */
export type Cell = GraphValue | readonly GraphValue[] | null | undefined;

/** Joins the entries of a list; no fact contains this control character. */
export const listDelimiter = '\u001f';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** An empty cell is no value; a quoted empty one is an empty text or an empty list. */
const cellText = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return quoted(cell);
  if (Array.isArray(cell)) return quoted(cell.join(listDelimiter));
  return String(cell);
};

/** Bytes collected before they go to the disk. */
const chunkSize = 1 << 20;

/** A CSV file that grows row by row and never holds more than a chunk in memory. */
export const openCsv = (path: string, header: readonly string[]) => {
  const stream = createWriteStream(path);
  let pending = `${header.join(',')}\n`;
  const flush = async (): Promise<void> => {
    const full = pending;
    pending = '';
    if (!stream.write(full)) await once(stream, 'drain');
  };
  return {
    /** A promise when the chunk is full: wait for it before the next row. */
    add: (row: readonly Cell[]): Promise<void> | undefined => {
      pending += `${row.map(cellText).join(',')}\n`;
      return pending.length > chunkSize ? flush() : undefined;
    },
    close: async (): Promise<void> => {
      await flush();
      stream.end();
      await once(stream, 'close');
    },
  };
};
