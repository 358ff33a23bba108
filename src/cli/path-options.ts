import type { Command } from 'commander';
import type { PartnershipPathsInput } from '../__generated__/operations';
import type { Lang } from '../questions/lang';
import { collect, collectOneOf, decimalNumber, oneOf, wholeNumber } from './options';

type WordsOf<Field extends keyof PartnershipPathsInput> =
  NonNullable<PartnershipPathsInput[Field]> extends readonly (infer Word)[] ? Word : never;

const organisationKinds: readonly WordsOf<'fromKinds'>[] = [
  ...(['FIRM', 'PUBLIC_INSTITUTION', 'MINISTRY', 'AGENCY'] as const),
  ...(['LOCAL_GOVERNMENT', 'ASSOCIATION', 'UNIVERSITY', 'MULTILATERAL'] as const),
];
const projectStatuses: readonly WordsOf<'statuses'>[] = ['SELECTED', 'PLANNING', 'ONGOING', 'COMPLETED', 'CANCELLED'];
const tieKinds: readonly WordsOf<'tieKinds'>[] = ['MOU', 'LOI', 'CONTRACT', 'PARTICIPATION', 'OPERATION'];

/** What `addPathOptions` leaves in a command's options. */
export interface PathOptions {
  readonly fromKind?: WordsOf<'fromKinds'>[];
  readonly hubCountriesOnly?: boolean;
  readonly maxHops?: number;
  readonly kind?: string[];
  readonly excludeKind?: string[];
  readonly avoid?: string[];
  readonly via?: string[];
  readonly status?: WordsOf<'statuses'>[];
  readonly tieKind?: WordsOf<'tieKinds'>[];
  readonly leastTrust?: PartnershipPathsInput['leastTrust'];
  readonly includeUncertain?: boolean;
  readonly damping?: number;
  readonly halfLife?: number;
  readonly asOf?: string;
  readonly lang: Lang;
}

/** Gives a command the options that all questions about paths share. */
export const addPathOptions = (command: Command): Command =>
  command
    .option('--max-hops <number>', 'longest path, 1 to 6 (default: 4)', wholeNumber)
    .option('--kind <id>', 'kind of path to look for, repeatable (default: all)', collect)
    .option('--exclude-kind <id>', 'kind not to look for, repeatable', collect)
    .option(
      '--from-kind <kind>',
      'only organisations of this kind, such as ministry; repeatable',
      collectOneOf(organisationKinds),
    )
    .option('--hub-countries-only', 'only cities of countries with an office of a Korean organisation')
    .option('--avoid <id>', 'node that no path may visit, repeatable', collect)
    .option('--via <id>', 'node that every path must visit, repeatable', collect)
    .option(
      '--status <status>',
      'standing that projects must have, such as ongoing; repeatable',
      collectOneOf(projectStatuses),
    )
    .option('--tie-kind <kind>', 'nature that ties must have, such as contract; repeatable', collectOneOf(tieKinds))
    .option(
      '--least-trust <trust>',
      'sourced, recalled or uncertain (default: recalled)',
      oneOf('SOURCED', 'RECALLED', 'UNCERTAIN'),
    )
    .option('--include-uncertain', 'the same as --least-trust uncertain')
    .option('--damping <number>', 'how much hubs are held down, 0 to 1 (default: 0.5)', decimalNumber)
    .option('--half-life <years>', 'years after which work counts half (default: age does not count)', decimalNumber)
    .option('--as-of <day>', "day that the answer describes, YYYY-MM-DD (default: today's graph)")
    .option('--lang <lang>', 'en or ko', oneOf('EN', 'KO'), 'EN');

/** One side as the command line takes it: ids, separated by commas. */
export const idList = (text: string | undefined): string[] | undefined =>
  text
    ?.split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');

/** The input of a question about paths. */
export const pathsInput = (
  from: string | undefined,
  to: string | undefined,
  options: PathOptions,
): PartnershipPathsInput => ({
  from: idList(from),
  fromKinds: options.fromKind,
  to: idList(to),
  hubCountriesOnly: options.hubCountriesOnly,
  maxHops: options.maxHops,
  kinds: options.kind,
  excludeKinds: options.excludeKind,
  avoid: options.avoid,
  via: options.via,
  statuses: options.status,
  tieKinds: options.tieKind,
  leastTrust: options.leastTrust ?? (options.includeUncertain ? 'UNCERTAIN' : undefined),
  damping: options.damping,
  halfLifeYears: options.halfLife,
  asOf: options.asOf,
});
