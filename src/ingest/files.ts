import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import type { ProblemList } from './problems';

/** A seed file as text that is safe to parse. */
export interface SeedFile {
  /** Path relative to the seeds folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Characters that no seed may hold: nobody sees them, and they would become part of a value. */
const unwelcome = new Map([
  ['\t', 'a tab'],
  ['\r', 'a carriage return (CRLF line end)'],
  ['\u0000', 'a NUL byte'],
]);

const decoded = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** A line feed is never part of another character in UTF-8, so each line can be judged by itself. */
const firstBadLine = (bytes: Uint8Array): number => {
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    if (decoded(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
  return line;
};

/**
 * Text of one file, or null with a problem added when it is not clean UTF-8: a byte order mark, CR, tab, NUL or invalid
 * bytes would otherwise become part of a value that nobody can see.
 */
export const decodeSeed = (path: string, bytes: Uint8Array, problems: ProblemList): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    problems.add(path, 1, null, 'starts with a byte order mark; save the file as UTF-8 without BOM.');
    return null;
  }
  const text = decoded(bytes);
  if (text === null) {
    problems.add(path, firstBadLine(bytes), null, 'holds bytes that are not UTF-8; save the file as UTF-8.');
    return null;
  }
  for (const [character, name] of unwelcome) {
    const index = text.indexOf(character);
    if (index < 0) continue;
    problems.add(path, lineOf(text, index), null, `holds ${name}; use LF line ends and spaces.`);
    return null;
  }
  return text;
};

/** Every seed file below a folder (CSV and YAML), in path order. Unreadable ones are reported and left out. */
export const readSeedFiles = (folder: string, problems: ProblemList): SeedFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(csv|ya?ml)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join(posix.sep))
    .sort()
    .flatMap((path) => {
      const text = decodeSeed(path, readFileSync(join(folder, path)), problems);
      return text === null ? [] : [{ path, text }];
    });
