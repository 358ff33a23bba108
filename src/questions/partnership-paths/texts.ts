import { endOf, startOf, type Hop, type PathGraph } from '../../domain/paths/graph';
import type { PathKindSeed } from '../../ingest/path-kinds';
import { inLang, type Lang } from '../lang';
import type { EndsAnswer } from './ask-ends';
import type { KindsAnswer } from './ask-kinds';
import type { PathsQuestion } from './question';
import type { PathsFound } from './search';
import { wordingOf } from './verbs';

/** Name of a node in a language; in English where the language has none. */
export const nameOf = (graph: PathGraph, id: string, lang: Lang): string => {
  const node = graph.nodes.get(id);
  return (lang === 'KO' ? node?.nameKo : undefined) ?? node?.name ?? id;
};

/** How a Korean clause takes up what the clause before it named. */
const takenUp: Readonly<Record<string, string>> = {
  Organisation: '이 기관',
  Scheme: '이 제도',
  Programme: '이 프로그램',
  Project: '이 사업',
  City: '이 도시',
  Country: '이 나라',
  FirmClass: '이 유형',
  FocusArea: '이 분야',
};

/** A name as Korean sentences hold it: classes and fields say what they are. */
const koreanName = (graph: PathGraph, id: string): string => {
  const name = nameOf(graph, id, 'KO');
  const label = graph.nodes.get(id)?.label;
  return label === 'FirmClass' ? `'${name}' 유형` : label === 'FocusArea' ? `'${name}' 분야` : name;
};

/** The path as one sentence: the names in order, joined by what ties them. */
export const pathSentence = (graph: PathGraph, hops: readonly Hop[], lang: Lang): string => {
  const [first] = hops;
  if (!first) return '';
  if (lang === 'EN') {
    const parts = hops.map((hop) => `${wordingOf(hop).en} ${nameOf(graph, endOf(hop), lang)}`);
    return `${nameOf(graph, startOf(first), lang)} ${parts.join(', which ')}.`;
  }
  const clauses = hops.map((hop, index) => {
    const again = index === 0 ? undefined : takenUp[graph.nodes.get(startOf(hop))?.label ?? ''];
    const start = again ?? koreanName(graph, startOf(hop));
    const [text, [on, end]] = wordingOf(hop).ko(start, koreanName(graph, endOf(hop)));
    return text + (index < hops.length - 1 ? on : end);
  });
  return `${clauses.join(', ')}.`;
};

/** One side of a question in words: a name, a class of things, or how many. */
export const sideOf = (found: PathsQuestion, side: 'starts' | 'ends', lang: Lang): string => {
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

/** Name of a kind of path in a language. */
export const kindName = (id: string, kinds: readonly PathKindSeed[], lang: Lang): string => {
  const kind = kinds.find((one) => one.id === id);
  return kind ? inLang(kind.name, lang) : id;
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
