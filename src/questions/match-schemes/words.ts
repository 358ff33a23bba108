import type { FirmBusiness, FirmQuality, FirmSize, PartnerKind } from '../../domain/firm-profile/profile';

/** A word or phrase in both languages. */
export interface Words {
  readonly en: string;
  readonly ko: string;
}

const sizes: Readonly<Record<FirmSize, Words>> = {
  LARGE: { en: 'a large firm', ko: '대기업' },
  MID: { en: 'a mid-sized firm', ko: '중견기업' },
  SME: { en: 'a small or medium firm', ko: '중소기업' },
  PUBLIC: { en: 'a public body', ko: '공공기관' },
};

const businesses: Readonly<Record<FirmBusiness, Words>> = {
  PLANNING_DEVELOPMENT: { en: 'urban planning and development', ko: '도시계획·개발' },
  SERVICE_SOLUTION: { en: 'services and solutions', ko: '서비스·솔루션' },
  SUPPORT: { en: 'support of firms', ko: '기업 지원' },
};

const partners: Readonly<Record<PartnerKind, Words>> = {
  OVERSEAS_GOVERNMENT: { en: 'a foreign government or international organisation', ko: '외국 정부·국제기구' },
  OVERSEAS_PUBLIC_BODY: { en: 'a foreign public body or university', ko: '해외 공공기관·대학' },
  OVERSEAS_PRIVATE: { en: 'a foreign private firm', ko: '해외 민간기업' },
  KOREAN_SME: { en: 'a Korean small or medium firm', ko: '국내 중소기업' },
  KOREAN_MID: { en: 'a Korean mid-sized firm', ko: '국내 중견기업' },
  KOREAN_LARGE: { en: 'a Korean large firm', ko: '국내 대기업' },
  KOREAN_PUBLIC_BODY: { en: 'a Korean public body', ko: '국내 공공기관' },
  KOREAN_LOCAL_GOVERNMENT: { en: 'a Korean local government', ko: '국내 지자체' },
  LENDER: { en: 'a bank that lends for over two years', ko: '2년 초과 대출 은행' },
};

const qualities: Readonly<Record<FirmQuality, Words>> = {
  START_UP: { en: 'being a start-up', ko: '스타트업 여부' },
  COMMERCIAL_SOLUTION: { en: 'a solution already sold in Korea', ko: '국내 상용 솔루션' },
  CONSTRUCTION_LICENCE: { en: 'registration as an overseas construction business', ko: '해외건설업 신고' },
  OVERSEAS_EXPERIENCE: { en: 'experience in overseas infrastructure', ko: '해외 인프라 사업 경험' },
  NEW_MARKET: { en: 'a market that is new by the call', ko: '신시장 진출 요건' },
  PROJECT_IN_VIEW: { en: 'an overseas project in view', ko: '발굴 중인 해외 프로젝트' },
  PROJECT_SPONSOR: { en: 'a part as project sponsor', ko: '사업주 참여' },
  PROJECT_CONTRACT: { en: 'a supply, purchase, operation or management contract', ko: '공급·구매·운영·관리 계약' },
  NO_BRANCH_ABROAD: { en: 'being unable to keep a branch abroad', ko: '해외 지사 설치 곤란' },
};

const all: Readonly<Record<string, Words>> = { ...sizes, ...businesses, ...partners, ...qualities };

/** The words for an enum value of a rule, or null when it is none. */
export const wordsOf = (value: string): Words | null => (Object.hasOwn(all, value) ? (all[value] ?? null) : null);
