import { describe, expect, it } from '@jest/globals';
import { Command } from 'commander';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { addFormat, csvText, formatOf, mdText, type FormatOptions } from '../../src/cli/output';

describe('CSV', () => {
  it('gives back every number to its last digit', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (values) => {
        const [, ...rows] = parse(
          csvText(
            ['value', 'id'],
            values.map((value) => [value, 'x']),
          ),
        );
        expect(rows.map(([cell]) => Number(cell))).toEqual(values.map((value) => value + 0));
      }),
    );
  });

  it('keeps text apart from separators, quotes and line ends', () => {
    const awkward = ['a,b', 'says "no"', '두 줄\n다음', ' leading'];
    expect(parse(csvText(awkward, [awkward]))).toEqual([awkward, awkward]);
  });

  it('disarms what a spreadsheet would run, and leaves negative numbers be', () => {
    expect(csvText(['a'], [['=1+1'], ['@sum'], ['-x'], [-2], [null], [false]]).split('\n')).toEqual([
      'a',
      "'=1+1",
      "'@sum",
      "'-x",
      '-2',
      '',
      'false',
    ]);
  });
});

it('a Markdown cell holds bars, backslashes and line ends', () => {
  expect(mdText(['a', 'b'], [['x|y', 'c\\d\ne']]).split('\n')).toEqual([
    '| a | b |',
    '| --- | --- |',
    '| x\\|y | c\\\\d<br>e |',
  ]);
});

describe('--format', () => {
  const parsed = (...args: string[]) => {
    const command = addFormat(new Command('x'))
      .exitOverride()
      .configureOutput({ writeErr: () => undefined });
    return formatOf(command.parse(args, { from: 'user' }).opts<FormatOptions>());
  };

  it('is a table unless asked otherwise; --json says json', () => {
    expect([parsed(), parsed('--json'), parsed('--format', 'csv')]).toEqual(['table', 'json', 'csv']);
  });

  it('refuses unknown formats, and two at once', () => {
    expect(() => parsed('--format', 'xml')).toThrow('Allowed choices are table, json, csv, md');
    expect(() => parsed('--json', '--format', 'md')).toThrow('cannot be used with');
  });
});
