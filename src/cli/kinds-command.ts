import { Command } from 'commander';
import { PartnershipKindsDocument } from '../__generated__/operations';
import type { PathKindSeed } from '../ingest/path-kinds';
import { askKinds, type KindsAnswer } from '../questions/partnership-paths/ask-kinds';
import { kindsSummary } from '../questions/partnership-paths/texts';
import { inLang, type Lang } from '../questions/lang';
import { indented } from './cite';
import { withGraph } from './options';
import { addFormat, csvText, formatOf, jsonText, mdText, type FormatOptions, type TextCell } from './output';
import { partialLine } from './partial-line';
import { addPathOptions, pathsInput, type PathOptions } from './path-options';
import { runOperation } from './run-operation';
import { renderTable } from './table';

type Options = PathOptions & FormatOptions;

const kindOf = (kinds: readonly PathKindSeed[], id: string): PathKindSeed | undefined =>
  kinds.find((one) => one.id === id);

const head = ['kindId', 'name', 'basis', 'direct', 'pathCount', 'dwpc', 'score', 'share', 'bestPathId'];

const flatRows = ({ sums }: KindsAnswer, kinds: readonly PathKindSeed[], lang: Lang): TextCell[][] =>
  sums.map(({ key, paths, dwpc, score, share, best }) => {
    const kind = kindOf(kinds, key);
    const named = kind ? [inLang(kind.name, lang), kind.basis, kind.direct] : [null, null, null];
    return [key, ...named, paths.length, dwpc, score, share, best.id];
  });

/** Kinds for a terminal, with what they mean. */
export const printKinds = (answer: KindsAnswer, kinds: readonly PathKindSeed[], lang: Lang): string => {
  const ko = lang === 'KO';
  const rows = answer.sums.map(({ key, paths, dwpc, share }) => {
    const kind = kindOf(kinds, key);
    const text = kind ? `${inLang(kind.name, lang)}${ko ? ': ' : '. '}${inLang(kind.meaning, lang)}` : key;
    return [`${Math.round(share * 100)}%`, String(paths.length), dwpc.toFixed(3), text];
  });
  const columns = [
    { head: ko ? '비중' : 'Share', width: 5, align: 'right' as const },
    { head: ko ? '경로' : 'Paths', width: 5, align: 'right' as const },
    { head: 'DWPC', width: 7, align: 'right' as const },
    { head: ko ? '유형과 의미' : 'Kind and meaning', width: 57 },
  ];
  return [
    indented(kindsSummary(answer, kinds, lang), 0),
    ...(rows.length === 0 ? [] : ['', renderTable(columns, rows)]),
    ...(answer.partial === null ? [] : ['', indented(partialLine(answer.partial, lang), 0)]),
    '',
    ko
      ? `자료 버전 ${answer.datasetVersion}, 방법 ${answer.methodVersion}`
      : `Dataset ${answer.datasetVersion}, method ${answer.methodVersion}`,
  ].join('\n');
};

/** `ascn kinds` */
export const kindsCommand = (): Command =>
  addFormat(addPathOptions(new Command('kinds').description('kinds of path that join two sides, with what they weigh')))
    .argument('<from>', 'ids where paths start, separated by commas')
    .argument('<to>', 'ids where they end, separated by commas')
    .addHelpText('after', '\nExample: ascn kinds org:lh city:id-jakarta --max-hops 5')
    .action(async (from: string, to: string, options: Options) => {
      const input = pathsInput(from, to, options);
      const { lang } = options;
      const format = formatOf(options);
      const text = await withGraph(async (context) => {
        if (format === 'json')
          return jsonText((await runOperation(PartnershipKindsDocument, { input, lang }, context)).partnershipKinds);
        const { pathKinds } = context.services;
        const answer = await askKinds(context.services, input);
        if (format === 'csv') return csvText(head, flatRows(answer, pathKinds, lang));
        if (format === 'md') return mdText(head, flatRows(answer, pathKinds, lang));
        return printKinds(answer, pathKinds, lang);
      });
      process.stdout.write(`${text}\n`);
    });
