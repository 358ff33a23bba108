import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** The key file cannot be used; the message says what to do. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
}

/** Finds whose key a text is: the name in the key file, or null when it is nobody's. */
export type Keys = (key: string) => string | null;

/**
 * SHA-256 of a key. Keys are 256 random bits of our making, so nobody can try them all, and a slow hash would only make our own work slow;
 * passwords that people choose would need one.
 */
const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** A new key and the line that admits it; the key is shown once and stored nowhere. */
export const makeKey = (name: string): { readonly key: string; readonly line: string } => {
  const key = `ascn_${randomBytes(32).toString('base64url')}`;
  return { key, line: `${name} sha256:${digestOf(key)}` };
};

/** A name that a key may have. */
export const keyName = /^[a-z0-9][a-z0-9._-]{0,63}$/;

const linePattern = /^(?<name>\S+)\s+sha256:(?<digest>[0-9a-f]{64})$/;

/** Reads lines of `<name> sha256:<digest>`; `#` starts a comment. @throws KeyFileError naming every line that does not fit. */
export const parseKeys = (text: string, file: string): Keys => {
  const names = new Map<string, string>();
  const problems: string[] = [];
  text.split('\n').forEach((line, index) => {
    const content = line.replace(/#.*/, '').trim();
    if (content === '') return;
    const { name = '', digest = '' } = linePattern.exec(content)?.groups ?? {};
    // The line itself is not repeated: somebody may have put the key there.
    if (!keyName.test(name))
      problems.push(`${file}:${index + 1} is no line of "<name> sha256:<64 hexadecimal digits>".`);
    else if (names.has(digest)) problems.push(`${file}:${index + 1} holds a key that an earlier line holds.`);
    else names.set(digest, name);
  });
  if (problems.length > 0) throw new KeyFileError(`${problems.join('\n')}\nMake lines with: npx ascn key <name>`);
  return (key) => names.get(digestOf(key)) ?? null;
};

/** No keys. */
export const noKeys: Keys = () => null;

/** Reads a key file, which only its owner may read or write. @throws KeyFileError */
export const readKeys = (file: string): Keys => {
  let text: string;
  try {
    const mode = statSync(file).mode & 0o777;
    if ((mode & 0o077) !== 0)
      throw new KeyFileError(
        `${file} may be read by others (mode ${mode.toString(8).padStart(4, '0')}). Run: chmod 600 ${file}`,
      );
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof KeyFileError) throw error;
    throw new KeyFileError(
      `API_KEYS_FILE ${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}). Name a file that is there, or leave it empty for no keys.`,
    );
  }
  return parseKeys(text, file);
};
