import { endOf, startOf, type Hop, type PathGraph } from '../../domain/paths/graph';
import type { PathKindSeed } from '../../ingest/path-kinds';
import type { Lang } from '../lang';
import type { EndsAnswer } from './ask-ends';
import type { KindsAnswer } from './ask-kinds';
import type { PathsFound } from './search';

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

/** One side of a question in words: a name, a class of things, or how many. */
const sideOf = (found: PathsFound, side: 'starts' | 'ends', lang: Lang): string => {
  const { settings, graph, sides } = found;
  const ids = side === 'starts' ? settings.from : settings.to;
  const count = sides[side]?.length;
  const [only] = ids?.length === 1 ? ids : [];
  const label = only === undefined ? undefined : graph.nodes.get(only)?.label;
  const thing = label === 'Organisation' || label === 'Scheme' || label === 'City';
  if (only !== undefined && thing) return nameOf(graph, only, lang);
  const name = only === undefined ? null : nameOf(graph, only, lang);
  if (lang === 'KO') {
    const what = side === 'starts' ? '기관·제도' : '도시';
    if (count === undefined) return `모든 ${what}`;
    return name === null ? `${what} ${count}곳` : `${name} ${side === 'starts' ? '기관' : '도시'} ${count}곳`;
  }
  const [one, many] = side === 'starts' ? ['organisation or scheme', 'organisations and schemes'] : ['city', 'cities'];
  if (count === undefined) return `any ${one}`;
  const counted = `${count} ${count === 1 ? one : many}`;
  return name === null ? counted : `${count} ${side === 'starts' ? 'organisations' : 'cities'} of ${name}`;
};

const kindName = (id: string | undefined, kinds: readonly PathKindSeed[], lang: Lang): string => {
  const kind = kinds.find((one) => one.id === id);
  return (lang === 'KO' ? kind?.name.ko : kind?.name.en) ?? id ?? '';
};

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const nothing = (from: string, to: string, maxHops: number, lang: Lang): string =>
  lang === 'KO'
    ? `${from}에서 ${to}까지 ${maxHops}단계 이내의 경로가 없습니다.`
    : `No path from ${from} to ${to} within ${counted(maxHops, 'hop')}.`;

/** One sentence on the paths found. */
export const pathsSummary = (found: PathsFound, kinds: readonly PathKindSeed[], lang: Lang): string => {
  const { search, settings } = found;
  const [from, to] = [sideOf(found, 'starts', lang), sideOf(found, 'ends', lang)];
  const [best] = search.paths;
  if (!best) return nothing(from, to, settings.maxHops, lang);
  const count = search.paths.length;
  const kindCount = new Set(search.paths.map(({ kindId }) => kindId)).size;
  const first = kindName(best.kindId, kinds, lang);
  return lang === 'KO'
    ? `${from}에서 ${to}까지 ${kindCount}개 유형의 경로 ${count}개가 있으며, 가장 가까운 유형은 '${first}'입니다.`
    : `${counted(count, 'path')} of ${counted(kindCount, 'kind')} from ${from} to ${to}; the closest kind is "${first}".`;
};

/** One sentence on the kinds that join two sides. */
export const kindsSummary = (found: KindsAnswer, kinds: readonly PathKindSeed[], lang: Lang): string => {
  const { sums, search, settings } = found;
  const [from, to] = [sideOf(found, 'starts', lang), sideOf(found, 'ends', lang)];
  const [best] = sums;
  if (!best) return nothing(from, to, settings.maxHops, lang);
  const first = kindName(best.key, kinds, lang);
  const percent = Math.round(best.share * 100);
  return lang === 'KO'
    ? `${from}에서 ${to}까지 ${sums.length}개 유형, 경로 ${search.paths.length}개가 있으며, '${first}' 유형의 비중이 ${percent}%로 가장 큽니다.`
    : `${counted(sums.length, 'kind')} of path (${counted(search.paths.length, 'path')}) from ${from} to ${to}; "${first}" weighs most, ${percent}% of the score.`;
};

/** One sentence on who gets there, or where they get to. */
export const endsSummary = (found: EndsAnswer, lang: Lang): string => {
  const { side, page, best, settings, graph } = found;
  const [from, to] = [sideOf(found, 'starts', lang), sideOf(found, 'ends', lang)];
  if (!best) return nothing(from, to, settings.maxHops, lang);
  const name = nameOf(graph, best.key, lang);
  const count = page.totalCount;
  if (side === 'FROM')
    return lang === 'KO'
      ? `${to}까지 닿는 기관·제도는 ${count}곳이며, 점수가 가장 높은 곳은 ${name}입니다.`
      : `${counted(count, 'organisation or scheme', 'organisations and schemes')} can get to ${to}; ${name} has the highest score.`;
  return lang === 'KO'
    ? `${from}에서 닿을 수 있는 도시는 ${count}곳이며, 점수가 가장 높은 곳은 ${name}입니다.`
    : `${counted(count, 'city', 'cities')} can be reached from ${from}; ${name} has the highest score.`;
};
