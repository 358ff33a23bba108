import type { Change } from '../domain/gaps/scenario';
import type { GapsAnswer } from '../questions/support-gaps/ask';
import { codeOf } from '../questions/support-gaps/texts';
import type { Lang } from '../questions/lang';
import { nameIn } from '../questions/support/names';
import { indented } from './cite';

/** Changed cells named before the rest is only counted. */
const shown = 12;

const changeText = (answer: GapsAnswer, { id }: Change, lang: Lang): string => {
  const [entry = '', ...rest] = id.split('/');
  const kinds = [...answer.facts.kinds.CITY_DEVELOPMENT, ...answer.facts.kinds.FIRM_ENTRY];
  const parts = rest.map((part) => {
    const kind = kinds.find((one) => one.id === part);
    return kind ? nameIn(kind, lang) : part.slice(part.indexOf(':') + 1).toUpperCase();
  });
  return `${codeOf(answer, entry)} ${parts.join(' × ')}`;
};

const counted = (changes: readonly Change[], answer: GapsAnswer): string => {
  const byEntry = new Map<string, number>();
  for (const { id } of changes) {
    const code = codeOf(answer, id.split('/')[0] ?? '');
    byEntry.set(code, (byEntry.get(code) ?? 0) + 1);
  }
  const order = answer.axes.entries.map(({ id }) => codeOf(answer, id));
  return order.flatMap((code) => (byEntry.has(code) ? [`${code} ${byEntry.get(code) ?? 0}`] : [])).join(', ');
};

/** What a scenario changes, for a terminal; nothing without one. */
export const effectLines = (answer: GapsAnswer, lang: Lang): string[] => {
  const { effect } = answer;
  if (!effect) return [];
  const ko = lang === 'KO';
  const { closed, narrowed, widened, remaining } = effect;
  const names = answer.added.map((scheme) => nameIn(scheme, lang)).join('; ');
  const more = closed.length - shown;
  const list = (changes: readonly Change[]) => counted(changes, answer) || (ko ? '없음' : 'none');
  return [
    '',
    ...(names ? [indented(`${ko ? '가정한 제도' : 'Added in thought'}: ${names}`, 0)] : []),
    `${ko ? '메워지는 공백' : 'Closed'}: ${list(closed)}`,
    ...closed.slice(0, shown).map((change) => indented(changeText(answer, change, lang), 2)),
    ...(more > 0 ? [`  +${more}`] : []),
    `${ko ? '줄어드는 공백' : 'Narrowed'}: ${list(narrowed)}`,
    `${ko ? '커지는 공백' : 'Widened'}: ${list(widened)}`,
    `${ko ? '남는 공백' : 'Remaining'}: ${remaining}`,
  ];
};
