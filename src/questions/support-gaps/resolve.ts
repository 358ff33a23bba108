import type { GraphQLResolveInfo } from 'graphql';
import type { QuerySupportGapsArgs } from '../../__generated__/resolvers';
import type { RankedCell } from '../../domain/gaps/cube';
import type { HeardVoice } from '../../domain/gaps/demand';
import type { Limit, SchemeFacts, Tie } from '../../domain/gaps/facts';
import type { ClaimSeed } from '../../ingest/claims';
import type { ScenarioSeed } from '../../ingest/scenarios';
import { encodeCanonicalId } from '../canonical-id';
import type { RequestContext } from '../context';
import { delegateOne } from '../delegate';
import type { Lang } from '../lang';
import { askSupportGaps, type GapsAnswer } from './ask';
import { addedBy } from './scenario';
import { nameIn } from '../support/names';
import { gapsSummary } from './texts';

const inLang = (texts: { readonly en: string; readonly ko: string }, lang: Lang): string =>
  lang === 'KO' ? texts.ko : texts.en;

const idsOf = (ties: readonly Tie[]): string[] => ties.map(({ id }) => id);

/** What a limit names; null where there is none. */
const limitedTo = ({ scope, ties }: Limit): string[] | null => (scope === 'ANY' ? null : idsOf(ties));

/** `supportGaps`, `supportScenarios`. */
export const supportGapsResolvers = {
  Query: {
    supportGaps: (_source: unknown, args: QuerySupportGapsArgs, { services }: RequestContext) =>
      askSupportGaps(services, args),
    supportScenarios: (_source: unknown, _args: unknown, { services }: RequestContext) => services.scenarios,
    gapClaims: (_source: unknown, _args: unknown, { services }: RequestContext) => services.claims,
  },
  SupportGaps: {
    canonicalId: ({ settings }: GapsAnswer) => encodeCanonicalId('support-gaps', settings),
    cells: ({ page }: GapsAnswer) => page.items,
    totalCount: ({ page }: GapsAnswer) => page.totalCount,
    pageInfo: ({ page }: GapsAnswer) => page.pageInfo,
    scenario: ({ effect }: GapsAnswer) => effect,
    summary: (answer: GapsAnswer, { lang }: { lang: Lang }) => gapsSummary(answer, lang),
    settings: ({ settings, axes, added }: GapsAnswer) => ({
      asOf: settings.asOf,
      cityDevelopment: axes.cityDevelopment,
      entry: settings.entry,
      firmEntry: axes.firmEntry,
      by: settings.by,
      filter: { asOf: settings.asOf, ...settings.filter },
      scenarioIds: settings.scenario?.ids ?? [],
      added,
      removed: settings.scenario?.remove ?? [],
    }),
    partial: () => null,
  },
  SupportCell: {
    cityDevelopment: (cell: RankedCell, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateOne('SupportKind', cell.cityDevelopment, context, info),
    firmEntry: (cell: RankedCell, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateOne('SupportKind', cell.firmEntry, context, info),
    step: ({ entry }: RankedCell, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      entry.id === entry.stageId ? null : delegateOne('Step', entry.id, context, info),
    stage: ({ entry }: RankedCell, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateOne('Stage', entry.stageId, context, info),
    firmClass: ({ place }: RankedCell, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      place.firmClass === null ? null : delegateOne('FirmClass', place.firmClass, context, info),
    country: ({ place }: RankedCell, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      place.country === null ? null : delegateOne('Country', place.country, context, info),
    sector: ({ place }: RankedCell, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      place.sector === null ? null : delegateOne('Sector', place.sector, context, info),
    cityDevelopmentSide: ({ sides }: RankedCell) => sides.cityDevelopment,
    firmEntrySide: ({ sides }: RankedCell) => sides.firmEntry,
    cityDevelopmentSchemes: ({ fits }: RankedCell) => fits.cityDevelopment,
    firmEntrySchemes: ({ fits }: RankedCell) => fits.firmEntry,
    absence: ({ unmetDemand }: RankedCell) => (unmetDemand === null ? 'NOT_PUBLISHED' : null),
  },
  GapClaim: {
    claim: ({ claim }: ClaimSeed, { lang }: { lang: Lang }) => inLang(claim, lang),
    how: ({ how }: ClaimSeed, { lang }: { lang: Lang }) => inLang(how, lang),
    query: (claim: ClaimSeed) => (claim.verdict === 'NOT_DERIVABLE' ? null : claim.query),
  },
  HypotheticalScheme: {
    name: (scheme: SchemeFacts, { lang }: { lang: Lang }) => nameIn(scheme, lang),
    kinds: ({ kinds }: SchemeFacts) => idsOf(kinds),
    steps: ({ steps }: SchemeFacts) => idsOf(steps),
    firmClasses: ({ firmClasses }: SchemeFacts) => limitedTo(firmClasses),
    countries: ({ countries }: SchemeFacts) => limitedTo(countries),
    otherCountries: ({ countries }: SchemeFacts) => countries.scope !== 'LISTED',
    sectors: ({ sectors }: SchemeFacts) => limitedTo(sectors),
    uncertain: ({ steps, kinds, firmClasses, countries, sectors }: SchemeFacts) =>
      idsOf([...steps, ...kinds, ...firmClasses.ties, ...countries.ties, ...sectors.ties].filter(({ sure }) => !sure)),
  },
  DemandVoice: {
    id: ({ voice }: HeardVoice) => voice.id,
    name: ({ voice }: HeardVoice, { lang }: { lang: Lang }) => nameIn(voice, lang),
  },
  SupportScenario: {
    name: ({ name }: ScenarioSeed, { lang }: { lang: Lang }) => inLang(name, lang),
    recommendationId: ({ recommendation }: ScenarioSeed) => recommendation,
    rationale: ({ rationale }: ScenarioSeed, { lang }: { lang: Lang }) => inLang(rationale, lang),
    added: addedBy,
  },
};
