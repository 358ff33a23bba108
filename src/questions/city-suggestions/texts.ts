import type { WeightRule } from '../../domain/suggestions/reweigh';
import type { Preset } from '../../ingest/presets';
import { inLang, type Lang } from '../lang';
import { criterionName } from '../shortlist/notes';
import type { CitySuggestion, SuggestionsAnswer } from './ask';

const ruleTexts: Readonly<Record<WeightRule, { readonly en: string; readonly ko: string }>> = {
  ENTERING: {
    en: 'The next step is to enter the market, which needs somebody who knows the place',
    ko: '다음 단계가 시장 진입 준비이므로 현지를 아는 기관이 필요하다',
  },
  DEMONSTRATING: {
    en: 'The next step is a demonstration, which needs projects and somebody in charge',
    ko: '다음 단계가 실증이므로 추진 중인 사업과 책임자가 필요하다',
  },
  SPREADING: {
    en: 'The next step is to spread, which needs demand and earlier work to build on',
    ko: '다음 단계가 확산이므로 수요와 이어 갈 실적이 필요하다',
  },
  WORKING_IN: {
    en: 'The firm names its fields, so fit with what cities focus on counts more',
    ko: '기업이 분야를 밝혔으므로 도시 중점분야와의 부합도를 더 본다',
  },
};

/** Why the weights are what they are: the preset, then each change. */
export const weightReasons = (
  { preset, changes }: SuggestionsAnswer,
  presets: readonly Preset[],
  lang: Lang,
): string[] => {
  const named = presets.find(({ id }) => id === preset);
  const name = named ? inLang(named.name, lang) : preset;
  return [
    inLang({ en: `Starts from the preset "${name}".`, ko: `프리셋 '${name}'에서 출발한다.` }, lang),
    ...changes.map(({ rule, criterionIds }) => {
      const raised = criterionIds.map((id) => criterionName(id, lang)).join(', ');
      return inLang(
        {
          en: `${ruleTexts[rule].en}: one more weight for ${raised}.`,
          ko: `${ruleTexts[rule].ko}: ${raised}의 가중치를 1씩 높였다.`,
        },
        lang,
      );
    }),
  ];
};

/** What speaks for a city and what against it. */
export const suggestionReasons = ({ row, profile, sharedFocusAreas }: CitySuggestion, lang: Lang): string[] => {
  const names = (ids: readonly string[]) => ids.map((id) => criterionName(id, lang)).join(', ');
  const said = (when: boolean, en: string, ko: string) => (when ? [inLang({ en, ko }, lang)] : []);
  const strong = names(row.strengths.map(({ criterionId }) => criterionId));
  const weak = names(row.weaknesses.map(({ criterionId }) => criterionId));
  const unknown = names(
    row.criteria.filter(({ value, weight }) => value === null && weight > 0).map(({ criterionId }) => criterionId),
  );
  return [
    ...said(strong !== '', `Stronger than most in ${strong}.`, `평균보다 강한 기준: ${strong}.`),
    ...said(
      sharedFocusAreas.length > 0,
      `Focuses on what the firm works in: ${sharedFocusAreas.join(', ')}.`,
      `기업 분야가 도시의 중점분야: ${sharedFocusAreas.join(', ')}.`,
    ),
    ...said(
      profile.cityIds?.includes(row.cityId) === true,
      'The firm aims at or works in this city.',
      '기업이 목표로 하거나 활동하는 도시다.',
    ),
    ...said(
      profile.cityIds?.includes(row.cityId) !== true &&
        row.city.countryId !== null &&
        profile.countryIds?.includes(row.city.countryId) === true,
      'The firm aims at or works in this country.',
      '기업이 목표로 하거나 활동하는 국가의 도시다.',
    ),
    ...said(weak !== '', `Weaker than most in ${weak}.`, `평균보다 약한 기준: ${weak}.`),
    ...said(unknown !== '', `Not known: ${unknown}.`, `자료 없음: ${unknown}.`),
  ];
};
