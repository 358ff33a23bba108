import type { Hop } from '../../domain/paths/graph';
import { withParticle } from '../particles';

/** How a Korean clause goes on, and how it ends the sentence. */
type Ending = readonly [on: string, end: string];

const does: Ending = ['하며', '합니다'];
const did: Ending = ['했으며', '했습니다'];
const isThere: Ending = ['있으며', '있습니다'];
const is: Ending = ['이며', '입니다'];

type Clause = readonly [text: string, ending: Ending];

/** A hop in words: the English verb between the two names, and the Korean clause of them. */
interface Wording {
  readonly en: string;
  readonly ko: (start: string, end: string) => Clause;
}

interface TwoWays {
  readonly along: Wording;
  readonly against: Wording;
}

/** What was signed. */
const paper = ({ edge }: Hop): { en: string; ko: string } =>
  edge.kind === 'LOI'
    ? { en: 'a letter of intent', ko: '협력의향서' }
    : edge.kind === 'CONTRACT'
      ? { en: 'a contract', ko: '계약' }
      : { en: 'a memorandum', ko: '양해각서' };

const wordings: Readonly<Record<string, TwoWays>> = {
  PARTICIPATES_IN: {
    along: { en: 'takes part in', ko: (a, b) => [`${withParticle(a, '은/는')} ${b}에 참여`, does] },
    against: { en: 'involves', ko: (a, b) => [`${a}에는 ${withParticle(b, '이/가')} 참여`, does] },
  },
  FUNDS: {
    along: { en: 'pays for', ko: (a, b) => [`${withParticle(a, '은/는')} ${b}의 재원을 지원`, does] },
    against: { en: 'is paid for by', ko: (a, b) => [`${a}의 재원은 ${withParticle(b, '이/가')} 지원`, does] },
  },
  OPERATES: {
    along: { en: 'runs', ko: (a, b) => [`${withParticle(a, '은/는')} ${withParticle(b, '을/를')} 운영`, does] },
    against: { en: 'is run by', ko: (a, b) => [`${withParticle(a, '은/는')} ${withParticle(b, '이/가')} 운영`, does] },
  },
  ACTIVE_IN: {
    along: { en: 'is active in', ko: (a, b) => [`${withParticle(a, '은/는')} ${b}에서 활동`, does] },
    against: { en: 'sees work by', ko: (a, b) => [`${a}에서는 ${withParticle(b, '이/가')} 활동`, does] },
  },
  HAS_OFFICE_IN: {
    along: { en: 'has an office in', ko: (a, b) => [`${withParticle(a, '은/는')} ${b}에 사무소를 두고 `, isThere] },
    against: { en: 'hosts an office of', ko: (a, b) => [`${a}에는 ${b}의 사무소가 `, isThere] },
  },
  TWINNED_WITH: {
    along: {
      en: 'is a sister city of',
      ko: (a, b) => [`${withParticle(a, '은/는')} ${withParticle(b, '와/과')} 자매·우호도시`, is],
    },
    against: {
      en: 'is a sister city of',
      ko: (a, b) => [`${withParticle(a, '은/는')} ${withParticle(b, '와/과')} 자매·우호도시`, is],
    },
  },
  LOCATED_IN: {
    along: { en: 'lies in', ko: (a, b) => [`${withParticle(a, '은/는')} ${b}에 `, isThere] },
    against: { en: 'is the place of', ko: (a, b) => [`${a}에는 ${withParticle(b, '이/가')} `, isThere] },
  },
  PART_OF: {
    along: { en: 'is part of', ko: (a, b) => [`${withParticle(a, '은/는')} ${b}에 속`, does] },
    against: { en: 'includes', ko: (a, b) => [`${a}에는 ${withParticle(b, '이/가')} 포함`, ['되며', '됩니다']] },
  },
  CLASSIFIED_AS: {
    along: { en: 'belongs to', ko: (a, b) => [`${withParticle(a, '은/는')} ${b}에 속`, does] },
    against: { en: 'also takes in', ko: (a, b) => [`${a}에는 ${b}도 속`, does] },
  },
  OPEN_TO: {
    along: {
      en: 'is open to',
      ko: (a, b) => [`${withParticle(a, '은/는')} ${withParticle(b, '을/를')} 대상으로 `, does],
    },
    against: { en: 'is served by', ko: (a, b) => [`${withParticle(a, '은/는')} ${b}의 지원 대상`, is] },
  },
  AVAILABLE_IN: {
    along: {
      en: 'is available in',
      ko: (a, b) => [`${withParticle(a, '은/는')} ${withParticle(b, '을/를')} 대상으로 `, does],
    },
    against: { en: 'can be reached with', ko: (a, b) => [`${withParticle(a, '은/는')} ${b}의 대상국`, is] },
  },
  IN_COUNTRY: {
    along: { en: 'is in', ko: (a, b) => [`${withParticle(a, '은/는')} ${b}에 `, isThere] },
    against: { en: 'is home to', ko: (a, b) => [`${a}에는 ${withParticle(b, '이/가')} `, isThere] },
  },
  ADDRESSES: {
    along: {
      en: 'addresses',
      ko: (a, b) => [`${withParticle(a, '은/는')} ${withParticle(b, '을/를')} `, ['다루며', '다룹니다']],
    },
    against: {
      en: 'is addressed by',
      ko: (a, b) => [`${withParticle(a, '은/는')} ${withParticle(b, '이/가')} `, ['다루며', '다룹니다']],
    },
  },
  PRIORITISES: {
    along: {
      en: 'gives priority to',
      ko: (a, b) => [`${withParticle(a, '은/는')} ${withParticle(b, '을/를')} 중시`, does],
    },
    against: {
      en: 'is a priority of',
      ko: (a, b) => [`${withParticle(a, '은/는')} ${withParticle(b, '이/가')} 중시`, does],
    },
  },
  REPORTS_TO: {
    along: { en: 'reports to', ko: (a, b) => [`${withParticle(a, '은/는')} ${b}의 소속·산하 기관`, is] },
    against: { en: 'oversees', ko: (a, b) => [`${withParticle(a, '은/는')} ${b}의 상급기관`, is] },
  },
  OWNS_STAKE_IN: {
    along: { en: 'owns a stake in', ko: (a, b) => [`${withParticle(a, '은/는')} ${b}의 지분을 보유`, does] },
    against: { en: 'is partly owned by', ko: (a, b) => [`${a}의 지분은 ${withParticle(b, '이/가')} 보유`, does] },
  },
};

/** Agreements, which name what was signed. */
const agreement = (hop: Hop): TwoWays | undefined => {
  const { en, ko } = paper(hop);
  const signed = `${withParticle(ko, '을/를')} 체결`;
  if (hop.edge.type === 'AGREED_WITH')
    return {
      along: {
        en: `signed ${en} with`,
        ko: (a, b) => [`${withParticle(a, '은/는')} ${withParticle(b, '와/과')} ${signed}`, did],
      },
      against: {
        en: `has ${en} with`,
        ko: (a, b) => [`${withParticle(a, '은/는')} ${withParticle(b, '와/과')} ${signed}`, did],
      },
    };
  if (hop.edge.type === 'AGREED_ON')
    return {
      along: { en: `signed ${en} on`, ko: (a, b) => [`${withParticle(a, '은/는')} ${b}에 관한 ${signed}`, did] },
      against: {
        en: `is the subject of ${en} of`,
        ko: (a, b) => [`${a}에 관해 ${withParticle(b, '이/가')} ${signed}`, did],
      },
    };
  return undefined;
};

/** How a hop reads from its start to its end. */
export const wordingOf = (hop: Hop): Wording => {
  const ways = agreement(hop) ?? wordings[hop.edge.type];
  const { type } = hop.edge;
  return ways?.[hop.along ? 'along' : 'against'] ?? { en: type, ko: (a, b) => [`${a} ${type} ${b}`, ['', '']] };
};
