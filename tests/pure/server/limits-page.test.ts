import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { questionCosts } from '../../../src/questions/costs';
import { projectRoot } from '../../../src/root';
import { errorCodes } from '../../../src/server/errors';
import { limits } from '../../../src/server/limits/limits';

const page = readFileSync(join(projectRoot, 'docs', 'api-limits.md'), 'utf8');

/** Rows of the table under a heading, as the texts of their cells. */
const rowsUnder = (heading: string): string[][] =>
  (page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

const names = (cell = ''): string[] => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);

describe('docs/api-limits.md', () => {
  it('has every limit with its number', () => {
    expect(
      Object.fromEntries(
        rowsUnder('Limits').map(([, name, number = '']) => [names(name)[0], number.replaceAll(',', '')]),
      ),
    ).toEqual(Object.fromEntries(Object.entries(limits).map(([name, number]) => [name, String(number)])));
  });

  it('has every code, and whether to ask again', () => {
    expect(Object.fromEntries(rowsUnder('Error codes').map(([, code, , again]) => [names(code)[0], again]))).toEqual(
      Object.fromEntries(Object.entries(errorCodes).map(([code, { retryable }]) => [code, retryable ? 'yes' : 'no'])),
    );
  });

  it('has every question with what it costs when asked with nothing', () => {
    const told = Object.fromEntries(
      rowsUnder('Cost').flatMap(([, questions, cost]) =>
        names(questions).map((name) => [name, Number.parseInt(cost ?? '', 10)]),
      ),
    );
    expect(told).toEqual(Object.fromEntries(Object.entries(questionCosts).map(([name, cost]) => [name, cost({})])));
  });
});
