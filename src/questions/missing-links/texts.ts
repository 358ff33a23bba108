import type { Candidate } from '../../domain/missing-links/candidates';
import type { MissingLinkGroup } from '../../domain/missing-links/rank';
import type { PathGraph } from '../../domain/paths/graph';
import { parsePattern } from '../../domain/paths/pattern';
import type { PathKindSeed } from '../../ingest/path-kinds';
import { inLang, type Lang } from '../lang';
import { nameOf, pathSentence, sideOf } from '../partnership-paths/texts';
import { withParticle } from '../particles';
import type { MissingLinksAnswer } from './ask';

/** How making a tie reads: what one node does to the other, in English after "if", in Korean as a condition. */
const making: Readonly<Record<string, { en: (a: string, b: string) => string; ko: (a: string, b: string) => string }>> =
  {
    PARTICIPATES_IN: {
      en: (a, b) => `${a} joins ${b}`,
      ko: (a, b) => `${withParticle(a, '이/가')} ${b}에 참여하면`,
    },
    FUNDS: {
      en: (a, b) => `${a} pays for ${b}`,
      ko: (a, b) => `${withParticle(a, '이/가')} ${b}에 재원을 지원하면`,
    },
    HAS_OFFICE_IN: {
      en: (a, b) => `${a} opens an office or a cooperation centre in ${b}`,
      ko: (a, b) => `${withParticle(a, '이/가')} ${b}에 사무소나 협력센터를 열면`,
    },
    AGREED_WITH: {
      en: (a, b) => `${a} signs a memorandum with ${b}`,
      ko: (a, b) => `${withParticle(a, '이/가')} ${withParticle(b, '와/과')} 양해각서를 맺으면`,
    },
    AGREED_ON: {
      en: (a, b) => `${a} signs a memorandum on ${b}`,
      ko: (a, b) => `${withParticle(a, '이/가')} ${b}에 관한 양해각서를 맺으면`,
    },
    TWINNED_WITH: {
      en: (a, b) => `${a} becomes a sister city of ${b}`,
      ko: (a, b) => `${withParticle(a, '이/가')} ${withParticle(b, '와/과')} 자매결연을 맺으면`,
    },
    OPEN_TO: {
      en: (a, b) => `${a} is opened to ${b}`,
      ko: (a, b) => `${a}의 대상에 ${withParticle(b, '을/를')} 포함하면`,
    },
    AVAILABLE_IN: {
      en: (a, b) => `${a} is extended to ${b}`,
      ko: (a, b) => `${a}의 대상국에 ${withParticle(b, '을/를')} 포함하면`,
    },
  };

/** What happens when the tie is made, in a sentence: the condition, then what is there already, or the whole path when the tie lies inside it. */
export const linkSentence = (graph: PathGraph, { link, hops, missing }: Candidate, lang: Lang): string => {
  const words = making[link.type];
  const [a, b] = [nameOf(graph, link.from, lang), nameOf(graph, link.to, lang)];
  const outer = missing === 0 ? hops.slice(1) : missing === hops.length - 1 ? hops.slice(0, -1) : hops;
  const way = pathSentence(graph, outer, lang);
  if (lang === 'KO') {
    const condition = words?.ko(a, b) ?? `${withParticle(a, '이/가')} ${withParticle(b, '와/과')} 연결되면`;
    return outer.length === 0 ? `${condition} 바로 연결됩니다.` : `${condition} 길이 열립니다: ${way}`;
  }
  const condition = `If ${words?.en(a, b) ?? `${a} is tied to ${b}`}`;
  return outer.length === 0 ? `${condition}, the two are tied directly.` : `${condition}, the way is open: ${way}`;
};

/** Names told of one side of a group before the rest is only counted. */
const told = 3;

/** The other nodes on each side of a group's links, the first few by name; empty for a single link. */
export const othersOf = (graph: PathGraph, { links }: MissingLinkGroup, lang: Lang): string[] =>
  (['from', 'to'] as const).flatMap((side) => {
    const [, ...others] = new Set(links.map(({ link }) => link[side]));
    if (others.length === 0) return [];
    const names = others.slice(0, told).map((id) => nameOf(graph, id, lang));
    const more = others.length - names.length;
    return [[...names, ...(more > 0 ? [lang === 'KO' ? `외 ${more}곳` : `${more} more`] : [])].join('; ')];
  });

/** What the links of a group have in common, where there are several. */
export const groupNote = ({ links, sure }: MissingLinkGroup, lang: Lang): string | null => {
  const [from, to] = [new Set(links.map(({ link }) => link.from)).size, new Set(links.map(({ link }) => link.to)).size];
  const ko = lang === 'KO';
  const doubt = ko ? '사업이 아직 진행 중인지는 기록에 없습니다.' : 'Whether the work is still open is not on record.';
  const sides = from > 1 && to > 1;
  const many = ko
    ? `같은 점수의 연결 ${links.length}개 가운데 하나입니다${sides ? `(한쪽 ${from}곳, 다른 쪽 ${to}곳)` : ''}.`
    : `One of ${links.length} links alike${sides ? `, between ${from} on one side and ${to} on the other` : ''}.`;
  const parts = [...(links.length > 1 ? [many] : []), ...(sure ? [] : [doubt])];
  return parts.length > 0 ? parts.join(' ') : null;
};

const hopsText = (hops: number): string => `${hops} ${hops === 1 ? 'hop' : 'hops'}`;

/** Kinds that a summary tells by name before it only counts them. */
const namedKinds = 2;

/** Whether there is a path today, and what the nearest missing link is. */
export const missingLinksSummary = (answer: MissingLinksAnswer, kinds: readonly PathKindSeed[], lang: Lang): string => {
  const { today, groups, graph, settings } = answer;
  const [from, to] = [sideOf(answer, 'starts', lang), sideOf(answer, 'ends', lang)];
  const nearest = groups[0]?.links[0];
  const count = groups.reduce((sum, { links }) => sum + links.length, 0);
  const rest = nearest && linkSentence(graph, nearest, lang);
  const possible = kinds.filter(({ pattern }) => parsePattern(pattern).steps.length <= settings.maxHops);
  const wanted = possible.filter(({ id }) => settings.kinds.includes(id)).map(({ name }) => inLang(name, lang));
  const all = wanted.length === possible.length;
  const few = wanted.length <= namedKinds;
  if (lang === 'KO') {
    const kind = all ? '' : few ? `'${wanted.join("', '")}' 유형으로 ` : `${wanted.length}개 유형으로 `;
    const now = today
      ? `${kind}${from}에서 ${to}까지 가장 좋은 경로의 점수는 ${today.score.toFixed(3)}, 가장 짧은 경로는 ${today.hops}단계입니다.`
      : `${kind}${from}에서 ${to}까지 ${settings.maxHops}단계 이내의 경로가 없습니다.`;
    if (!rest) return `${now} 만들 수 있는 연결 하나로는 나아지지 않습니다.`;
    return `${now} ${today ? '이를 개선하는' : '경로를 만드는'} 연결은 ${count}개이며, 가장 가까운 것은 다음과 같습니다. ${rest}`;
  }
  const kind = all ? '' : few ? ` of the kind "${wanted.join('" or "')}"` : ` of the ${wanted.length} kinds asked for`;
  const now = today
    ? `The best path${kind} from ${from} to ${to} scores ${today.score.toFixed(3)}, the shortest has ${hopsText(today.hops)}.`
    : `No path${kind} from ${from} to ${to} within ${hopsText(settings.maxHops)}.`;
  if (!rest) return `${now} No single tie that can be made would help.`;
  const found = count === 1 ? 'One missing link would' : `${count} missing links would each`;
  return `${now} ${found} ${today ? 'do better' : 'make one'}; the nearest: ${rest}`;
};
