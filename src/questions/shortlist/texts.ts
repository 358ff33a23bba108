import type { Preset } from '../../ingest/presets';
import type { ShortlistAnswer } from './ask';

/** Language of texts made for people. */
export type Lang = 'EN' | 'KO';

/** One sentence: how many cities of which day were ranked by what. */
export const shortlistSummary = (
  { page, settings }: Pick<ShortlistAnswer, 'page' | 'settings'>,
  presets: readonly Preset[],
  lang: Lang,
): string => {
  const preset = presets.find(({ id }) => id === settings.preset);
  const { totalCount } = page;
  if (lang === 'KO') {
    const by = preset ? `프리셋 '${preset.name.ko}'` : '사용자 지정 가중치';
    return totalCount === 0
      ? `${settings.asOf} 기준 아세안 스마트시티 네트워크에 속한 도시가 없습니다.`
      : `${settings.asOf} 기준 아세안 스마트시티 네트워크 ${totalCount}개 도시를 ${by}로 순위화했습니다.`;
  }
  const by = preset ? `the preset "${preset.name.en}"` : "the caller's weights";
  return totalCount === 0
    ? `The ASEAN Smart Cities Network had no cities on ${settings.asOf}.`
    : `${totalCount} ${totalCount === 1 ? 'city' : 'cities'} of the ASEAN Smart Cities Network on ${settings.asOf}, ranked by ${by}.`;
};
