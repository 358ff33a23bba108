import type { Command } from 'commander';
import type { FirmProfileInput } from '../__generated__/operations';
import { firmBusinesses, firmQualities, firmSizes, partnerKinds } from '../domain/firm-profile/profile';
import { collect, decimalNumber, oneOf } from './options';

/** Collects a repeatable option that takes one of a few words. */
export const collectOneOf =
  (words: readonly string[]) =>
  (text: string, before: readonly string[] = []): string[] => [...before, oneOf(...words)(text)];

const lower = (words: readonly string[]): string =>
  words.map((word) => word.toLowerCase().replaceAll('_', '-')).join(', ');

/** Options as commander parses them. */
export interface ProfileOptions {
  readonly firm?: string;
  readonly class?: string;
  readonly size?: NonNullable<FirmProfileInput['size']>;
  readonly business?: NonNullable<FirmProfileInput['businesses']>;
  readonly step?: string;
  readonly sector?: string[];
  readonly country?: string[];
  readonly city?: string[];
  readonly partner?: NonNullable<FirmProfileInput['partners']>;
  readonly alone?: boolean;
  readonly holds?: NonNullable<FirmProfileInput['holds']>;
  readonly lacks?: NonNullable<FirmProfileInput['lacks']>;
  readonly founded?: string;
  readonly equity?: number;
  readonly amount?: number;
}

/** Gives a command the options that describe a firm. What is left out is not known, and never means no. */
export const addProfile = (command: Command): Command =>
  command
    .option('--firm <id>', 'organisation whose class, places and steps come from the graph')
    .option('--class <letter>', 'class A to E')
    .option('--size <size>', lower(firmSizes), oneOf(...firmSizes))
    .option('--business <business>', `repeatable: ${lower(firmBusinesses)}`, collectOneOf(firmBusinesses))
    .option('--step <code>', 'furthest step taken, A1 to C4, or none')
    .option('--sector <id>', 'sector or focus area, repeatable', collect)
    .option('--country <code>', 'country aimed at, such as VN, repeatable', collect)
    .option('--city <id>', 'city aimed at, repeatable', collect)
    .option('--partner <kind>', `repeatable: ${lower(partnerKinds)}`, collectOneOf(partnerKinds))
    .option('--alone', 'the firm has no partner')
    .option('--holds <quality>', `repeatable: ${lower(firmQualities)}`, collectOneOf(firmQualities))
    .option('--lacks <quality>', 'repeatable: the same words', collectOneOf(firmQualities))
    .option('--founded <day>', 'day of foundation, YYYY-MM-DD')
    .option('--equity <percent>', 'share in the project company', decimalNumber)
    .option('--amount <won>', 'money asked of one scheme', decimalNumber);

/** The profile that the options describe. */
export const profileOf = (options: ProfileOptions): FirmProfileInput => ({
  firm: options.firm,
  firmClass: options.class,
  size: options.size,
  businesses: options.business,
  furthestStep: options.step,
  sectors: options.sector,
  countries: options.country,
  cities: options.city,
  partners: options.partner ?? (options.alone ? [] : undefined),
  holds: options.holds,
  lacks: options.lacks,
  foundedOn: options.founded,
  equityPercent: options.equity,
  amountKrw: options.amount,
});
