import { compareRivals, shownBecause } from '../choose';
import { fold, joined } from '../search/fold';
import { agreesRounded } from './arithmetic';
import type { ConflictKind, ConflictSeverity, Detected } from './detected';
import type { RivalValue, ValueKind } from './facts';

const kinds: Readonly<Record<ValueKind, ConflictKind>> = {
  DATE: 'DATE',
  NUMBER: 'COUNT',
  NAME: 'LABEL',
  CODE: 'CONTRADICTION',
};

const periodsMeet = (a: RivalValue, b: RivalValue): boolean =>
  (a.until === null || b.since === null || b.since <= a.until) &&
  (b.until === null || a.since === null || a.since <= b.until);

/** Numbers and codes change with time: they contradict each other only when both are of the same day. */
const sameTime = (a: RivalValue, b: RivalValue): boolean =>
  periodsMeet(a, b) && (a.kind === 'DATE' || a.kind === 'NAME' || (a.asOf !== null && a.asOf === b.asOf));

const agree = (a: RivalValue, b: RivalValue): boolean =>
  a.value === b.value ||
  (a.kind === 'NAME' && joined(fold(a.value)) === joined(fold(b.value))) ||
  (a.kind === 'NUMBER' && agreesRounded(Number(a.value), Number(b.value)));

/** Whether two statements of one property exclude each other. */
export const disagree = (a: RivalValue, b: RivalValue): boolean => sameTime(a, b) && !agree(a, b);

const days = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** Severity of the widest disagreement: numbers by their ratio (over 10% badly, over 1% somewhat), days by how far apart (a year, a month). */
const severityOf = (kind: ValueKind, values: readonly string[]): ConflictSeverity => {
  if (kind === 'NAME') return 'LOW';
  if (kind === 'CODE') return 'MEDIUM';
  if (kind === 'DATE') {
    const sorted = [...values].sort();
    const apart = days(sorted[0] ?? '', sorted[sorted.length - 1] ?? '');
    return apart > 366 ? 'HIGH' : apart > 31 ? 'MEDIUM' : 'LOW';
  }
  const numbers = values.map(Number);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const ratio = most === 0 ? 0 : (most - least) / Math.abs(most);
  return ratio > 0.1 ? 'HIGH' : ratio > 0.01 ? 'MEDIUM' : 'LOW';
};

const idOf = ({ subjectId, property, lang, unit }: RivalValue): string =>
  `detected:rival-values-${[subjectId.replace(':', '-'), property, lang, unit]
    .filter((part) => part !== null)
    .map((part) => part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/[^a-z0-9]+/g, '-'))
    .join('-')}`;

/** Properties of one thing for which statements give values that exclude each other, the value shown by default first. */
export const rivalValues = (rivals: readonly RivalValue[]): Detected[] => {
  const groups = new Map<string, RivalValue[]>();
  for (const rival of rivals) groups.set(idOf(rival), [...(groups.get(idOf(rival)) ?? []), rival]);
  return [...groups].flatMap(([id, group]): Detected[] => {
    const inDispute = group
      .filter((one) => group.some((other) => disagree(one, other)))
      .sort((a, b) => compareRivals(a, b) || (a.statementId < b.statementId ? -1 : 1));
    const [shown] = inDispute;
    const rival = inDispute.find(({ value }) => value !== shown?.value);
    if (!shown || !rival) return [];
    const values = [...new Set(inDispute.map(({ value }) => value))];
    return [
      {
        id,
        kind: kinds[shown.kind],
        severity: severityOf(shown.kind, values),
        subjectId: shown.subjectId,
        statementIds: inDispute.map(({ statementId }) => statementId),
        detail: {
          check: 'RIVAL_VALUES',
          property: shown.property,
          lang: shown.lang,
          values,
          because: shownBecause(shown, rival),
        },
      },
    ];
  });
};
