import { describe, expect, it } from '@jest/globals';
import execa from 'execa';
import fc from 'fast-check';
import { assertScalarType, buildSchema, Kind, type GraphQLScalarType } from 'graphql';
import neo4j from 'neo4j-driver';
import { projectRoot } from '../../../src/root';
import { withStrictDates } from '../../../src/server/schema/strict-dates';

const date: GraphQLScalarType = assertScalarType(
  withStrictDates(buildSchema('scalar Date type Query { day: Date }')).getType('Date'),
);

const anyDay = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });

describe('a day', () => {
  it('is written and read as the day that it is', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const text = day.toISOString().slice(0, 10);
        expect(date.serialize(neo4j.types.Date.fromStandardDateUTC(day))).toBe(text);
        expect(String(date.parseValue(text))).toBe(text);
        expect(String(date.parseLiteral({ kind: Kind.STRING, value: text }))).toBe(text);
      }),
    );
  });

  it('is the same day west of Greenwich', async () => {
    const script = `
      const { buildSchema } = require('graphql');
      const { withStrictDates } = require('./src/server/schema/strict-dates.ts');
      const date = withStrictDates(buildSchema('scalar Date type Query { day: Date }')).getType('Date');
      console.log(new Date(2020, 0, 1).getTimezoneOffset(), String(date.parseValue('2020-01-05')));`;
    const { stdout } = await execa(process.execPath, ['--require', 'tsx/cjs', '--eval', script], {
      cwd: projectRoot,
      env: { TZ: 'America/New_York' },
    });
    expect(stdout).toBe('300 2020-01-05');
  });

  it.each(['2025-02-30', '2025-2-3', '', 'today', 5, null])('is not %p', (given) => {
    expect(() => date.parseValue(given)).toThrow('Date must be a day of the calendar');
  });
});
