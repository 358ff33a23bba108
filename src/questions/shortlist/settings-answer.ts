import { isWhole, meanOf, settingsOf, type MethodSettings } from '../../domain/method/settings';
import { criterionGroups } from '../../domain/shortlist/groups';
import { criteriaOf, methodOf, type ShortlistSettings } from '../../domain/shortlist/settings';
import { supposes } from '../../domain/shortlist/what-if';
import { aggregationWords, mainAggregation, missingWords, normalisationWords, valueOf } from '../method/words';
import type { ResolvedSettings } from './resolved-settings';

const limits = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([peers, count]) => ({ peers, count }));

/** A group of the settings; its name comes in the language asked for. */
export interface GroupAnswer {
  readonly id: string;
  readonly weight: number;
  readonly mean: keyof typeof aggregationWords | null;
}

const groupsAnswer = ({ groupWeights, aggregation, whatIf }: ShortlistSettings): GroupAnswer[] | null =>
  groupWeights === null
    ? null
    : criterionGroups
        .filter(({ id }) => criteriaOf({ whatIf }).some(({ group }) => group === id))
        .map(({ id }) => {
          const mean = isWhole(aggregation) ? null : valueOf(aggregationWords, meanOf(aggregation, id));
          return { id, weight: groupWeights[id] ?? 0, mean };
        });

const portfolioAnswer = ({ portfolio }: MethodSettings) =>
  portfolio && { size: portfolio.size, atMost: limits(portfolio.atMost), atLeast: limits(portfolio.atLeast) };

const uncertaintyAnswer = ({ uncertainty }: MethodSettings) => {
  if (uncertainty === null) return null;
  const { weights, methods, ...rest } = uncertainty;
  const dirichlet = weights !== null && 'dirichlet' in weights ? weights.dirichlet : null;
  return {
    ...rest,
    box: weights !== null && 'box' in weights ? weights.box : null,
    dirichlet: dirichlet === 'uniform' ? 0 : dirichlet,
    normalisations: (methods?.normalisations ?? []).map((word) => valueOf(normalisationWords, word)),
    aggregations: (methods?.aggregations ?? []).flatMap((one) =>
      typeof one === 'string' ? [valueOf(aggregationWords, one)] : [],
    ),
  };
};

const sensitivityAnswer = ({ sensitivity }: MethodSettings) =>
  sensitivity && { ...sensitivity, eachWeight: sensitivity.weights === 'each' };

const whatIfAnswer = ({ whatIf }: ShortlistSettings) =>
  supposes(whatIf)
    ? { ...whatIf, addCities: whatIf.addCities.map(({ countryId, ...city }) => ({ ...city, country: countryId })) }
    : null;

/** `ShortlistSettings` of the API, but for what depends on the presets and on weights. */
export const settingsAnswer = (settings: ResolvedSettings) => {
  const filled = settingsOf(methodOf(settings));
  return {
    ...settings,
    groups: groupsAnswer(settings),
    criteria: criteriaOf(settings).map(({ id, goalposts }) => ({
      id,
      goalposts: settings.goalposts[id] ?? goalposts,
      atLeast: settings.bounds[id]?.min ?? null,
      atMost: settings.bounds[id]?.max ?? null,
    })),
    normalisation: valueOf(normalisationWords, settings.normalisation),
    aggregation: valueOf(aggregationWords, mainAggregation(settings.aggregation)),
    missing: valueOf(missingWords, settings.missing),
    portfolio: portfolioAnswer(filled),
    uncertainty: uncertaintyAnswer(filled),
    sensitivity: sensitivityAnswer(filled),
    whatIf: whatIfAnswer(settings),
  };
};
