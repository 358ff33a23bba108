import { basesThatFit, countBehind, decimalsOf, fitsAll, type Pair } from './arithmetic';
import { slugOf, type Detected } from './detected';
import type { Figure, Respondents } from './facts';

/** Largest survey size looked at when asking which size would fit. */
const largestBase = 1_000;

/** Pairs of one count and one share, both without a base, about the same thing in the same survey. */
const pairsOf = (surveyId: string, figures: readonly Figure[]): { pair: Pair; share: Figure }[] => {
  const own = figures.filter(
    ({ surveys, base, derived }) => surveys.length === 1 && surveys[0] === surveyId && base === null && !derived,
  );
  const shares = own.filter(({ unit, items, concerns }) => unit === 'percent' && items === null && concerns.length > 0);
  return shares.flatMap((share) => {
    const beside = (figure: Figure): boolean => figure.concerns.join() === share.concerns.join();
    const counts = own.filter((figure) => figure.unit !== 'percent' && beside(figure));
    const [count] = counts;
    const alone = counts.length === 1 && shares.filter(beside).length === 1;
    return count && alone
      ? [{ pair: { count: count.value, share: share.value, decimals: decimalsOf(share.asPrinted) }, share }]
      : [];
  });
};

/** Surveys whose printed counts and shares cannot come from the printed number of respondents: Table 4 fits 20 firms, not 21. */
export const basesAgainstRespondents = (figures: readonly Figure[], respondents: readonly Respondents[]): Detected[] =>
  respondents.flatMap(({ surveyId, value, statementIds }): Detected[] => {
    const found = pairsOf(surveyId, figures);
    const pairs = found.map(({ pair }) => pair);
    if (pairs.length === 0 || fitsAll(pairs, value)) return [];
    return [
      {
        id: `detected:base-fit-${slugOf(surveyId)}`,
        kind: 'ARITHMETIC',
        severity: 'MEDIUM',
        subjectId: surveyId,
        statementIds: [...statementIds, ...found.flatMap(({ share }) => share.statementIds)],
        detail: {
          check: 'BASE_FIT',
          surveyId,
          respondents: value,
          pairs: pairs.length,
          misfits: pairs.filter((pair) => !fitsAll([pair], value)).length,
          fitting: basesThatFit(pairs, Math.min(largestBase, 2 * value)),
        },
      },
    ];
  });

/** Base of a share: as printed, or respondents times the things that each was asked about. */
const basesOf = (
  share: Figure,
  respondents: readonly Respondents[],
): { base: number; statementIds: readonly string[] }[] => {
  if (share.base !== null) return [{ base: share.base, statementIds: [] }];
  const { items } = share;
  if (items === null) return [];
  return respondents
    .filter(({ surveyId }) => share.surveys.includes(surveyId))
    .map(({ value, statementIds }) => ({ base: value * items, statementIds }));
};

/** Printed shares that no whole number of answers makes: 40.8% cannot come from 420 answers. */
export const unreachableShares = (figures: readonly Figure[], respondents: readonly Respondents[]): Detected[] =>
  figures
    .filter(({ unit, derived }) => unit === 'percent' && !derived)
    .flatMap((share) =>
      basesOf(share, respondents).flatMap(({ base, statementIds }): Detected[] => {
        if (base <= 0 || countBehind(share.value, decimalsOf(share.asPrinted), base) !== null) return [];
        const under = Math.floor((share.value * base) / 100);
        return [
          {
            id: `detected:unreachable-share-${slugOf(share.id)}`,
            kind: 'ARITHMETIC',
            severity: 'LOW',
            subjectId: share.id,
            statementIds: [...share.statementIds, ...statementIds],
            detail: {
              check: 'UNREACHABLE_SHARE',
              share: share.value,
              base,
              below: (100 * under) / base,
              above: (100 * (under + 1)) / base,
            },
          },
        ];
      }),
    );
