import { existsSync, readFileSync, statSync } from 'node:fs';

/** The size of a log now, to read later only what was added. */
export const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

/** The last lines that were added to the log since it had the given size and that tell a person something. */
export function tellingLines(file: string, since = 0, count = 5): string[] {
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  // A log that is shorter than before has been rotated.
  return withoutNoise(bytes.subarray(bytes.length < since ? 0 : since).toString('utf8')).slice(-count);
}

/** Drops stack frames and repetitions, and prefers warnings and errors when there are any. */
export function withoutNoise(log: string): string[] {
  const lines = log
    .split('\n')
    .map((line) => line.trimEnd())
    .filter(
      (line) =>
        /\p{L}/u.test(line) && !/^\s+(at |\.\.\. \d+ (more|common))/.test(line) && !/^\s*Suppressed: /.test(line),
    );
  const bad = lines.filter((line) => /\b(ERROR|WARN|FATAL)\b|^(Caused by|Error|Exception)/.test(line.trim()));
  const chosen = (bad.length > 0 ? bad : lines).map(shorten);
  return chosen.filter((line, index) => line !== chosen[index - 1]);
}

/** Without the time, the level and the logger's name, and no longer than a screen's few lines. */
const shorten = (line: string): string =>
  line
    .trim()
    .replace(/^\d{4}-\d\d-\d\d \S+ /, '')
    .replace(/^[A-Z]+\s+\[[^\]]*\] /, '')
    .slice(0, 300);

/** The cause at the bottom of a failure, without the names of Java's packages; empty when there are no lines. */
export function rootCause(lines: readonly string[]): string {
  const cause = lines.findLast((line) => line.startsWith('Caused by: ')) ?? lines.at(-1) ?? '';
  return cause
    .replace(/^Caused by: /, '')
    .replace(/^([\w$]+\.)+([\w$]+): /, '$2: ')
    .replace(/\.$/, '');
}
