import type { ProfileChangeKind } from '../../domain/matching/change';
import type { SchemeMatch } from '../../domain/matching/match';
import type { ChangeSet, NearestChange } from '../../domain/matching/nearest-change';
import type { SchemePackage } from '../../domain/matching/packages';
import type { RuleSubject } from '../../domain/matching/rule';
import type { SchemeWindow } from '../../domain/matching/window';
import type { Lang } from '../lang';
import type { MatchAnswer } from './ask';
import type { SchemeFacts } from './gather';
import type { SchemeRow } from './statements';
import { wordsOf } from './words';
import { withParticle } from '../particles';

type Names = SchemeFacts['names'];

const pick = (lang: Lang, en: string, ko: string): string => (lang === 'KO' ? ko : en);

/** Name of a thing or word for an enum value. */
export const labelOf = (value: string, names: Names, lang: Lang): string => {
  const words = wordsOf(value);
  if (words) return pick(lang, words.en, words.ko);
  const named = names.get(value);
  return named ? pick(lang, named.name, named.nameKo ?? named.name) : value;
};

const listed = (items: readonly string[], lang: Lang): string => items.join(lang === 'KO' ? ' 또는 ' : ' or ');

const won = (text: string, lang: Lang): string =>
  lang === 'KO'
    ? `${(Number(text) / 100_000_000).toLocaleString('en-GB')}억 원`
    : `KRW ${(Number(text) / 1_000_000).toLocaleString('en-GB')}m`;

type Phrase = (values: string, lang: Lang) => string;

const confirming: Partial<Record<RuleSubject, Phrase>> = {
  SIZE: (values, lang) => pick(lang, `confirm that the firm is ${values}`, `${values} 여부 확인`),
  FIRM_CLASS: (values, lang) =>
    pick(lang, `confirm that the firm is of the class ${values}`, `기업 유형 확인(${values})`),
  BUSINESS: (values, lang) => pick(lang, `confirm that the firm is in ${values}`, `사업 분야 확인(${values})`),
  QUALITY: (values, lang) => pick(lang, `confirm ${values}`, `${values} 확인`),
  PARTNERS: (values, lang) => pick(lang, `confirm or find as a partner ${values}`, `협력 파트너 확인·확보(${values})`),
  COUNTRY: (values, lang) => pick(lang, `confirm as the country ${values}`, `대상 국가 확인(${values})`),
  SECTOR: (values, lang) => pick(lang, `confirm as the field ${values}`, `분야 확인(${values})`),
  EQUITY: (values, lang) => pick(lang, `confirm a share of at least ${values}%`, `지분 ${values}% 이상 확인`),
  AGE: (values, lang) =>
    pick(lang, `confirm that the firm is at most ${values} years old`, `업력 ${values}년 이내 확인`),
};

const acting: Readonly<Record<Exclude<ProfileChangeKind, 'CONFIRM'>, Phrase>> = {
  ASK_OPERATOR: (values, lang) => pick(lang, `ask the operator about "${values}"`, `운영기관 문의: '${values}'`),
  ADD_PARTNER: (values, lang) => pick(lang, `take in as a partner ${values}`, `파트너 추가: ${values}`),
  GAIN_QUALITY: (values, lang) => pick(lang, `come to have ${values}`, `${values} 갖추기`),
  AIM_AT_COUNTRY: (values, lang) => pick(lang, `aim at ${values}`, `대상 국가를 ${withParticle(values, '으로/로')}`),
  RAISE_EQUITY: (values, lang) => pick(lang, `raise the share to at least ${values}%`, `지분을 ${values}% 이상으로`),
  ASK_LESS: (values, lang) => pick(lang, `ask for at most ${values}`, `신청액을 ${values} 이하로`),
};

const changeText = ({ kind, subject, anyOf }: NearestChange, names: Names, lang: Lang): string => {
  const values = listed(
    anyOf.map((value) => (subject === 'AMOUNT' ? won(value, lang) : labelOf(value, names, lang))),
    lang,
  );
  const phrase = kind === 'CONFIRM' ? confirming[subject] : acting[kind];
  return phrase ? phrase(values, lang) : values;
};

/** A set of changes in one sentence. */
export const changeSentence = (set: ChangeSet, names: Names, lang: Lang): string => {
  const text = set.map((change) => changeText(change, names, lang)).join(pick(lang, '; ', ', '));
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** Months as runs: `Jan–Mar, July`. */
export const monthsText = (months: readonly number[], lang: Lang): string => {
  const name = (month: number): string => pick(lang, monthNames[month - 1] ?? '', `${month}월`);
  const starts = months.filter((month) => !months.includes(month - 1));
  return starts
    .map((first) => {
      const after = Array.from({ length: 12 }, (_, index) => first + index).find(
        (month) => !months.includes(month + 1),
      );
      return after === undefined || after === first
        ? name(first)
        : `${name(first)}${pick(lang, '–', '~')}${name(after)}`;
    })
    .join(', ');
};

/** A window in one sentence. */
export const windowSentence = ({ state, usualMonths, years, closesOn }: SchemeWindow, lang: Lang): string => {
  const seen = years.length > 0 ? ` (${years.join(', ')})` : '';
  const months = `${monthsText(usualMonths, lang)}${seen}`;
  const some = usualMonths.length > 0;
  if (state === 'OPEN')
    return closesOn === null
      ? pick(lang, 'Open all the time.', '상시 접수.')
      : pick(lang, `Open until ${closesOn}.`, `${closesOn}까지 접수.`);
  if (state === 'CLOSED')
    return some ? pick(lang, `Closed; usually ${months}.`, `마감; 통상 ${months}.`) : pick(lang, 'Closed.', '마감.');
  return some
    ? pick(lang, `Not known; usually ${months}.`, `미확인; 통상 ${months}.`)
    : pick(lang, 'Not known.', '미확인.');
};

/** Verdict and what is missing, in one sentence. */
export const matchSentence = (match: SchemeMatch, names: Names, lang: Lang): string => {
  const { verdict, nearest } = match;
  if (verdict === 'ELIGIBLE') return pick(lang, 'Eligible by the rules on record.', '확인된 요건을 모두 충족합니다.');
  const [set] = nearest;
  const head =
    verdict === 'NOT_ELIGIBLE'
      ? pick(lang, 'Not eligible as things stand', '현재 요건 미충족')
      : pick(lang, 'Cannot be decided yet', '아직 판단 불가');
  if (set) return `${head}: ${changeSentence(set, names, lang)}`;
  return verdict === 'NOT_ELIGIBLE'
    ? pick(
        lang,
        `${head}, and nothing that the firm can change makes it so.`,
        `${head}, 기업이 바꿀 수 있는 조건으로는 불가.`,
      )
    : pick(
        lang,
        `${head}: ask the operator, the rules on record do not say.`,
        `${head}: 운영기관 문의 필요(확인된 규정 없음).`,
      );
};

/** Short name of an operator: its acronym, or its name. */
export const operatorName = ({ acronym, name, nameKo }: SchemeRow['operators'][number], lang: Lang): string =>
  lang === 'KO' ? (nameKo ?? acronym ?? name) : (acronym ?? name);

/** A package in one sentence, with the operator of each scheme. */
export const packageSentence = ({ legs, gaps }: SchemePackage, facts: SchemeFacts, lang: Lang): string => {
  const codeOf = (order: number): string => facts.ladder.find((step) => step.order === order)?.code ?? String(order);
  const parts = legs.map(({ schemeId, steps, verdict }) => {
    const operators = facts.schemes.find(({ id }) => id === schemeId)?.row.operators ?? [];
    const by = operators.map((operator) => operatorName(operator, lang)).join(', ');
    const doubt = verdict === 'UNKNOWN' ? pick(lang, ', to be confirmed', ', 요건 확인 필요') : '';
    return `${steps.map(codeOf).join('+')} ${labelOf(schemeId, facts.names, lang)} (${by}${doubt})`;
  });
  const gap =
    gaps.length === 0
      ? ''
      : pick(
          lang,
          ` No scheme open to the firm serves ${gaps.map(codeOf).join(', ')}.`,
          ` ${gaps.map(codeOf).join(', ')} 단계는 이용할 제도가 없습니다.`,
        );
  return legs.length === 0 ? gap.trim() : `${parts.join(' → ')}.${gap}`;
};

/** In one sentence: how many schemes fit, do not, or cannot be decided. */
export const matchSummary = ({ counts, settings }: Pick<MatchAnswer, 'counts' | 'settings'>, lang: Lang): string => {
  const { ELIGIBLE, UNKNOWN, NOT_ELIGIBLE } = counts;
  const all = ELIGIBLE + UNKNOWN + NOT_ELIGIBLE;
  return pick(
    lang,
    `Of ${all} support schemes, the firm meets the rules on record of ${ELIGIBLE}, misses those of ${NOT_ELIGIBLE}, and ${UNKNOWN} cannot be decided from what is known (${settings.on}).`,
    `지원제도 ${all}개 중 확인된 요건 충족 ${ELIGIBLE}개, 미충족 ${NOT_ELIGIBLE}개, 판단 불가 ${UNKNOWN}개입니다(${settings.on} 기준).`,
  );
};
