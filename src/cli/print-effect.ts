import type { Change } from '../domain/gaps/scenario';
import type { GapsAnswer } from '../questions/support-gaps/ask';
import { codeOf } from '../questions/support-gaps/texts';
import type { Lang } from '../questions/lang';
import { nameIn } from '../questions/support/names';
import { indented } from './cite';
import { kindName, placeText } from './gap-names';

/** Lines of changed cells before the rest is only counted. */
const shown = 12;

/** Changed cells, one line for those that differ in the kind of firm entry support only; then how many cells are not told. */
const changeLines = (answer: GapsAnswer, changes: readonly Change[], lang: Lang): string[] => {
  const cells = new Map(answer.cells.map((cell) => [cell.id, cell]));
  const lines = new Map<string, string[]>();
  for (const cell of changes.flatMap(({ id }) => cells.get(id) ?? [])) {
    const place = answer.axes.places.length > 1 ? `${placeText(cell)} ` : '';
    const key = `${codeOf(answer, cell.entry.id)} ${place}${kindName(answer, cell.cityDevelopment, lang)}`;
    lines.set(key, [...(lines.get(key) ?? []), kindName(answer, cell.firmEntry, lang)]);
  }
  const told = [...lines].slice(0, shown);
  const more = changes.length - told.reduce((total, [, kinds]) => total + kinds.length, 0);
  return [
    ...told.map(([key, kinds]) => indented(`${key} × ${kinds.join(', ')}`, 2)),
    ...(more > 0 ? [`  +${more}`] : []),
  ];
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
  const { closed, narrowed, widened, shifted, remaining } = effect;
  const names = answer.added.map((scheme) => nameIn(scheme, lang)).join('; ');
  const removed = answer.settings.scenario?.remove ?? [];
  const without = answer.facts.schemes
    .filter(({ id }) => removed.includes(id))
    .map((scheme) => nameIn(scheme, lang))
    .join('; ');
  const list = (changes: readonly Change[]) => counted(changes, answer) || (ko ? '없음' : 'none');
  return [
    '',
    ...(names ? [indented(`${ko ? '가정한 제도' : 'Added in thought'}: ${names}`, 0)] : []),
    ...(without ? [indented(`${ko ? '뺀 것으로 가정한 제도' : 'Taken away in thought'}: ${without}`, 0)] : []),
    `${ko ? '메워지는 공백' : 'Closed'}: ${list(closed)}`,
    ...changeLines(answer, closed, lang),
    `${ko ? '줄어드는 공백' : 'Narrowed'}: ${list(narrowed)}`,
    `${ko ? '커지는 공백' : 'Widened'}: ${list(widened)}`,
    ...changeLines(answer, widened, lang),
    ...(shifted.length > 0
      ? [`${ko ? '크기는 같고 내용이 바뀌는 칸' : 'As large, but different'}: ${list(shifted)}`]
      : []),
    `${ko ? '남는 공백' : 'Remaining'}: ${remaining}`,
  ];
};
