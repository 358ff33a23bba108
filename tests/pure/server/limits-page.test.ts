import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';
import { answerCosts, questionCosts } from '../../../src/questions/costs';
import { projectRoot } from '../../../src/root';
import { errorCodes } from '../../../src/server/errors';
import { limits } from '../../../src/server/limits/limits';
import { publicSchemaPath } from '../../../src/server/schema/type-defs';

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

  it('has every field of an answer that costs by itself', () => {
    const told = [...page.matchAll(/The field `(\w+)` of `(\w+)` costs (\d+)/g)].map(([, field, , cost]) => [
      field,
      Number(cost),
    ]);
    expect(told).toEqual(Object.entries(answerCosts).map(([path, cost]) => [path.split('.')[1], cost]));
  });
});

describe('the cost of a query', () => {
  const schema = buildSchema(readFileSync(publicSchemaPath, 'utf8'));

  it('lacks no root field: each is a look-up, priced by its rows, or a question with a price', () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    const isLookup = (args: readonly { name: string }[]): boolean => args.some(({ name }) => name === 'offset');
    const unpriced = fields.filter(({ name, args }) => !isLookup(args) && !Object.hasOwn(questionCosts, name));
    expect(unpriced.map(({ name }) => name)).toEqual([]);
    expect(fields.length).toBeGreaterThan(Object.keys(questionCosts).length);
  });

  it('names no field that there is not', () => {
    const gone = Object.keys(answerCosts).filter((path) => {
      const [type = '', field = ''] = path.split('.');
      const owner = schema.getType(type);
      return !isObjectType(owner) || !Object.hasOwn(owner.getFields(), field);
    });
    expect(gone).toEqual([]);
  });
});
