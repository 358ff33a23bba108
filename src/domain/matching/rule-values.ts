import { firmBusinesses, firmQualities, firmSizes, partnerKinds } from '../firm-profile/profile';
import { isDay } from '../partial-date';
import { operatorsOf, type RuleOperator, type RuleSubject } from './rule';
import { periodOf } from './window';

const isPeriod = (value: string): boolean => {
  const { from, to } = periodOf(value);
  const days = [from, to].flatMap((day) => day ?? []);
  return /^[^/]+\/[^/]+$/.test(value) && days.length > 0 && days.every(isDay) && (from ?? '') <= (to ?? '9999');
};

const isNumber = (value: string): boolean => /^\d+(\.\d+)?$/.test(value);

/** What one value of a rule must be, in words, and whether a text is that. `known` are the ids of the graph. */
const valueOf = (
  subject: RuleSubject,
  operator: RuleOperator,
  known: ReadonlySet<string>,
): { readonly expected: string; readonly fits: (value: string) => boolean } => {
  const among = (list: readonly string[]) => ({
    expected: `one of ${list.join(', ')}`,
    fits: (value: string) => list.includes(value),
  });
  const id = (...prefixes: string[]) => ({
    expected: `the id of a ${prefixes.join(' or ')} of the graph`,
    fits: (value: string) => known.has(value) && prefixes.some((prefix) => value.startsWith(`${prefix}:`)),
  });
  if (operator === 'DURING' || operator === 'HELD')
    return {
      expected: 'an ISO 8601 interval of days, such as 2026-01-28/2026-03-17, with .. for an end not seen',
      fits: isPeriod,
    };
  if (operator === 'IN_MONTHS') return among(Array.from({ length: 12 }, (_, month) => String(month + 1)));
  if (operator === 'AT_LEAST' || operator === 'AT_MOST') return { expected: 'a number, digits only', fits: isNumber };
  switch (subject) {
    case 'SIZE':
      return among(firmSizes);
    case 'BUSINESS':
      return among(firmBusinesses);
    case 'QUALITY':
      return among(firmQualities);
    case 'PARTNERS':
      return among(partnerKinds);
    case 'COUNTRY':
      return id('country');
    case 'SECTOR':
      return id('sector', 'focus-area');
    case 'FIRM_CLASS':
      return id('firm-class');
    case 'STEP':
      return id('step');
    default:
      return { expected: 'empty', fits: () => false };
  }
};

const counts: Partial<Record<RuleOperator, (count: number) => boolean>> = {
  ANY: (count) => count === 0,
  UNSTATED: (count) => count === 0,
  STANDING: (count) => count === 0,
  AT_LEAST: (count) => count === 1,
  AT_MOST: (count) => count === 1,
};

/** What is wrong with a rule's operator and values, in sentences; empty when it can be asked. `known` are the ids of the graph. */
export const ruleProblems = (
  { subject, operator: given, values }: { subject: RuleSubject; operator: string; values: readonly string[] },
  known: ReadonlySet<string>,
): { readonly field: 'operator' | 'values'; readonly message: string }[] => {
  const operators = operatorsOf[subject];
  const operator = operators.find((one) => one === given);
  if (!operator)
    return [
      { field: 'operator', message: `${given} does not go with ${subject}; expected one of ${operators.join(', ')}.` },
    ];
  if (!(counts[operator] ?? ((count) => count > 0))(values.length))
    return [{ field: 'values', message: `has ${values.length} rows, which ${operator} does not take.` }];
  const { expected, fits } = valueOf(subject, operator, known);
  return values
    .filter((value) => !fits(value))
    .map((value) => ({
      field: 'values',
      message: `"${value}" does not go with ${subject} ${operator}; expected ${expected}.`,
    }));
};
