import type { JointReason } from '../../domain/joint-entry/joint-entry';
import { labelOf } from '../match-schemes/texts';
import type { Lang } from '../lang';
import type { JointAnswer, PartnerRow } from './ask';

const phrase = ({ kind, brings }: JointReason, names: JointAnswer['names'], lang: Lang): string => {
  const values = brings.map((value) => labelOf(value, names, lang)).join(lang === 'KO' ? '·' : ', ');
  const ko = lang === 'KO';
  switch (kind) {
    case 'SIZE':
      return ko ? `규모 보완(${values})` : `complements in size (${values})`;
    case 'BUSINESS':
      return ko ? `업종 융합(${values})` : `brings ${values}`;
    case 'SECTORS':
      return ko ? `분야 실적(${values})` : `has worked in ${values}`;
    case 'PLACES':
      return ko ? `현지 기반(${values})` : `is present in ${values}`;
  }
};

/** Why a firm is a partner, in one sentence. */
export const partnerSentence = ({ reasons }: PartnerRow, names: JointAnswer['names'], lang: Lang): string => {
  const held = reasons.filter(({ value }) => (value ?? 0) > 0).map((reason) => phrase(reason, names, lang));
  const text = held.join(lang === 'KO' ? ', ' : '; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

/** How many partners were found for what. */
export const jointSummary = ({ page }: Pick<JointAnswer, 'page'>, lang: Lang): string =>
  lang === 'KO'
    ? `규모나 업종에서 이 기업을 보완하는 국내 기업 ${page.totalCount}개입니다.`
    : `${page.totalCount} Korean ${page.totalCount === 1 ? 'firm complements' : 'firms complement'} this one in size or business.`;
