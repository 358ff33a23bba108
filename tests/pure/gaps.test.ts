import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { statusOf, type Side, type Status } from '../../src/domain/gaps/cell';
import { supportCube, type RankedCell } from '../../src/domain/gaps/cube';
import { effectOf, withScenario } from '../../src/domain/gaps/scenario';
import { anyAxes, anyScheme, anySchemes, anyVoices } from '../support/gaps-arbitraries';

const goodness: Readonly<Record<Status, number>> = { MISSING: 0, UNKNOWN: 1, PARTIAL: 2, COVERED: 3 };

const byId = (cells: readonly RankedCell[]): Map<string, RankedCell> => new Map(cells.map((cell) => [cell.id, cell]));

/** Each cell of one cube with the same of another. */
const pairs = (before: readonly RankedCell[], after: readonly RankedCell[]): [RankedCell, RankedCell][] => {
  const others = byId(after);
  return before.map((cell) => {
    const other = others.get(cell.id);
    if (!other) throw new Error(`${cell.id} is gone`);
    return [cell, other];
  });
};

describe('a status', () => {
  const sides: readonly Side[] = ['SURE', 'SOME_STEPS', 'UNSURE', 'NONE'];

  it('is COVERED only where both kinds surely serve, and MISSING only where neither may', () => {
    for (const city of sides)
      for (const firm of sides) {
        const status = statusOf(city, firm);
        expect(status === 'COVERED').toBe(city === 'SURE' && firm === 'SURE');
        expect(status === 'MISSING').toBe(city === 'NONE' && firm === 'NONE');
        expect(status === 'UNKNOWN').toBe(
          [city, firm].includes('UNSURE') && ![city, firm].some((side) => side === 'SURE' || side === 'SOME_STEPS'),
        );
        expect(statusOf(firm, city)).toBe(status);
      }
  });
});

describe('a cube', () => {
  it('has every cell of its axes once, whatever serves', () => {
    fc.assert(
      fc.property(anySchemes, anyVoices, anyAxes, (schemes, voices, axes) => {
        const cells = supportCube(schemes, voices, axes);
        const { cityDevelopment, entries, firmEntry, places } = axes;
        expect(cells).toHaveLength(cityDevelopment.length * entries.length * firmEntry.length * places.length);
        expect(byId(cells).size).toBe(cells.length);
      }),
    );
  });

  it('is the same in whatever order its schemes come', () => {
    fc.assert(
      fc.property(
        anySchemes.chain((schemes) =>
          fc.tuple(fc.constant(schemes), fc.shuffledSubarray(schemes, { minLength: schemes.length })),
        ),
        anyVoices,
        anyAxes,
        ([schemes, shuffled], voices, axes) => {
          expect(supportCube(shuffled, voices, axes)).toEqual(supportCube(schemes, voices, axes));
        },
      ),
    );
  });

  it('never calls surely served what is uncertain or not stated', () => {
    fc.assert(
      fc.property(anySchemes, anyVoices, anyAxes, (schemes, voices, axes) => {
        for (const { fits } of supportCube(schemes, voices, axes))
          for (const { sure, reasons, scheme } of [...fits.cityDevelopment, ...fits.firmEntry]) {
            expect(sure).toBe(reasons.length === 0);
            expect(sure && !scheme.eligibilityStated).toBe(false);
          }
      }),
    );
  });

  it('ranks gaps by unmet demand, the unknown last, with covered cells after them and without a rank', () => {
    fc.assert(
      fc.property(anySchemes, anyVoices, anyAxes, (schemes, voices, axes) => {
        const cells = supportCube(schemes, voices, axes);
        const gaps = cells.filter(({ status }) => status !== 'COVERED');
        expect(cells.slice(0, gaps.length)).toEqual(gaps);
        expect(cells.slice(gaps.length).every(({ rank }) => rank === null)).toBe(true);
        const values = gaps.map(({ unmetDemand }) => unmetDemand ?? -1);
        expect(gaps.map(({ rank }) => rank)).toEqual(
          values.map((value) => 1 + values.filter((other) => other > value + 1e-9).length),
        );
      }),
    );
  });

  it('has a shortfall of 0 where it is covered, of 1 where nothing may serve, and never less or more', () => {
    fc.assert(
      fc.property(anySchemes, anyVoices, anyAxes, (schemes, voices, axes) => {
        for (const { status, shortfall, unmetDemand } of supportCube(schemes, voices, axes)) {
          expect(shortfall === 0).toBe(status === 'COVERED');
          expect(shortfall === 1).toBe(status === 'MISSING');
          expect(shortfall).toBeGreaterThanOrEqual(0);
          expect(shortfall).toBeLessThanOrEqual(1);
          expect(unmetDemand ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('a scenario', () => {
  const added = anyScheme.map((scheme) => ({ ...scheme, id: 'added' }));

  it('that adds a scheme makes no cell worse, and one that takes it away makes none better', () => {
    fc.assert(
      fc.property(anySchemes, added, anyVoices, anyAxes, (schemes, scheme, voices, axes) => {
        const more = withScenario(schemes, { add: [scheme], remove: [] });
        const [before, after] = [supportCube(schemes, voices, axes), supportCube(more, voices, axes)];
        for (const [cell, now] of pairs(before, after)) {
          expect(goodness[now.status]).toBeGreaterThanOrEqual(goodness[cell.status]);
          expect(now.shortfall).toBeLessThanOrEqual(cell.shortfall);
          expect(now.unmetDemand ?? 0).toBeLessThanOrEqual(cell.unmetDemand ?? 0);
        }
        expect(effectOf(before, after)).toMatchObject({ widened: [], shifted: [] });
        expect(effectOf(after, before)).toMatchObject({ closed: [], narrowed: [], shifted: [] });
        expect(supportCube(withScenario(more, { add: [], remove: ['added'] }), voices, axes)).toEqual(before);
      }),
    );
  });

  it('tells every cell that changes once, and no other', () => {
    fc.assert(
      fc.property(anySchemes, anySchemes, anyVoices, anyAxes, (schemes, others, voices, axes) => {
        const [before, after] = [supportCube(schemes, voices, axes), supportCube(others, voices, axes)];
        const { closed, narrowed, widened, shifted, remaining } = effectOf(before, after);
        const told = [...closed, ...narrowed, ...widened, ...shifted].map(({ id }) => id).sort();
        const changed = pairs(before, after)
          .filter(
            ([cell, now]) =>
              cell.shortfall !== now.shortfall || JSON.stringify(cell.sides) !== JSON.stringify(now.sides),
          )
          .map(([{ id }]) => id);
        expect(told).toEqual(changed.sort());
        expect(closed.every((change) => change.after === 'COVERED' && change.before !== 'COVERED')).toBe(true);
        expect(remaining).toBe(after.filter(({ status }) => status !== 'COVERED').length);
      }),
    );
  });
});
