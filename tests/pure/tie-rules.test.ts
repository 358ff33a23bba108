import { describe, expect, it } from '@jest/globals';
import { tieRule, tieRules } from '../../src/domain/missing-links/buildable';
import { opennessOf } from '../../src/domain/missing-links/openness';
import { parsePattern } from '../../src/domain/paths/pattern';
import { readDataset } from '../../src/ingest/read-dataset';

const { dataset, pathKinds } = readDataset();

/** The ties of every kind of path, along their arrows. */
const tiesOfKinds = new Set(
  pathKinds.flatMap(({ pattern }) => {
    const { start, steps } = parsePattern(pattern);
    return steps.map(({ type, along, label }, index) => {
      const near = index === 0 ? start : (steps[index - 1]?.label ?? '');
      return along ? `${near} ${type} ${label}` : `${label} ${type} ${near}`;
    });
  }),
);

describe('the rules of what can be built', () => {
  it('say something of every tie that a kind of path walks', () => {
    expect([...tiesOfKinds].filter((tie) => !(tie in tieRules))).toEqual([]);
  });

  it('name labels and types in full, and tell everything in both languages', () => {
    for (const [tie, rule] of Object.entries(tieRules)) {
      expect(tie).toMatch(/^[A-Z][A-Za-z]+ [A-Z]+(_[A-Z]+)* [A-Z][A-Za-z]+$/);
      for (const { en, ko } of rule.buildable ? [rule.means, rule.by, rule.reason] : [rule.reason]) {
        expect(en).toMatch(/^[\x20-\x7e]+$/);
        expect(ko).toMatch(/[가-힣]/);
      }
    }
  });

  it('bar no organisation from what an organisation of its sort has done on record', () => {
    const kindOf = new Map(dataset.entities.map(({ id, properties }) => [id, properties['kind']]));
    const labelOf = new Map(dataset.entities.map(({ id, label }) => [id, label]));
    const barred = dataset.relationships.filter(({ from, type, to }) => {
      const rule = tieRule(labelOf.get(from) ?? '', type, labelOf.get(to) ?? '');
      return rule.buildable && rule.kinds && !rule.kinds.some((kind) => kind === kindOf.get(from));
    });
    expect(barred.map(({ from, type, to }) => `${from} ${type} ${to}`)).toEqual([]);
  });

  it('let nobody move a city or choose a class, and leave what they do not know alone', () => {
    expect(tieRule('City', 'IN_COUNTRY', 'Country').buildable).toBe(false);
    expect(tieRule('Organisation', 'CLASSIFIED_AS', 'FirmClass').buildable).toBe(false);
    expect(tieRule('City', 'HAS_OFFICE_IN', 'Organisation').buildable).toBe(false);
  });
});

describe('whether work can still be joined', () => {
  const day = '2026-11-23';

  it('goes by its status, then by its last day', () => {
    expect(opennessOf('COMPLETED', '2030-01-01', day)).toBe('OVER');
    expect(opennessOf('CANCELLED', null, day)).toBe('OVER');
    expect(opennessOf('ONGOING', '2025-12-31', day)).toBe('OVER');
    expect(opennessOf('ONGOING', day, day)).toBe('OPEN');
    expect(opennessOf('PLANNING', null, day)).toBe('OPEN');
    expect(opennessOf(null, '2027-01-01', day)).toBe('OPEN');
  });

  it('is not known of work of which only its selection, or nothing, is on record', () => {
    expect(opennessOf('SELECTED', null, day)).toBe('UNKNOWN');
    expect(opennessOf(null, null, day)).toBe('UNKNOWN');
  });
});
