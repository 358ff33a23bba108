import { Command } from 'commander';
import { MatchSchemesDocument, type MatchSchemesInput } from '../__generated__/operations';
import { askMatchSchemes } from '../questions/match-schemes/ask';
import { citedSources } from '../questions/sources';
import type { Lang } from '../questions/lang';
import { oneOf, wholeNumber, withGraph } from './options';
import { addFormat, csvText, formatOf, jsonText, mdText, type FormatOptions } from './output';
import { matchHead, matchRows, matchStatementIds, printMatch } from './print-match';
import { addProfile, collectOneOf, profileOf, type ProfileOptions } from './profile-options';
import { runOperation } from './run-operation';

interface Options extends ProfileOptions, FormatOptions {
  readonly on?: string;
  readonly verdict?: MatchSchemesInput['verdicts'];
  readonly packages?: number;
  readonly canonicalId?: string;
  readonly first?: number;
  readonly after?: string;
  readonly lang: Lang;
}

const verdicts = ['ELIGIBLE', 'NOT_ELIGIBLE', 'UNKNOWN'] as const;

/** The question's input; an earlier answer's id holds the profile already. */
const inputOf = (options: Options): MatchSchemesInput => {
  const { on, packages, canonicalId } = options;
  const profile = profileOf(options);
  const empty = Object.values(profile).every((value) => value === undefined);
  return {
    on,
    packages,
    canonicalId,
    verdicts: options.verdict,
    profile: canonicalId !== undefined && empty ? undefined : profile,
  };
};

/** `ascn match` */
export const matchCommand = (): Command =>
  addFormat(addProfile(new Command('match').description('support schemes that fit a firm, rule by rule')))
    .option('--on <day>', 'day on which windows and ages are looked at, YYYY-MM-DD (default: today in Korea)')
    .option(
      '--verdict <verdict>',
      'eligible, unknown or not-eligible, repeatable (default: all)',
      collectOneOf(verdicts),
    )
    .option('--packages <number>', 'packages to the next stage, 0 to 20 (default: 3)', wholeNumber)
    .option('--canonical-id <id>', 'settings of an earlier answer')
    .option('--first <number>', 'number of schemes', wholeNumber)
    .option('--after <id>', 'scheme after which to go on')
    .option('--lang <lang>', 'en or ko', oneOf('EN', 'KO'), 'EN')
    .addHelpText('after', '\nExample: ascn match --class D --step B2 --country VN --holds commercial-solution --alone')
    .action(async (options: Options) => {
      const { first, after, lang } = options;
      const input = inputOf(options);
      const format = formatOf(options);
      const text = await withGraph(async (context) => {
        if (format === 'json') {
          const answer = await runOperation(MatchSchemesDocument, { input, first, after, lang }, context);
          return jsonText(answer.matchSchemes);
        }
        const answer = await askMatchSchemes(context.services, input, { first, after });
        if (format === 'csv') return csvText(matchHead, matchRows(answer, lang));
        if (format === 'md') return mdText(matchHead, matchRows(answer, lang));
        return printMatch(answer, await citedSources(context.services.reader, matchStatementIds(answer)), lang);
      });
      process.stdout.write(`${text}\n`);
    });
