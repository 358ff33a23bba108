/** A text in both languages of the answers. */
interface Texts {
  readonly en: string;
  readonly ko: string;
}

/** Sorts of organisation, as `OrganisationKind` of the graph names them. */
export type BuilderKind =
  | 'FIRM'
  | 'PUBLIC_INSTITUTION'
  | 'MINISTRY'
  | 'AGENCY'
  | 'LOCAL_GOVERNMENT'
  | 'ASSOCIATION'
  | 'UNIVERSITY'
  | 'MULTILATERAL';

/** A type of tie that somebody can decide to make. */
export interface BuildableTie {
  readonly buildable: true;
  /** What making it is called. */
  readonly means: Texts;
  /** Who makes it. */
  readonly by: Texts;
  /** Why it can be made, and when not. */
  readonly reason: Texts;
  /** Organisations that can make it; all when left out. */
  readonly kinds?: readonly BuilderKind[];
  /** Whether it can only be made to work that is not over. */
  readonly openOnly?: true;
  /** Whether the two sides are equal, so that a tie either way is the same tie. */
  readonly mutual?: true;
}

/** A type of tie that nobody can decide to make, and why. */
export interface GivenTie {
  readonly buildable: false;
  readonly reason: Texts;
}

/** What can be said of making a tie of one type between two labels. */
export type TieRule = BuildableTie | GivenTie;

const given = (en: string, ko: string): GivenTie => ({ buildable: false, reason: { en, ko } });

const payers: readonly BuilderKind[] = ['MINISTRY', 'AGENCY', 'PUBLIC_INSTITUTION', 'MULTILATERAL'];

/**
 * Which ties can be built, by the type and the labels that they join. A judgement of this project, argued in `reason` and in
 * docs/method.md; a type that is not here cannot be built.
 */
export const tieRules: Readonly<Record<string, TieRule>> = {
  'Organisation PARTICIPATES_IN Project': {
    buildable: true,
    means: { en: 'a project consortium', ko: '사업 컨소시엄' },
    by: { en: "the organisation and the project's lead", ko: '해당 기관과 사업 주관기관' },
    reason: {
      en: 'A project that is not over can take in a partner, by tender or by consortium.',
      ko: '끝나지 않은 사업은 입찰이나 컨소시엄으로 참여기관을 더할 수 있다.',
    },
    openOnly: true,
  },
  'Organisation FUNDS Project': {
    buildable: true,
    means: { en: 'funding for a project', ko: '사업 재원 지원' },
    by: { en: 'the funder', ko: '재원 기관' },
    reason: {
      en: 'A public funder can add its money to a project that is not over.',
      ko: '공적 재원 기관은 끝나지 않은 사업에 재원을 더할 수 있다.',
    },
    kinds: payers,
    openOnly: true,
  },
  'Organisation FUNDS Programme': {
    buildable: true,
    means: { en: 'funding for a programme', ko: '프로그램 재원 지원' },
    by: { en: 'the funder', ko: '재원 기관' },
    reason: {
      en: 'A public funder can add its money to a programme.',
      ko: '공적 재원 기관은 프로그램에 재원을 더할 수 있다.',
    },
    kinds: payers,
  },
  'Organisation HAS_OFFICE_IN City': {
    buildable: true,
    means: { en: 'an office or a cooperation centre', ko: '현지 사무소 또는 협력센터' },
    by: { en: 'the organisation', ko: '해당 기관' },
    reason: {
      en: 'An organisation can post people, alone or in a centre shared with others.',
      ko: '기관은 단독으로, 또는 공동 센터에 인력을 파견할 수 있다.',
    },
  },
  'Organisation AGREED_WITH Organisation': {
    buildable: true,
    means: { en: 'a memorandum, as a roadshow brings about', ko: '로드쇼 등을 통한 양해각서' },
    by: { en: 'the two organisations', ko: '두 기관' },
    reason: {
      en: 'Two organisations are free to sign; a roadshow or a matching event is where they meet.',
      ko: '두 기관은 자유롭게 협약할 수 있으며 로드쇼나 상담회가 만남의 자리가 된다.',
    },
    mutual: true,
  },
  'Organisation AGREED_WITH City': {
    buildable: true,
    means: { en: 'a memorandum with the city', ko: '도시와의 양해각서' },
    by: { en: 'the organisation and the city', ko: '해당 기관과 도시' },
    reason: {
      en: 'A city signs with those that visit it; a roadshow is made for it.',
      ko: '도시는 찾아오는 기관과 협약하며 로드쇼가 그 계기가 된다.',
    },
  },
  'Organisation AGREED_ON Project': {
    buildable: true,
    means: { en: 'a memorandum on a project', ko: '사업에 관한 양해각서' },
    by: { en: "the organisation and the project's lead", ko: '해당 기관과 사업 주관기관' },
    reason: {
      en: 'Interest in a project that is not over can be put on paper before a tender.',
      ko: '끝나지 않은 사업에 대한 참여 의사는 입찰 전에 문서로 남길 수 있다.',
    },
    openOnly: true,
  },
  'Organisation TWINNED_WITH City': {
    buildable: true,
    means: { en: 'a sister city', ko: '자매·우호도시 결연' },
    by: { en: 'the two local governments', ko: '두 지방정부' },
    reason: { en: 'Local governments alone can twin.', ko: '결연은 지방정부끼리만 맺을 수 있다.' },
    kinds: ['LOCAL_GOVERNMENT'],
  },
  'Scheme OPEN_TO FirmClass': {
    buildable: true,
    means: { en: 'a scheme opened to the class', ko: '지원제도 대상 확대' },
    by: { en: "the scheme's operator and its ministry", ko: '지원제도 운영기관과 소관 부처' },
    reason: {
      en: "A scheme's own rules say whom it serves, and its owner can change them.",
      ko: '대상은 지원제도의 규정이 정하며 소관 기관이 바꿀 수 있다.',
    },
  },
  'Scheme AVAILABLE_IN Country': {
    buildable: true,
    means: { en: 'a scheme extended to the country', ko: '지원제도 대상국 확대' },
    by: { en: "the scheme's operator and its ministry", ko: '지원제도 운영기관과 소관 부처' },
    reason: {
      en: "A scheme's own rules say where it applies, and its owner can change them.",
      ko: '대상국은 지원제도의 규정이 정하며 소관 기관이 바꿀 수 있다.',
    },
  },
  'Organisation OPERATES Project': given(
    'Owning or running something follows from taking part in it; it is no first step.',
    '소유·운영은 사업 참여의 결과이며 첫걸음이 될 수 없다.',
  ),
  'Organisation OPERATES Programme': given(
    'Who runs a programme is laid down when it is founded.',
    '프로그램 운영기관은 설치할 때 정해진다.',
  ),
  'Organisation OPERATES Scheme': given(
    'Who runs a scheme is laid down by the ministry that owns it.',
    '지원제도 운영기관은 소관 부처가 정한다.',
  ),
  'Organisation ACTIVE_IN City': given(
    'It records work that was done; what can be built is the project, the office or the memorandum.',
    '수행한 활동의 기록이며, 만들 수 있는 것은 사업·사무소·양해각서다.',
  ),
  'Organisation CLASSIFIED_AS FirmClass': given(
    'A class describes a firm; no firm chooses it.',
    '기업 유형은 기업의 성격이며 선택하는 것이 아니다.',
  ),
  'Organisation REPORTS_TO Organisation': given('Laws say who reports to whom.', '소속 관계는 법령이 정한다.'),
  'Organisation OWNS_STAKE_IN Organisation': given(
    'A stake is bought for other reasons than one city.',
    '지분은 한 도시를 위해 취득하는 것이 아니다.',
  ),
  'Project LOCATED_IN City': given('A project does not move.', '사업지는 바뀌지 않는다.'),
  'Project PART_OF Programme': given(
    'A project belongs to the programme that selected it.',
    '사업은 이를 선정한 프로그램에 속한다.',
  ),
  'Scheme PART_OF Programme': given(
    'A scheme belongs to the programme that it was made for.',
    '지원제도는 그 바탕이 된 프로그램에 속한다.',
  ),
  'City IN_COUNTRY Country': given('A city does not change its country.', '도시의 국가는 바뀌지 않는다.'),
  'Project ADDRESSES FocusArea': given(
    'It says what the work is about, which a partner does not decide.',
    '사업의 내용이며 협력기관이 정하지 않는다.',
  ),
  'City PRIORITISES FocusArea': given('A city sets its own priorities.', '중점분야는 도시가 스스로 정한다.'),
};

const unknown = given('Nobody has said that it can be built.', '만들 수 있는 관계인지 정해지지 않았다.');

/** What can be said of making a tie of a type from a node of one label to a node of another, along the arrow. */
export const tieRule = (from: string, type: string, to: string): TieRule =>
  tieRules[`${from} ${type} ${to}`] ?? unknown;
