import type { SchemeRules } from './rule';

/** Whether applications are taken on a day. */
export type WindowState = 'OPEN' | 'CLOSED' | 'UNKNOWN';

/** What is known of a scheme's window on a day. */
export interface SchemeWindow {
  readonly state: WindowState;
  /** Months, 1 to 12, in which windows of past years lay: evidence of when to look, not of being open. */
  readonly usualMonths: readonly number[];
  /** Years that the record of windows covers; empty when there is none. */
  readonly years: readonly number[];
  /** Last day of the window that is open; null when none is, or its end is not known. */
  readonly closesOn: string | null;
  /** Rules that say so. */
  readonly ruleIds: readonly string[];
}

const unseen = '..';

interface Period {
  /** `YYYY-MM-DD`; null when the source does not say. */
  readonly from: string | null;
  readonly to: string | null;
}

/** An ISO 8601 interval of days, either end `..` when it was not seen. */
export const periodOf = (interval: string): Period => {
  const [from = unseen, to = unseen] = interval.split('/');
  return { from: from === unseen ? null : from, to: to === unseen ? null : to };
};

const yearOf = (day: string): number => Number(day.slice(0, 4));
const monthIndex = (day: string): number => yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;

const yearsOf = ({ from, to }: Period): number[] => [from, to].flatMap((day) => (day === null ? [] : yearOf(day)));

const monthsOf = ({ from, to }: Period): number[] => {
  const first = from ?? to;
  const last = to ?? from;
  if (first === null || last === null) return [];
  const length = Math.min(12, monthIndex(last) - monthIndex(first) + 1);
  return Array.from({ length }, (_, index) => ((monthIndex(first) + index) % 12) + 1);
};

const stateIn = ({ from, to }: Period, on: string): WindowState => {
  if ((from !== null && on < from) || (to !== null && on > to)) return 'CLOSED';
  return from === null || to === null ? 'UNKNOWN' : 'OPEN';
};

/** One state of several: open when any is, else unknown when any is. */
const best = (states: readonly WindowState[]): WindowState =>
  states.includes('OPEN') ? 'OPEN' : states.includes('UNKNOWN') || states.length === 0 ? 'UNKNOWN' : 'CLOSED';

/**
 * A scheme's window on a day. A window belongs to its year: on a day of a year that the record does not cover the state is UNKNOWN, and
 * past windows only say in which months to look. Where other calls of the year may exist, a day outside the known ones is UNKNOWN too.
 */
export const windowOn = ({ rules, startsOn }: Pick<SchemeRules, 'rules' | 'startsOn'>, on: string): SchemeWindow => {
  const windows = rules.filter(({ subject }) => subject === 'WINDOW');
  const periods = windows.flatMap((rule) =>
    rule.operator === 'DURING' || rule.operator === 'HELD'
      ? rule.values.map((value) => ({ rule, period: periodOf(value) }))
      : [],
  );
  const calls = periods.filter(({ rule }) => rule.operator === 'DURING');
  const states = calls
    .filter(({ period }) => yearsOf(period).includes(yearOf(on)))
    .map(({ rule, period }): WindowState => {
      const state = stateIn(period, on);
      return state === 'CLOSED' && rule.force === 'TARGETED' ? 'UNKNOWN' : state;
    });
  const standing = windows.some(({ operator }) => operator === 'STANDING');
  const begun = startsOn === null || startsOn <= on;
  const state = !begun ? 'CLOSED' : standing ? 'OPEN' : best(states);
  const open = calls.find(({ period }) => stateIn(period, on) === 'OPEN');
  const months = [
    ...periods.flatMap(({ period }) => monthsOf(period)),
    ...windows.filter(({ operator }) => operator === 'IN_MONTHS').flatMap(({ values }) => values.map(Number)),
  ];
  return {
    state,
    usualMonths: [...new Set(months)].sort((a, b) => a - b),
    years: [...new Set(periods.flatMap(({ period }) => yearsOf(period)))].sort((a, b) => a - b),
    closesOn: state === 'OPEN' ? (open?.period.to ?? null) : null,
    ruleIds: windows.map(({ id }) => id),
  };
};
