import { InvalidArgumentError, type Command } from 'commander';
import type { ShortlistInput } from '../__generated__/resolvers';
import { InputError } from '../domain/input-error';
import { criteria } from '../domain/shortlist/criteria';
import { collect, collectWeight, decimalNumber, oneOf, wholeNumber } from './options';

type Supposed = NonNullable<NonNullable<ShortlistInput['whatIf']>['values']>[number];

/** Parses `CITY.CRITERION=VALUE`, VALUE a number or `missing`; the question checks the ids. */
const collectSupposed = (text: string, before: readonly Supposed[] = []): Supposed[] => {
  const [cell = '', value = ''] = text.split('=');
  const dot = cell.lastIndexOf('.');
  const [city, criterion] = [cell.slice(0, dot), cell.slice(dot + 1)];
  const missing = value === 'missing';
  if (dot < 1 || criterion === '' || value.trim() === '' || (!missing && Number.isNaN(Number(value))))
    throw new InvalidArgumentError(
      'Expected CITY.CRITERION=VALUE, such as city:vn-da-nang.pipeline=3, or =missing where nothing is known.',
    );
  return [...before, { city, criterion, ...(missing ? { missing } : { value: Number(value) }) }];
};

/** Options of a shortlist's settings, as the command line has them. */
export interface SettingsOptions extends Pick<
  ShortlistInput,
  | 'asOf'
  | 'preset'
  | 'required'
  | 'among'
  | 'normalisation'
  | 'aggregation'
  | 'missing'
  | 'floor'
  | 'reading'
  | 'canonicalId'
> {
  readonly weight?: ShortlistInput['weights'];
  readonly byGroup?: boolean;
  readonly whatIf?: Supposed[];
  readonly add?: readonly string[];
  readonly drop?: readonly string[];
  readonly draws?: number;
  readonly seed?: number;
  readonly top?: number;
  readonly box?: number;
  readonly portfolio?: number;
  readonly perCountry?: number;
  readonly sensitivity?: boolean;
}

/** Gives a command the settings of a shortlist. */
export const addSettings = (command: Command): Command =>
  command
    .option('--as-of <day>', "day that the answer describes, YYYY-MM-DD (default: 2025-04-07, the brief's day)")
    .option('--preset <id>', 'weights that someone stands behind (default: brief)')
    .option('--weight <id=number>', 'weight of your own, repeatable; instead of a preset', collectWeight)
    .option('--by-group', 'put criteria together group by group')
    .option('--required <id>', 'criterion that a city must have a value for, repeatable', collect)
    .option('--among <id>', 'city to rank, repeatable (default: the whole network)', collect)
    .option(
      '--normalisation <method>',
      'goalposts, min-max, z-score, rank, vector or none',
      oneOf('GOALPOSTS', 'MIN_MAX', 'Z_SCORE', 'RANK', 'VECTOR', 'NONE'),
    )
    .option(
      '--aggregation <method>',
      'arithmetic, geometric, harmonic, topsis, vikor, borda or copeland',
      oneOf('ARITHMETIC', 'GEOMETRIC', 'HARMONIC', 'TOPSIS', 'VIKOR', 'BORDA', 'COPELAND'),
    )
    .option(
      '--missing <rule>',
      'exclude, zero, worst, median or group-mean',
      oneOf('EXCLUDE', 'ZERO', 'WORST', 'MEDIAN', 'GROUP_MEAN'),
    )
    .option('--floor <share>', 'what geometric and harmonic means lift lower values to', decimalNumber)
    .option(
      '--reading <part>',
      'body, summary or both parts of the brief where they contradict',
      oneOf('BODY', 'SUMMARY', 'BOTH'),
    )
    .option('--what-if <cell=value>', 'suppose CITY.CRITERION=VALUE or =missing, repeatable', collectSupposed)
    .option('--add <id>', 'suppose one more city, repeatable; say what it has by --what-if', collect)
    .option('--drop <id>', 'leave a city or a criterion out, repeatable', collect)
    .option('--draws <number>', 'runs of varied assumptions; 0 varies nothing (default: 1000)', wholeNumber)
    .option('--seed <number>', 'the same seed gives the same numbers (default: 1)', wholeNumber)
    .option('--top <number>', 'the k of the top shares (default: 5)', wholeNumber)
    .option('--box <share>', 'vary weights alone, by this share either way', decimalNumber)
    .option('--portfolio <size>', 'the best set of so many cities', wholeNumber)
    .option('--per-country <number>', 'at most so many of them from one country', wholeNumber)
    .option('--sensitivity', 'ask which assumption moves the ranking')
    .option('--canonical-id <id>', 'settings of an earlier answer');

const given = (...values: unknown[]): boolean => values.some((value) => value !== undefined);

/** The question's input from the options. */
export const inputOf = (options: SettingsOptions): ShortlistInput => {
  const { weight, byGroup, whatIf, add, drop, draws, seed, top, box, portfolio, perCountry, sensitivity } = options;
  const { asOf, preset, required, among, normalisation, aggregation, missing, floor, reading, canonicalId } = options;
  const isCriterion = (id: string) => criteria.some((criterion) => criterion.id === id);
  if (perCountry !== undefined && portfolio === undefined)
    throw new InputError('--per-country', 'limits a set; say how large it is by --portfolio.');
  return {
    asOf,
    preset,
    required,
    among,
    normalisation,
    aggregation,
    missing,
    floor,
    reading,
    canonicalId,
    weights: weight,
    groups: byGroup ? [] : undefined,
    whatIf: given(whatIf, add, drop)
      ? {
          values: whatIf,
          addCities: add?.map((id) => ({ id })),
          dropCities: drop?.filter((id) => !isCriterion(id)),
          dropCriteria: drop?.filter(isCriterion),
        }
      : undefined,
    uncertainty: given(draws, seed, top, box) ? { draws, seed, top, box } : undefined,
    portfolio:
      portfolio === undefined
        ? undefined
        : { size: portfolio, atMost: perCountry === undefined ? undefined : [{ peers: 'country', count: perCountry }] },
    sensitivity: sensitivity ? {} : undefined,
  };
};
