import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { KeyFileError, makeKey, parseKeys, readKeys } from '../../../src/server/http/keys';

const folder = mkdtempSync(join(tmpdir(), 'ascn-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

const message = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof KeyFileError) return error.message;
    throw error;
  }
  return '';
};

const keyFile = (text: string, mode: number): string => {
  const file = join(folder, 'keys');
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
};

describe('API keys', () => {
  it('are known by the line that was made with them', () => {
    const [ours, other] = [makeKey('front-end'), makeKey('analyst')];
    const keys = parseKeys(`# two of them\n${ours.line}\n\n${other.line} # since June\n`, 'keys');
    expect([keys(ours.key), keys(other.key), keys(makeKey('x').key), keys('')]).toEqual([
      'front-end',
      'analyst',
      null,
      null,
    ]);
  });

  it('are not in the file', () => {
    const { key, line } = makeKey('front-end');
    expect(line).not.toContain(key);
    expect(key.length).toBeGreaterThan(40);
  });

  it('are read from a file of the owner alone', () => {
    const { key, line } = makeKey('front-end');
    expect(readKeys(keyFile(line, 0o600))(key)).toBe('front-end');
  });

  it.each([0o640, 0o604, 0o644, 0o660])('are not read from a file of mode %o', (mode) => {
    expect(message(() => readKeys(keyFile('', mode)))).toContain('chmod 600');
  });

  it('need the file that is named', () => {
    expect(message(() => readKeys(join(folder, 'nowhere')))).toMatch(
      /API_KEYS_FILE .*nowhere cannot be read \(ENOENT\)/,
    );
  });

  it('are refused with every line that does not fit, without repeating what stands there', () => {
    const { key, line } = makeKey('front-end');
    const said = message(() => parseKeys(`${key}\n${line}\nFront ${line}\nagain ${line.split(' ')[1] ?? ''}`, 'keys'));
    expect(said.split('\n')).toEqual([
      'keys:1 is no line of "<name> sha256:<64 hexadecimal digits>".',
      'keys:3 is no line of "<name> sha256:<64 hexadecimal digits>".',
      'keys:4 holds a key that an earlier line holds.',
      'Make lines with: npx ascn key <name>',
    ]);
    expect(said).not.toContain(key);
  });
});
