import type { QuerySupportGapsArgs } from '../../__generated__/resolvers';
import { supportCube, type Axes, type Entry, type RankedCell } from '../../domain/gaps/cube';
import type { Place, SchemeFacts } from '../../domain/gaps/facts';
import { fitsOf, overSteps, type Fit } from '../../domain/gaps/fit';
import { countCells, type Counts } from '../../domain/gaps/rank';
import { effectOf, withScenario, type Effect } from '../../domain/gaps/scenario';
import type { Services } from '../context';
import { atOneVersion } from '../dataset/version';
import { pageOf, type Page } from '../page';
import { requireKnown, stepsOf } from '../support/filter';
import { gatherSupport, type SupportFacts } from '../support/gather';
import type { Named, StepRow } from '../support/statements';
import { scenarioOf } from './scenario';
import { gapsSettings, type GapsSettings } from './settings';

/** Version of what decides cells, shortfall, unmet demand and rank. */
export const methodVersion = 'support-gaps-1';

/** Most cells of one page. */
const maxCells = 500;

/** A step or stage over all kinds. */
export interface EntryAnswer {
  readonly id: string;
  readonly counts: Counts;
  readonly outsideKinds: readonly Fit[];
}

/** The cube with everything that led to it. */
export interface GapsAnswer {
  readonly cells: readonly RankedCell[];
  readonly page: Page<RankedCell>;
  readonly counts: Counts;
  readonly entries: readonly EntryAnswer[];
  readonly effect: Effect | null;
  readonly axes: Axes;
  readonly added: readonly SchemeFacts[];
  readonly facts: SupportFacts;
  readonly settings: GapsSettings;
  readonly datasetVersion: string;
  readonly methodVersion: string;
}

const kindsOf = (field: string, wanted: readonly string[] | null, known: readonly Named[]): string[] => {
  for (const id of wanted ?? []) requireKnown(field, id, known, 'kind of support on this axis');
  return known.map(({ id }) => id).filter((id) => wanted === null || wanted.includes(id));
};

const entriesOf = (steps: readonly StepRow[], { stages }: SupportFacts, grain: GapsSettings['entry']): Entry[] =>
  grain === 'STEP'
    ? steps.map((step) => ({ id: step.id, stageId: step.stageId, steps: [step] }))
    : stages
        .map(({ id }) => ({ id, stageId: id, steps: steps.filter(({ stageId }) => stageId === id) }))
        .filter((entry) => entry.steps.length > 0);

const placesOf = ({ by, filter }: GapsSettings, facts: SupportFacts): Place[] => {
  const values = (
    split: GapsSettings['by'][number],
    fixed: string | null,
    known: readonly Named[],
  ): (string | null)[] => (fixed !== null || !by.includes(split) ? [fixed] : known.map(({ id }) => id));
  return values('FIRM_CLASS', filter.firmClass, facts.firmClasses).flatMap((firmClass) =>
    values('COUNTRY', filter.country, facts.countries).flatMap((country) =>
      values('SECTOR', filter.sector, facts.sectors).map((sector) => ({ firmClass, country, sector })),
    ),
  );
};

const entryAnswer = (
  { id, steps }: Entry,
  cells: readonly RankedCell[],
  schemes: readonly SchemeFacts[],
  filter: GapsSettings['filter'],
): EntryAnswer => {
  const outside = schemes.filter(({ kinds }) => kinds.length === 0);
  const outsideKinds = overSteps(steps.map((step) => fitsOf(outside, step.id, filter, null)));
  return { id, counts: countCells(cells.filter(({ entry }) => entry.id === id)), outsideKinds };
};

/** Answers `supportGaps` for the API and the command line alike. @throws InputError or NotFoundError naming the field. */
export const askSupportGaps = async (
  { reader, scenarios }: Services,
  { input, first, after }: Partial<QuerySupportGapsArgs>,
): Promise<GapsAnswer> => {
  const settings = gapsSettings(input ?? {});
  return atOneVersion(reader, async (datasetVersion) => {
    const facts = await gatherSupport(reader, settings.asOf);
    const steps = stepsOf('input.filter', settings.filter, facts, settings.asOf);
    const { CITY_DEVELOPMENT, FIRM_ENTRY } = facts.kinds;
    const axes: Axes = {
      cityDevelopment: kindsOf('input.axes.cityDevelopment', settings.cityDevelopment, CITY_DEVELOPMENT),
      entries: entriesOf(steps, facts, settings.entry),
      firmEntry: kindsOf('input.axes.firmEntry', settings.firmEntry, FIRM_ENTRY),
      places: placesOf(settings, facts),
    };
    const scenario = settings.scenario && scenarioOf(settings.scenario, facts, scenarios);
    const schemes = scenario ? withScenario(facts.schemes, scenario) : facts.schemes;
    const cells = supportCube(schemes, facts.voices, axes);
    return {
      cells,
      page: pageOf(cells, ({ id }) => id, { first: first ?? 100, after, max: maxCells }),
      counts: countCells(cells),
      entries: axes.entries.map((entry) => entryAnswer(entry, cells, schemes, settings.filter)),
      effect: scenario && effectOf(supportCube(facts.schemes, facts.voices, axes), cells),
      axes,
      added: scenario?.add ?? [],
      facts,
      settings,
      datasetVersion,
      methodVersion,
    };
  });
};
