/** A day, month or year as sources give it: `2020`, `2020-04`, `2020-04-17`. */
const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * First and last day that a partial date covers, each `YYYY-MM-DD`; null when the text is no date of the calendar.
 * `2020` covers 2020-01-01 to 2020-12-31.
 */
export const coveredDays = (text: string): { first: string; last: string } | null => {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return null;
  const lastDay = lastDayOf(Number(year), monthNumber);
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${pad(lastDay)}` };
  return Number(day) >= 1 && Number(day) <= lastDay ? { first: text, last: text } : null;
};

/** True for a full day of the calendar, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => coveredDays(text)?.first === text;
