import { endOf, startOf, type Hop, type PathGraph } from '../../domain/paths/graph';
import type { PathKindSeed } from '../../ingest/path-kinds';
import type { Lang } from '../lang';
import type { PathsAnswer } from './ask';

/** How a hop reads from its start to its end, as a verb: along the arrow, then against it. */
const verbs: Readonly<Record<string, { along: [en: string, ko: string]; against: [en: string, ko: string] }>> = {
  PARTICIPATES_IN: { along: ['takes part in', '참여 →'], against: ['involves', '참여기관 →'] },
  FUNDS: { along: ['pays for', '재원 지원 →'], against: ['is paid for by', '재원 기관 →'] },
  OPERATES: { along: ['runs', '운영 →'], against: ['is run by', '운영기관 →'] },
  ACTIVE_IN: { along: ['is active in', '활동 →'], against: ['sees work by', '활동기관 →'] },
  HAS_OFFICE_IN: { along: ['has an office in', '사무소 →'], against: ['hosts an office of', '사무소 보유 기관 →'] },
  AGREED_WITH: {
    along: ['signed a memorandum with', '양해각서 →'],
    against: ['has a memorandum with', '양해각서 상대 →'],
  },
  AGREED_ON: {
    along: ['signed a memorandum on', '양해각서 대상 →'],
    against: ['is the subject of a memorandum of', '양해각서 체결 기관 →'],
  },
  TWINNED_WITH: {
    along: ['is a sister city of', '자매·우호도시 →'],
    against: ['is a sister city of', '자매·우호도시 →'],
  },
  LOCATED_IN: { along: ['lies in', '소재 →'], against: ['is the place of', '사업 →'] },
  PART_OF: { along: ['is part of', '소속 →'], against: ['includes', '포함 →'] },
  CLASSIFIED_AS: { along: ['belongs to', '유형 →'], against: ['also takes in', '같은 유형 →'] },
  OPEN_TO: { along: ['is open to', '대상 유형 →'], against: ['is served by', '지원제도 →'] },
  AVAILABLE_IN: { along: ['is available in', '대상국 →'], against: ['can be reached with', '지원제도 →'] },
  IN_COUNTRY: { along: ['is in', '국가 →'], against: ['is home to', '도시 →'] },
  ADDRESSES: { along: ['addresses', '분야 →'], against: ['is addressed by', '사업 →'] },
  PRIORITISES: { along: ['gives priority to', '중점분야 →'], against: ['is a priority of', '중시 도시 →'] },
  REPORTS_TO: { along: ['reports to', '상급기관 →'], against: ['oversees', '소속·산하 기관 →'] },
  OWNS_STAKE_IN: { along: ['owns a stake in', '지분 →'], against: ['is partly owned by', '주주 →'] },
};

const nameOf = (graph: PathGraph, id: string, lang: Lang): string => {
  const node = graph.nodes.get(id);
  return (lang === 'KO' ? node?.nameKo : undefined) ?? node?.name ?? id;
};

/** The path as one sentence: the names in order, joined by what ties them. */
export const pathSentence = (graph: PathGraph, hops: readonly Hop[], lang: Lang): string => {
  const [first] = hops;
  if (!first) return '';
  const parts = hops.map((hop) => {
    const [en, ko] = verbs[hop.edge.type]?.[hop.along ? 'along' : 'against'] ?? [hop.edge.type, hop.edge.type];
    return `${lang === 'KO' ? `— ${ko}` : en} ${nameOf(graph, endOf(hop), lang)}`;
  });
  const start = nameOf(graph, startOf(first), lang);
  return lang === 'KO' ? `${start} ${parts.join(' ')}` : `${start} ${parts.join(', which ')}.`;
};

/** One sentence on the whole answer. */
export const pathsSummary = (
  { search, ends, settings, graph }: PathsAnswer,
  kinds: readonly PathKindSeed[],
  lang: Lang,
): string => {
  const [from, to] = [nameOf(graph, ends.from.id, lang), nameOf(graph, ends.to.id, lang)];
  const count = search.paths.length;
  const found = new Set(search.paths.map(({ kindId }) => kindId));
  const best = kinds.find(({ id }) => id === search.paths[0]?.kindId);
  if (lang === 'KO')
    return count === 0
      ? `${from}에서 ${to}까지 ${settings.maxHops}단계 이내의 경로가 없습니다.`
      : `${from}에서 ${to}까지 ${found.size}개 유형의 경로 ${count}개가 있으며, 가장 가까운 유형은 '${best?.name.ko ?? ''}'입니다.`;
  return count === 0
    ? `No path from ${from} to ${to} within ${settings.maxHops} hops.`
    : `${count} ${count === 1 ? 'path' : 'paths'} of ${found.size} ${found.size === 1 ? 'kind' : 'kinds'} from ${from} to ${to}; the closest kind is "${best?.name.en ?? ''}".`;
};
