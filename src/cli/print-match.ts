import type { SchemeMatch } from '../domain/matching/match';
import type { Timing } from '../domain/matching/timing';
import type { Verdict } from '../domain/matching/verdict';
import type { MatchAnswer } from '../questions/match-schemes/ask';
import {
  changeSentence,
  labelOf,
  matchSummary,
  operatorName,
  packageSentence,
  windowSentence,
} from '../questions/match-schemes/texts';
import { profileSentence } from '../questions/firm-profile/texts';
import type { SchemeRow } from '../questions/match-schemes/statements';
import type { Lang } from '../questions/lang';
import type { CitedSource } from '../questions/sources';
import { citations, indented } from './cite';
import type { TextCell } from './output';
import { renderTable, type Column } from './table';

const pick = (lang: Lang, en: string, ko: string): string => (lang === 'KO' ? ko : en);

const verdictWords: Readonly<Record<Verdict, { readonly en: string; readonly ko: string }>> = {
  ELIGIBLE: { en: 'yes', ko: '가능' },
  NOT_ELIGIBLE: { en: 'no', ko: '불가' },
  UNKNOWN: { en: '?', ko: '미정' },
};

const headings: Readonly<Record<Timing, { readonly en: string; readonly ko: string }>> = {
  NOW: { en: 'For the next step', ko: '다음 단계를 지원하는 제도' },
  UNKNOWN: { en: 'By step (the furthest step is not known)', ko: '단계별(현재 진출 단계 미확인)' },
  LATER: { en: 'For later steps', ko: '이후 단계를 지원하는 제도' },
  PASSED: {
    en: 'For steps already taken: of use again in a new country',
    ko: '이미 거친 단계의 제도(새 국가 진출 시 활용)',
  },
  NO_STEP: { en: 'For no step of the ladder', ko: '진출 단계와 무관한 제도' },
};

const columns = (lang: Lang): Column[] => [
  { head: pick(lang, 'Steps', '단계'), width: 5 },
  { head: pick(lang, 'Scheme, whom to ask', '제도, 문의처'), width: 24 },
  { head: pick(lang, 'Fits', '적격'), width: 4 },
  { head: pick(lang, 'When', '접수'), width: 14 },
  { head: pick(lang, 'What is missing', '부족한 요건'), width: 25 },
];

const contactOf = ({ contact, operators }: SchemeRow, lang: Lang): string => {
  const named = operators.map((operator) => operatorName(operator, lang));
  return lang === 'KO' || contact === null ? named.join(', ') : contact;
};

const missingOf = (match: SchemeMatch, answer: MatchAnswer, lang: Lang): string => {
  const [set] = match.nearest;
  if (match.verdict === 'ELIGIBLE') return '';
  if (set) return changeSentence(set, answer.facts.names, lang);
  return match.verdict === 'UNKNOWN'
    ? pick(lang, 'Ask the operator: the rules on record do not say.', '운영기관 문의(확인된 규정 없음).')
    : pick(lang, 'Nothing that the firm can change.', '기업이 바꿀 수 없는 요건.');
};

const rowOf = (answer: MatchAnswer, schemeId: string): SchemeRow | null =>
  answer.facts.schemes.find(({ id }) => id === schemeId)?.row ?? null;

const codesOf = (answer: MatchAnswer, row: SchemeRow): string[] =>
  answer.facts.ladder.filter(({ order }) => row.steps.includes(order)).map(({ code }) => code);

const tableOf = (matches: readonly SchemeMatch[], answer: MatchAnswer, lang: Lang): string =>
  renderTable(
    columns(lang),
    matches.flatMap((match) => {
      const row = rowOf(answer, match.schemeId);
      if (!row) return [];
      return [
        [
          codesOf(answer, row).join(' '),
          `${labelOf(match.schemeId, answer.facts.names, lang)}\n- ${contactOf(row, lang)}`,
          pick(lang, verdictWords[match.verdict].en, verdictWords[match.verdict].ko),
          windowSentence(match.window, lang),
          missingOf(match, answer, lang),
        ],
      ];
    }),
  );

/** Statements behind the shown schemes' rules. */
export const matchStatementIds = ({ page, facts }: MatchAnswer): string[] =>
  page.items.flatMap(({ checks, window }) =>
    [...checks.map(({ rule }) => rule.id), ...window.ruleIds].flatMap((id) => facts.rules.get(id)?.statementIds ?? []),
  );

/** The sheet for a firm on a terminal: which schemes now, what is missing, whom to ask, when; then packages. */
export const printMatch = (answer: MatchAnswer, sources: ReadonlyMap<string, CitedSource>, lang: Lang): string => {
  const { page, packages, facts } = answer;
  const hopeless = page.items.filter(({ verdict, nearest }) => verdict === 'NOT_ELIGIBLE' && nearest.length === 0);
  const shown = page.items.filter((match) => !hopeless.includes(match));
  const groups = (['NOW', 'UNKNOWN', 'LATER', 'PASSED', 'NO_STEP'] as const).flatMap((timing) => {
    const matches = shown.filter((match) => match.timing === timing);
    return matches.length === 0
      ? []
      : [pick(lang, headings[timing].en, headings[timing].ko), tableOf(matches, answer, lang), ''];
  });
  const nameOf = (id: string): string => labelOf(id, facts.names, lang);
  return [
    indented(matchSummary(answer, lang), 0),
    indented(profileSentence(answer.profile, nameOf, lang), 0),
    '',
    ...groups,
    ...(hopeless.length === 0
      ? []
      : [
          indented(
            `${pick(lang, 'Out of reach, whatever the firm changes', '요건을 바꿀 수 없어 불가')}: ${hopeless.map(({ schemeId }) => nameOf(schemeId)).join('; ')}.`,
            0,
          ),
          '',
        ]),
    ...(packages.length === 0
      ? []
      : [
          pick(lang, 'Packages to the next stage', '다음 단계까지의 지원 패키지'),
          ...packages.map(
            (one, index) => `${index + 1}. ${indented(packageSentence(one, facts, lang), 3).trimStart()}`,
          ),
          '',
        ]),
    ...(answer.partial === null ? [] : [indented(answer.partial, 0), '']),
    indented(
      pick(
        lang,
        'Rules are those of the years that their sources describe: check the current notice before applying. "?": what decides is not known; never a yes.',
        '요건은 출처가 다룬 연도 기준이므로 신청 전 최신 공고를 확인하십시오. "미정": 판단에 필요한 정보 미확인(적격 아님).',
      ),
      0,
    ),
    indented(`${pick(lang, 'Sources', '출처')}: ${citations(matchStatementIds(answer), sources)}`, 0),
    pick(
      lang,
      `Dataset ${answer.datasetVersion}, method ${answer.methodVersion}`,
      `자료 버전 ${answer.datasetVersion}, 방법 ${answer.methodVersion}`,
    ),
  ].join('\n');
};

/** Head of the flat table, one scheme a row. */
export const matchHead = [
  'schemeId',
  'name',
  'verdict',
  'timing',
  'steps',
  'missing',
  'window',
  'usualMonths',
  'closesOn',
  'operators',
  'contact',
  'eligibilityYear',
  'missedRules',
  'unknownRules',
];

/** The schemes as a flat table for spreadsheets and documents. */
export const matchRows = (answer: MatchAnswer, lang: Lang): TextCell[][] =>
  answer.page.items.flatMap((match) => {
    const row = rowOf(answer, match.schemeId);
    if (!row) return [];
    const of = (outcome: string): string =>
      match.checks
        .filter((check) => check.outcome === outcome)
        .map(({ rule }) => rule.id)
        .join('; ');
    return [
      [
        match.schemeId,
        labelOf(match.schemeId, answer.facts.names, lang),
        match.verdict,
        match.timing,
        codesOf(answer, row).join(' '),
        missingOf(match, answer, lang),
        match.window.state,
        match.window.usualMonths.join(' '),
        match.window.closesOn,
        row.operators.map(({ id }) => id).join('; '),
        row.contact,
        row.eligibilityYear,
        of('FAIL'),
        of('UNKNOWN'),
      ],
    ];
  });
