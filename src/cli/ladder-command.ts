import { Command } from 'commander';
import { LadderDocument } from '../__generated__/operations';
import { askLadder } from '../questions/ladder/ask';
import type { Lang } from '../questions/lang';
import { citedSources } from '../questions/sources';
import { oneOf, withGraph } from './options';
import { addFormat, formatOf, jsonText, type FormatOptions } from './output';
import { ladderCsv, ladderMd, printLadder } from './print-ladder';
import { runOperation } from './run-operation';
import { addSupportFilter, supportFilter, type SupportOptions } from './support-options';

interface Options extends SupportOptions, FormatOptions {
  readonly asOf?: string;
  readonly lang: Lang;
}

/** `ascn ladder` */
export const ladderCommand = (): Command =>
  addFormat(addSupportFilter(new Command('ladder')))
    .description("the twelve steps of a firm's entry abroad: who gets there, which schemes serve, where firms stop")
    .option('--as-of <day>', "day that the answer describes, YYYY-MM-DD (default: 2025-04-07, the brief's day)")
    .option('--lang <lang>', 'en or ko', oneOf('EN', 'KO'), 'EN')
    .addHelpText('after', '\nExample: ascn ladder --class D --stage B --lang ko')
    .action(async ({ asOf, lang, ...options }: Options) => {
      const asked = { filter: supportFilter(options), asOf };
      const format = formatOf(options);
      const text = await withGraph(async (context) => {
        if (format === 'json')
          return jsonText((await runOperation(LadderDocument, { ...asked, lang }, context)).ladder);
        const answer = await askLadder(context.services, asked);
        if (format === 'csv') return ladderCsv(answer);
        if (format === 'md') return ladderMd(answer, lang);
        const ids = answer.steps.flatMap(({ experience }) => experience?.statementIds ?? []);
        return printLadder(answer, await citedSources(context.services.reader, ids), lang);
      });
      process.stdout.write(`${text}\n`);
    });
