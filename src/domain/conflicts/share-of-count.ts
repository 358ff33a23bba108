import { countBehind, decimalsOf, roundsTo } from './arithmetic';
import { severityOfPoints, slugOf, type Detected } from './detected';
import type { Figure } from './facts';

const aboutTheSame = (a: Figure, b: Figure): boolean =>
  a.period === b.period &&
  a.scope === b.scope &&
  a.surveys.join() === b.surveys.join() &&
  a.concerns.join() === b.concerns.join();

/**
 * Counts that a share may be the share of: printed about the same thing, time and survey, and not the base itself. A count that names
 * the share's base goes before one that names none.
 */
const countsFor = (share: Figure, figures: readonly Figure[]): readonly Figure[] => {
  const counts = figures.filter(
    (figure) =>
      figure.unit !== 'percent' &&
      figure.unit !== 'percentage points' &&
      figure.value !== share.base &&
      Number.isInteger(figure.value) &&
      aboutTheSame(share, figure),
  );
  const sameBase = counts.filter(({ base }) => base === share.base);
  return sameBase.length > 0 ? sameBase : counts.filter(({ base }) => base === null);
};

/** Printed shares that do not follow from the count and the base that are printed with them: 17 of 49 is 34.7%, not 45%. */
export const sharesAgainstCounts = (figures: readonly Figure[]): Detected[] =>
  figures
    .filter(({ unit, derived }) => unit === 'percent' && !derived)
    .flatMap((share): Detected[] => {
      const { base } = share;
      if (base === null || base <= 0) return [];
      const decimals = decimalsOf(share.asPrinted);
      const counts = countsFor(share, figures);
      const fits = ({ value }: Figure): boolean => roundsTo((100 * value) / base, share.value, decimals);
      const [count] = counts;
      // With several candidates nobody says which is meant; one that fits clears the share.
      if (!count || counts.some(fits)) return [];
      const exact = (100 * count.value) / base;
      return [
        {
          id: `detected:share-of-count-${slugOf(share.id)}`,
          kind: 'ARITHMETIC',
          severity: severityOfPoints(Math.abs(exact - share.value)),
          subjectId: share.id,
          statementIds: [...share.statementIds, ...count.statementIds],
          detail: {
            check: 'SHARE_OF_COUNT',
            share: share.value,
            count: count.value,
            base,
            exact,
            fitting: countBehind(share.value, decimals, base),
          },
        },
      ];
    });
