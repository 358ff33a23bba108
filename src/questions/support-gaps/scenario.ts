import type { Limit, SchemeFacts, Tie } from '../../domain/gaps/facts';
import type { Scenario } from '../../domain/gaps/scenario';
import { NotFoundError } from '../../domain/input-error';
import type { HypotheticalSeed, ScenarioSeed } from '../../ingest/scenarios';
import { suggest } from '../suggest';
import { requireKnown } from '../support/filter';
import type { SupportFacts } from '../support/gather';
import type { GapsSettings, OwnScheme } from './settings';

const noLimit: Limit = { scope: 'ANY', ties: [], words: null };

/** Ties of thought; nobody asserts them. */
const tie = (id: string, sure = true): Tie => ({ id, sure, statementIds: [] });

const listed = (ids: readonly string[] | null): Limit =>
  ids === null ? noLimit : { scope: 'LISTED', ties: ids.map((id) => tie(id)), words: null };

/** Ids of hypothetical schemes, unlike those of any scheme in the graph. */
const hypotheticalId = (slug: string): string => `hypothetical:${slug}`;

const ofSeed = ({ id, name, kinds, steps, firmClasses, countries }: HypotheticalSeed): SchemeFacts => {
  const ties = (readings: readonly { id: string; uncertain: boolean }[]): Tie[] =>
    readings.map((reading) => tie(reading.id, !reading.uncertain));
  return {
    id: hypotheticalId(id),
    name: name.en,
    nameKo: name.ko,
    hypothetical: true,
    eligibilityStated: true,
    steps: ties(steps),
    kinds: ties(kinds),
    firmClasses: { scope: 'LISTED', ties: ties(firmClasses), words: null },
    countries: countries
      ? { scope: countries.others ? 'AMONG_OTHERS' : 'LISTED', ties: ties(countries.named), words: null }
      : noLimit,
    sectors: noLimit,
  };
};

const ofCaller = (scheme: OwnScheme, index: number, facts: SupportFacts): SchemeFacts => {
  const field = `input.scenario.add[${index}]`;
  const kinds = [...facts.kinds.CITY_DEVELOPMENT, ...facts.kinds.FIRM_ENTRY];
  for (const id of scheme.kinds) requireKnown(`${field}.kinds`, id, kinds, 'kind of support');
  for (const id of scheme.steps) requireKnown(`${field}.steps`, id, facts.steps, 'step');
  for (const id of scheme.stages) requireKnown(`${field}.stages`, id, facts.stages, 'stage');
  for (const id of scheme.firmClasses ?? [])
    requireKnown(`${field}.firmClasses`, id, facts.firmClasses, 'class of firm');
  for (const id of scheme.countries ?? [])
    requireKnown(`${field}.countries`, id, facts.countries, 'country that belongs to ASEAN on the day');
  for (const id of scheme.sectors ?? []) requireKnown(`${field}.sectors`, id, facts.sectors, 'sector');
  const steps = facts.steps.filter(({ id, stageId }) => scheme.steps.includes(id) || scheme.stages.includes(stageId));
  return {
    id: hypotheticalId(`own-${index + 1}`),
    name: scheme.name,
    nameKo: null,
    hypothetical: true,
    eligibilityStated: true,
    steps: steps.map(({ id }) => tie(id)),
    kinds: scheme.kinds.map((id) => tie(id)),
    firmClasses: listed(scheme.firmClasses),
    countries: listed(scheme.countries),
    sectors: listed(scheme.sectors),
  };
};

/** The scenario that settings name, over the facts of the day. @throws NotFoundError for a scenario, scheme, kind, step or stage that is not there. */
export const scenarioOf = (
  { ids, add, remove }: NonNullable<GapsSettings['scenario']>,
  facts: SupportFacts,
  scenarios: readonly ScenarioSeed[],
): Scenario => {
  for (const id of ids) requireKnown('input.scenario.ids', id, scenarios, 'ready scenario');
  const schemes = facts.schemes.map(({ id }) => id);
  for (const id of remove)
    if (!schemes.includes(id))
      throw new NotFoundError('input.scenario.remove', `"${id}" is no scheme of the day.`, suggest(id, schemes));
  return {
    add: [
      ...scenarios.filter(({ id }) => ids.includes(id)).flatMap((scenario) => scenario.add.map(ofSeed)),
      ...add.map((scheme, index) => ofCaller(scheme, index, facts)),
    ],
    remove,
  };
};

/** Id of a scheme that a ready scenario adds. */
export const addedIds = ({ add }: ScenarioSeed): string[] => add.map(({ id }) => hypotheticalId(id));
