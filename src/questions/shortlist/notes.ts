import type { ScreenedCriterion, ScreeningFlag } from '../../domain/method/screening';
import { criteria } from '../../domain/shortlist/criteria';
import { supposes } from '../../domain/shortlist/what-if';
import { inLang, type Lang } from '../lang';
import type { RankedCities } from './ask';
import { withParticle } from '../particles';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** A criterion's name; its id where it is none of ours. */
export const criterionName = (id: string, lang: Lang): string => {
  const criterion = criteria.find((one) => one.id === id);
  return criterion ? inLang(criterion.name, lang) : id;
};

const flagTexts: Readonly<Record<ScreeningFlag, (screened: ScreenedCriterion, lang: Lang) => string>> = {
  CONSTANT: (_screened, lang) => inLang({ en: 'is the same wherever it is known', ko: '값이 모두 같습니다' }, lang),
  HARDLY_VARIES: ({ commonestShare }, lang) =>
    inLang(
      {
        en: `is the same for ${percent(commonestShare)} of those with a value`,
        ko: `값이 있는 도시의 ${percent(commonestShare)}에서 같습니다`,
      },
      lang,
    ),
  MOSTLY_MISSING: ({ coverage }, lang) =>
    inLang(
      {
        en: `is known for ${percent(coverage)} of the cities only`,
        ko: `도시의 ${percent(coverage)}에만 자료가 있습니다`,
      },
      lang,
    ),
  OUTLIERS: ({ outliers }, lang) =>
    inLang({ en: `is far out for ${outliers.join(', ')}`, ko: `${outliers.join(', ')}의 값이 크게 벗어납니다` }, lang),
  CORRELATED: ({ correlatedWith }, lang) => {
    const others = correlatedWith.map(({ criterionId }) => criterionName(criterionId, lang)).join(', ');
    return inLang(
      { en: `ranks nearly as ${others} does`, ko: `${withParticle(others, '와/과')} 거의 같은 순위를 냅니다` },
      lang,
    );
  },
};

/** What to beware of in the criteria that weigh something. Values far out are in `screening` alone: cities differ. */
const screeningNotes = ({ ranking }: Pick<RankedCities, 'ranking'>, lang: Lang): string[] =>
  (ranking?.screening ?? []).flatMap((screened) => {
    const found = screened.flags.filter((flag) => flag !== 'OUTLIERS');
    if (found.length === 0 || screened.weight === 0) return [];
    const name = criterionName(screened.criterionId, lang);
    const texts = found.map((flag) => flagTexts[flag](screened, lang));
    return [
      inLang(
        {
          en: `${name} (${percent(screened.weight)} of the weight) ${texts.join(', and ')}.`,
          ko: `${name}(가중치 ${percent(screened.weight)}): ${texts.join(', ')}.`,
        },
        lang,
      ),
    ];
  });

const supposed = ({ settings: { whatIf } }: Pick<RankedCities, 'settings'>, lang: Lang): string[] => {
  if (!supposes(whatIf)) return [];
  const { values, addCities, dropCities, dropCriteria } = whatIf;
  const parts = [
    [values.length, 'value(s) supposed', '개 값 가정'],
    [addCities.length, 'city(ies) added', '개 도시 추가'],
    [dropCities.length, 'city(ies) left out', '개 도시 제외'],
    [dropCriteria.length, 'criterion(a) left out', '개 기준 제외'],
  ] as const;
  const said = parts.filter(([count]) => count > 0);
  return [
    inLang(
      {
        en: `What if: ${said.map(([count, en]) => `${count} ${en}`).join(', ')}. Nothing was written.`,
        ko: `가정: ${said.map(([count, , ko]) => `${count}${ko}`).join(', ')}. 기록은 바뀌지 않습니다.`,
      },
      lang,
    ),
  ];
};

/** What to know of a shortlist besides, in sentences: what was supposed, what to beware of, and what could not be computed. */
export const shortlistNotes = (answer: Pick<RankedCities, 'ranking' | 'settings'>, lang: Lang): string[] => {
  const { ranking } = answer;
  const reason = ranking?.flipPoints?.reason ?? null;
  return [
    ...supposed(answer, lang),
    ...screeningNotes(answer, lang),
    ...(ranking?.notes ?? []),
    ...(reason === null ? [] : [reason]),
  ];
};
