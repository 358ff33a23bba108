import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packagesFor, stepsToNextStage, type LadderStep } from '../../src/domain/matching/packages';
import { coversBySearch } from '../support/match-oracles';

const ladder: LadderStep[] = ['a', 'b', 'c'].flatMap((stage, index) =>
  [1, 2, 3, 4].map((step) => ({ id: `step:${stage}${step}`, order: index * 4 + step, stageId: `stage:${stage}` })),
);

describe('the way to the next stage', () => {
  it.each([
    [0, [1, 2, 3, 4, 5]],
    [3, [4, 5]],
    [4, [5]],
    [6, [7, 8, 9]],
    [8, [9]],
    [9, [10, 11, 12]],
    [11, [12]],
    [12, []],
  ])('from step %d is %j', (reached, way) => {
    expect(stepsToNextStage(ladder, reached)).toEqual(way);
  });
});

const anySchemes = fc
  .array(fc.record({ steps: fc.subarray([1, 2, 3, 4, 5], { minLength: 1 }), cost: fc.constantFrom(0, 1, 2, 1000) }), {
    maxLength: 8,
  })
  .map((schemes) => schemes.map((scheme, index) => ({ id: `scheme:s${index}`, ...scheme })));

describe('packages', () => {
  const way = [2, 3, 4, 5];
  const pack = (schemes: { id: string; steps: number[]; cost: number }[], limit: number) =>
    packagesFor(
      schemes,
      (id) => {
        const cost = schemes.find((scheme) => scheme.id === id)?.cost ?? 0;
        return { verdict: cost === 1000 ? 'NOT_ELIGIBLE' : cost === 0 ? 'ELIGIBLE' : 'UNKNOWN', cost };
      },
      way,
      limit,
    );

  it('are all sets that cover what can be covered and hold no scheme too many', () => {
    fc.assert(
      fc.property(anySchemes, (schemes) => {
        const open = schemes.filter(({ cost, steps }) => cost < 1000 && steps.some((step) => way.includes(step)));
        const { packages, complete } = pack(schemes, 1_000);
        const found = packages.map(({ legs }) =>
          legs
            .map(({ schemeId }) => schemeId)
            .sort()
            .join(' '),
        );
        expect(complete).toBe(true);
        expect([...found].sort()).toEqual(coversBySearch(open, way));
        const costs = packages.map(({ legs }) =>
          legs.reduce((sum, { schemeId }) => sum + (schemes.find(({ id }) => id === schemeId)?.cost ?? 0), 0),
        );
        expect(costs).toEqual([...costs].sort((a, b) => a - b));
      }),
    );
  });

  it('do not depend on the order of the schemes', () => {
    fc.assert(
      fc.property(anySchemes, (schemes) => {
        expect(pack([...schemes].reverse(), 5)).toEqual(pack(schemes, 5));
      }),
    );
  });

  it('name the steps that no scheme open to the firm serves', () => {
    const { packages } = pack(
      [
        { id: 'scheme:s', steps: [2, 5], cost: 0 },
        { id: 'scheme:t', steps: [3], cost: 1000 },
      ],
      3,
    );
    expect(packages).toEqual([{ gaps: [3, 4], legs: [{ schemeId: 'scheme:s', verdict: 'ELIGIBLE', steps: [2, 5] }] }]);
  });
});
