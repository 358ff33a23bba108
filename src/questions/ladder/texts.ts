import type { Lang } from '../lang';
import { nameIn } from '../support/names';
import type { LadderAnswer, ReportedLimit } from './ask';
import { withParticle } from '../particles';

const points = (value: number): string => String(Math.round(value * 10) / 10);

/** Where firms stop, in one sentence. */
export const limitSentence = (line: ReportedLimit, lang: Lang): string => {
  const named = (id: string): string => {
    const step = line.stepNames.get(id);
    return step ? `${step.code} ${nameIn(step, lang)}` : id;
  };
  const code = (id: string): string => line.stepNames.get(id)?.code ?? id;
  const fall = points(line.steepestFall.points);
  const beyond = line.beyondKnown.map(code).join(', ');
  if (lang === 'KO')
    return `한계선은 ${withParticle(named(line.after), '와/과')} ${named(line.before)} 사이: 그 뒤 단계를 경험한 기업이 처음으로 ${line.threshold}% 미만${beyond ? ` (다만 ${withParticle(beyond, '은/는')} ${line.threshold}% 이상)` : ''}. 가장 큰 하락은 ${code(line.steepestFall.id)}(${fall}%p).`;
  return `Firms stop between ${named(line.after)} and ${named(line.before)}, the first step that fewer than ${line.threshold}% know${beyond ? ` (${beyond} behind it reaches ${line.threshold}% again)` : ''}. The steepest fall is at ${code(line.steepestFall.id)}, ${fall} points.`;
};

/** The ladder in one sentence or two. */
export const ladderSummary = ({ steps, limitLine, limitLineAbsence }: LadderAnswer, lang: Lang): string => {
  const schemes = new Set(steps.flatMap((step) => step.schemes.map(({ scheme }) => scheme.id))).size;
  const sure = new Set(steps.flatMap((step) => step.schemes.filter((fit) => fit.sure).map(({ scheme }) => scheme.id)))
    .size;
  const line = limitLine
    ? limitSentence(limitLine, lang)
    : limitLineAbsence === 'NOT_PUBLISHED'
      ? { EN: 'No survey of experience was out by the day.', KO: '해당 일자까지 공표된 경험 조사가 없습니다.' }[lang]
      : { EN: 'No line can be drawn.', KO: '한계선을 그을 수 없습니다.' }[lang];
  return lang === 'KO'
    ? `${steps.length}개 단계에 지원제도 ${schemes}개(확실 ${sure}개). ${line}`
    : `${schemes} schemes serve the ${steps.length} ${steps.length === 1 ? 'step' : 'steps'} shown, ${sure} of them surely. ${line}`;
};
