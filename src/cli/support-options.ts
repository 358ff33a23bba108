import type { Command } from 'commander';
import type { SupportFilter } from '../__generated__/operations';

/** Options of commands that ask about support. */
export interface SupportOptions {
  readonly class?: string;
  readonly country?: string;
  readonly sector?: string;
  readonly stage?: string;
  readonly step?: string;
}

/** An id from what people type: `D` for `firm-class:d`; a whole id stays as it is. */
export const shortId =
  (prefix: string) =>
  (text: string): string =>
    text.includes(':') ? text : `${prefix}:${text.toLowerCase()}`;

/** Gives a command the options that say for whom, where and on which part of the ladder. */
export const addSupportFilter = (command: Command): Command =>
  command
    .option('--class <letter>', 'class of firm, A to E', shortId('firm-class'))
    .option('--country <code>', 'ASEAN country, such as VN', shortId('country'))
    .option('--sector <id>', 'sector, such as transport', shortId('sector'))
    .option('--stage <letter>', 'stage, A to C', shortId('stage'))
    .option('--step <code>', 'step, such as B2', shortId('step'));

/** The filter that these options make. */
export const supportFilter = (options: SupportOptions): SupportFilter => ({
  firmClass: options.class,
  country: options.country,
  sector: options.sector,
  stage: options.stage,
  step: options.step,
});
