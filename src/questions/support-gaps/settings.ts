import { z } from 'zod';
import type { SupportGapsInput, SupportScenarioInput } from '../../__generated__/resolvers';
import { InputError } from '../../domain/input-error';
import { refuseBesideId, settingsHeld } from '../canonical-id';
import { dayOf } from '../day';
import { briefDay } from '../shortlist/settings';
import { filterOf } from '../support/filter';

const ids = z.array(z.string());

const hypothetical = z.strictObject({
  name: z.string(),
  kinds: ids,
  steps: ids,
  stages: ids,
  firmClasses: ids.nullable(),
  countries: ids.nullable(),
  sectors: ids.nullable(),
});

/** Settings of a cube, defaults included; what they name is checked against the graph by `askSupportGaps`. Null: all there are, or no limit. */
const settingsShape = z.strictObject({
  asOf: z.string(),
  cityDevelopment: ids.nullable(),
  entry: z.enum(['STEP', 'STAGE']),
  firmEntry: ids.nullable(),
  by: z.array(z.enum(['FIRM_CLASS', 'COUNTRY', 'SECTOR'])),
  filter: z.strictObject({
    firmClass: z.string().nullable(),
    country: z.string().nullable(),
    sector: z.string().nullable(),
    stage: z.string().nullable(),
    step: z.string().nullable(),
  }),
  scenario: z.strictObject({ ids, add: z.array(hypothetical), remove: ids }).nullable(),
});

export type GapsSettings = z.infer<typeof settingsShape>;
export type OwnScheme = z.infer<typeof hypothetical>;

/** Most schemes that a caller may imagine, and the longest name. */
const most = { added: 50, name: 200 };

/** Without repetitions and in order: what is the same to the cube has one canonical id. */
const distinct = <Value>(values: readonly Value[] | null | undefined): Value[] => [...new Set(values ?? [])].sort();

/** All when left out; an empty list would ask for a cube without cells. */
const chosen = (field: string, given: readonly string[] | null | undefined): string[] | null => {
  if (given?.length === 0) throw new InputError(field, 'is empty; name some, or leave it out for all.');
  return given == null ? null : distinct(given);
};

const scenarioOf = (given: SupportScenarioInput): NonNullable<GapsSettings['scenario']> => {
  const add = given.add ?? [];
  if (add.length > most.added)
    throw new InputError('input.scenario.add', `holds ${add.length} schemes; give at most ${most.added}.`);
  return {
    ids: distinct(given.ids),
    remove: distinct(given.remove),
    add: add.map((scheme, index) => {
      const field = `input.scenario.add[${index}]`;
      if (scheme.name.trim() === '' || scheme.name.length > most.name)
        throw new InputError(`${field}.name`, `must have 1 to ${most.name} characters.`);
      const [steps, stages] = [distinct(scheme.steps), distinct(scheme.stages)];
      if (steps.length + stages.length === 0)
        throw new InputError(field, 'serves no step; give it `steps` or `stages`.');
      return {
        name: scheme.name.trim(),
        kinds: distinct(scheme.kinds),
        steps,
        stages,
        firmClasses: chosen(`${field}.firmClasses`, scheme.firmClasses),
        countries: chosen(`${field}.countries`, scheme.countries),
        sectors: chosen(`${field}.sectors`, scheme.sectors),
      };
    }),
  };
};

/** Settings from a caller's input, or from the id of an earlier answer. @throws InputError naming the field and the remedy. */
export const gapsSettings = (input: SupportGapsInput): GapsSettings => {
  refuseBesideId(input);
  if (input.canonicalId != null) {
    const held = settingsHeld('support-gaps', input.canonicalId, settingsShape, 'a cube');
    const { asOf, cityDevelopment, entry, firmEntry, by, filter, scenario } = held;
    return gapsSettings({ asOf, axes: { cityDevelopment, entry, firmEntry, by }, filter, scenario });
  }
  const { axes, filter, asOf, scenario } = input;
  return {
    asOf: asOf == null ? briefDay : dayOf('input.asOf', asOf),
    cityDevelopment: chosen('input.axes.cityDevelopment', axes?.cityDevelopment),
    entry: axes?.entry ?? 'STEP',
    firmEntry: chosen('input.axes.firmEntry', axes?.firmEntry),
    by: distinct(axes?.by),
    filter: filterOf(filter),
    scenario: scenario == null ? null : scenarioOf(scenario),
  };
};
