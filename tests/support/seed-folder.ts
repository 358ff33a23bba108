import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../src/root';

/** A copy of the real seeds that a test may break. */
export interface SeedFolder {
  readonly path: string;
  /** Text of a file as it is in the copy. */
  read(file: string): string;
  write(file: string, content: string | Uint8Array): void;
  /** Replaces the one line that matches. @throws Error unless exactly one does. */
  replaceLine(file: string, pattern: RegExp, replacement: (line: string) => string | null): number;
  /** Adds a line at the end. @returns its number. */
  append(file: string, line: string): number;
  remove(): void;
}

/** Copies the real seeds into a temporary folder. */
export const copySeeds = (): SeedFolder => {
  const path = mkdtempSync(join(tmpdir(), 'ascn-seeds-'));
  cpSync(join(projectRoot, 'seeds'), path, { recursive: true });
  const read = (file: string): string => readFileSync(join(path, file), 'utf8');
  const write = (file: string, content: string | Uint8Array): void => writeFileSync(join(path, file), content);
  return {
    path,
    read,
    write,
    replaceLine: (file, pattern, replacement) => {
      const lines = read(file).split('\n');
      const found = lines.flatMap((line, index) => (pattern.test(line) ? [index] : []));
      const [index] = found;
      if (index === undefined || found.length > 1)
        throw new Error(`${found.length} lines of ${file} match ${pattern.source}`);
      const line = replacement(lines[index] ?? '');
      lines.splice(index, 1, ...(line === null ? [] : [line]));
      write(file, lines.join('\n'));
      return index + 1;
    },
    append: (file, line) => {
      const text = read(file);
      write(file, `${text}${line}\n`);
      return text.split('\n').length;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
};
