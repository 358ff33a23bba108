import type { RankedCity } from '../../domain/shortlist/matrix';
import { supposes } from '../../domain/shortlist/what-if';
import type { Preset } from '../../ingest/presets';
import { inLang, type Lang } from '../lang';
import type { ShortlistAnswer } from './ask';

/** A city's name; the English one where there is no Korean one. */
export const cityName = ({ name, nameKo }: Pick<RankedCity, 'name' | 'nameKo'>, lang: Lang): string =>
  (lang === 'KO' ? nameKo : null) ?? name;

/** One sentence: how many cities of which day were ranked by what, and whether anything was supposed. */
export const shortlistSummary = (
  { page, settings }: Pick<ShortlistAnswer, 'page' | 'settings'>,
  presets: readonly Preset[],
  lang: Lang,
): string => {
  const preset = presets.find(({ id }) => id === settings.preset);
  const { totalCount } = page;
  const supposed = supposes(settings.whatIf);
  if (lang === 'KO') {
    const by = preset ? `프리셋 '${inLang(preset.name, lang)}'` : '사용자 지정 가중치';
    return totalCount === 0
      ? `${settings.asOf} 기준 아세안 스마트시티 네트워크에 속한 도시가 없습니다.`
      : `${settings.asOf} 기준 아세안 스마트시티 네트워크 ${totalCount}개 도시를 ${by}로 순위화했습니다${supposed ? '(가정 포함)' : ''}.`;
  }
  const by = preset ? `the preset "${inLang(preset.name, lang)}"` : "the caller's weights";
  return totalCount === 0
    ? `The ASEAN Smart Cities Network had no cities on ${settings.asOf}.`
    : `${totalCount} ${totalCount === 1 ? 'city' : 'cities'} of the ASEAN Smart Cities Network on ${settings.asOf}, ranked by ${by}${supposed ? ', with suppositions' : ''}.`;
};
