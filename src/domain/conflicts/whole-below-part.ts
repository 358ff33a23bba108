import { decimalsOf, roundsTo } from './arithmetic';
import { severityOfPoints, slugOf, type Detected } from './detected';
import type { Figure, Part } from './facts';

interface PartShare {
  readonly part: string;
  readonly value: number;
  readonly statementIds: readonly string[];
}

/** Shares of the parts of a whole in one survey: one printed figure a part, all of one indicator. */
const sharesOfParts = (
  whole: string,
  survey: string,
  figures: readonly Figure[],
  parts: readonly Part[],
): PartShare[] => {
  const members = parts.filter((entry) => entry.whole === whole).map(({ part }) => part);
  const own = figures.filter(
    ({ unit, surveys, concerns, derived }) =>
      unit === 'percent' &&
      !derived &&
      surveys.includes(survey) &&
      concerns.length === 1 &&
      members.includes(concerns[0] ?? ''),
  );
  const byIndicator = new Map<string, PartShare[]>();
  for (const { indicator, concerns, value, statementIds } of own)
    byIndicator.set(indicator, [
      ...(byIndicator.get(indicator) ?? []),
      { part: concerns[0] ?? '', value, statementIds },
    ]);
  return (
    [...byIndicator.values()].find(
      (shares) => shares.length === members.length && new Set(shares.map(({ part }) => part)).size === members.length,
    ) ?? []
  );
};

/**
 * Shares of a whole that are smaller than the share of one of its parts. Whoever took part in a step took part in its stage, so the
 * stage's share is at least the largest of its steps'. A figure that equals the mean of the parts is a mean that is worded as a share.
 */
export const wholesBelowParts = (figures: readonly Figure[], parts: readonly Part[]): Detected[] => {
  const wholes = [...new Set(parts.map(({ whole }) => whole))].sort();
  return figures
    .filter(({ unit, derived }) => unit === 'percent' && !derived)
    .flatMap((share) =>
      wholes
        .filter((whole) => share.concerns.includes(whole))
        .flatMap((whole): Detected[] => {
          const own = share.surveys.flatMap((survey) => sharesOfParts(whole, survey, figures, parts));
          const [first] = own;
          if (!first || own.length < 2) return [];
          const largest = own.reduce((best, one) => (one.value > best.value ? one : best), first);
          if (share.value >= largest.value) return [];
          const mean = own.reduce((sum, { value }) => sum + value, 0) / own.length;
          const isMean = roundsTo(mean, share.value, decimalsOf(share.asPrinted));
          return [
            {
              id: `detected:whole-below-part-${slugOf(share.id)}`,
              kind: isMean ? 'DEFINITION' : 'ARITHMETIC',
              severity: severityOfPoints(largest.value - share.value),
              subjectId: share.id,
              statementIds: [...share.statementIds, ...largest.statementIds],
              detail: {
                check: 'WHOLE_BELOW_PART',
                whole,
                share: share.value,
                largest: largest.value,
                largestPart: largest.part,
                mean,
                isMean,
                parts: own.length,
              },
            },
          ];
        }),
    );
};
