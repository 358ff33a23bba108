import type { ImportancePerformanceInput } from '../../__generated__/resolvers';
import {
  linesOf,
  quadrantOf,
  type Item,
  type Quadrant,
  type Thresholds,
} from '../../domain/importance-performance/quadrants';
import { InputError, NotFoundError } from '../../domain/input-error';
import type { Services } from '../context';
import { atOneVersion } from '../dataset/version';
import { dayOf } from '../day';
import { briefDay } from '../shortlist/settings';
import { suggest } from '../suggest';
import { surveyById, surveyIds, surveyRatings, type RatingRow } from './statements';

/** Version of what decides lines and quadrants. */
export const methodVersion = 'importance-performance-1';

const most = { items: 1_000, name: 200 };

/** An item with its quadrant. */
export interface PlacedItem extends Item {
  readonly gap: number | null;
  readonly quadrant: Quadrant | null;
  readonly statementIds: readonly string[];
}

/** The quadrants with everything that led to them. */
export interface ImportancePerformanceAnswer {
  readonly items: readonly PlacedItem[];
  readonly absence: 'NOT_PUBLISHED' | null;
  readonly importanceThreshold: number | null;
  readonly satisfactionThreshold: number | null;
  readonly thresholds: Thresholds['rule'];
  readonly survey: { readonly id: string; readonly name: string; readonly nameKo: string | null } | null;
  readonly asOf: string | null;
  readonly datasetVersion: string;
  readonly methodVersion: string;
}

type Rated = Item & { readonly statementIds: readonly string[] };

const finite = (field: string, value: number | null | undefined): number | null => {
  if (value == null) return null;
  if (!Number.isFinite(value)) throw new InputError(field, `must be a finite number, got ${value}.`);
  return value;
};

const thresholdsOf = (input: ImportancePerformanceInput): Thresholds => {
  const rule = input.thresholds ?? 'MEAN';
  const importance = finite('input.importanceThreshold', input.importanceThreshold);
  const satisfaction = finite('input.satisfactionThreshold', input.satisfactionThreshold);
  if (rule !== 'GIVEN') {
    if (importance !== null || satisfaction !== null)
      throw new InputError('input.thresholds', `is ${rule}, which sets the lines itself; say GIVEN, or give no lines.`);
    return { rule };
  }
  if (importance === null || satisfaction === null)
    throw new InputError('input.thresholds', 'is GIVEN; give importanceThreshold and satisfactionThreshold.');
  return { rule, importance, satisfaction };
};

const ownItems = (given: NonNullable<ImportancePerformanceInput['items']>): Rated[] => {
  if (given.length === 0 || given.length > most.items)
    throw new InputError('input.items', `holds ${given.length} items; give 1 to ${most.items}.`);
  const seen = new Set<string>();
  return given.map(({ name, importance, satisfaction }, index) => {
    const field = `input.items[${index}]`;
    if (name.trim() === '' || name.length > most.name)
      throw new InputError(`${field}.name`, `must have 1 to ${most.name} characters.`);
    if (seen.has(name)) throw new InputError(`${field}.name`, `"${name}" stands twice; give each item one name.`);
    seen.add(name);
    return {
      name,
      importance: finite(`${field}.importance`, importance),
      satisfaction: finite(`${field}.satisfaction`, satisfaction),
      statementIds: [],
    };
  });
};

/** Items of a survey from its single values, by name. */
const ratedItems = (rows: readonly RatingRow[]): Rated[] => {
  const items = new Map<string, Rated>();
  for (const { name, indicator, value, statementIds } of rows) {
    const known = items.get(name) ?? { name, importance: null, satisfaction: null, statementIds: [] };
    items.set(name, { ...known, [indicator]: value, statementIds: [...known.statementIds, ...statementIds] });
  }
  return [...items.values()];
};

/** Items in their quadrants, with the lines. */
export const placeItems = (items: readonly Rated[], thresholds: Thresholds) => {
  const lines = linesOf(items, thresholds);
  return {
    items: items.map((item): PlacedItem => {
      const { importance, satisfaction } = item;
      const gap = importance === null || satisfaction === null ? null : importance - satisfaction;
      return { ...item, gap, quadrant: quadrantOf(item, lines) };
    }),
    importanceThreshold: lines?.importance ?? null,
    satisfactionThreshold: lines?.satisfaction ?? null,
    thresholds: thresholds.rule,
  };
};

/** Answers `importancePerformance`. @throws InputError or NotFoundError naming the field. */
export const askImportancePerformance = async (
  { reader }: Services,
  input: ImportancePerformanceInput,
): Promise<ImportancePerformanceAnswer> => {
  const thresholds = thresholdsOf(input);
  if ((input.items == null) === (input.survey == null))
    throw new InputError('input', 'needs either `survey` or `items`, and not both.');
  if (input.items != null && input.asOf != null)
    throw new InputError('input.asOf', 'is for a survey; items of your own have no day.');
  const own = input.items == null ? null : ownItems(input.items);
  const asOf = own ? null : input.asOf == null ? briefDay : dayOf('input.asOf', input.asOf);
  const id = input.survey ?? '';
  return atOneVersion(reader, async (datasetVersion) => {
    if (own)
      return { ...placeItems(own, thresholds), absence: null, survey: null, asOf, datasetVersion, methodVersion };
    const [survey] = await reader.read(surveyById, { id });
    if (!survey)
      throw new NotFoundError(
        'input.survey',
        `"${id}" is no survey of the graph; see \`surveys\`.`,
        suggest(
          id,
          (await reader.read(surveyIds, {})).map((known) => known.id),
        ),
      );
    const items = ratedItems(await reader.read(surveyRatings, { id, asOf: asOf ?? briefDay }));
    const absence = items.length === 0 ? 'NOT_PUBLISHED' : null;
    return { ...placeItems(items, thresholds), absence, survey, asOf, datasetVersion, methodVersion };
  });
};
