import { describe, expect, it } from '@jest/globals';
import { decodeSeed } from '../../src/ingest/files';
import { formatProblem, ProblemList } from '../../src/ingest/problems';

const read = (bytes: Uint8Array): { text: string | null; problems: string[] } => {
  const problems = new ProblemList();
  const text = decodeSeed('cities/vn.facts.csv', bytes, problems);
  return { text, problems: problems.all.map(formatProblem) };
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the bytes of a seed file', () => {
  it('are its text when they are clean UTF-8', () => {
    expect(read(utf8('도시,다낭\nĐà Nẵng,🏙\n'))).toEqual({ text: '도시,다낭\nĐà Nẵng,🏙\n', problems: [] });
  });

  it('may not start with a byte order mark', () => {
    expect(read(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toEqual({
      text: null,
      problems: ['cities/vn.facts.csv:1 starts with a byte order mark; save the file as UTF-8 without BOM.'],
    });
  });

  it.each([
    ['a carriage return (CRLF line end)', 'a\nb\r\nc', 2],
    ['a tab', 'a\nb\nc\td', 3],
    ['a NUL byte', 'a\u0000', 1],
  ])('may not hold %s, and the line is named', (what, text, line) => {
    expect(read(utf8(text))).toEqual({
      text: null,
      problems: [`cities/vn.facts.csv:${line} holds ${what}; use LF line ends and spaces.`],
    });
  });

  it.each([
    ['a lone continuation byte', [0x80]],
    ['a cut-off sequence', [0xea, 0xb0]],
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['EUC-KR text', [0xb4, 0xd9, 0xb3, 0xb6]],
  ])('may not hold %s, and the line is named', (_what, bad) => {
    expect(read(Uint8Array.of(0x61, 0x0a, 0x62, ...bad, 0x0a))).toEqual({
      text: null,
      problems: ['cities/vn.facts.csv:2 holds bytes that are not UTF-8; save the file as UTF-8.'],
    });
  });

  it('name the line of bad bytes although a replacement character stands before them as text', () => {
    expect(read(Uint8Array.of(...utf8('\uFFFD\n'), 0x62, 0xff)).problems[0]).toContain('cities/vn.facts.csv:2 ');
  });
});
