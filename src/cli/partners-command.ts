import { Command } from 'commander';
import { JointEntryDocument, type JointEntryInput } from '../__generated__/operations';
import { askJointEntry, type JointAnswer, type PartnerRow } from '../questions/joint-entry/ask';
import { jointSummary, partnerSentence } from '../questions/joint-entry/texts';
import { labelOf } from '../questions/match-schemes/texts';
import { citedSources, type CitedSource } from '../questions/sources';
import type { Lang } from '../questions/lang';
import { citations, indented } from './cite';
import { oneOf, wholeNumber, withGraph } from './options';
import { addFormat, csvText, formatOf, jsonText, mdText, type FormatOptions, type TextCell } from './output';
import { addProfile, profileOf, type ProfileOptions } from './profile-options';
import { runOperation } from './run-operation';
import { renderTable } from './table';

interface Options extends ProfileOptions, FormatOptions {
  readonly on?: string;
  readonly canonicalId?: string;
  readonly first?: number;
  readonly after?: string;
  readonly lang: Lang;
}

const statementIds = ({ page }: JointAnswer): string[] =>
  page.items.flatMap(({ reasons }) => reasons.flatMap((reason) => reason.statementIds));

const nameOf = ({ firm }: PartnerRow, lang: Lang): string => (lang === 'KO' ? (firm.nameKo ?? firm.name) : firm.name);

/** Partners for a terminal, with why and what they open. */
const printPartners = (answer: JointAnswer, sources: ReadonlyMap<string, CitedSource>, lang: Lang): string => {
  const ko = lang === 'KO';
  const rows = answer.page.items.map((partner) => [
    `${partner.rank}${partner.tiedWith.length > 0 ? '=' : ''}`,
    nameOf(partner, lang),
    partner.score.toFixed(2),
    partner.potential.toFixed(2),
    partnerSentence(partner, answer.names, lang),
    partner.opensSchemeIds.map((id) => labelOf(id, answer.names, lang)).join('; '),
  ]);
  return [
    indented(jointSummary(answer, lang), 0),
    '',
    renderTable(
      [
        { head: ko ? '순위' : 'Rank', width: 4, align: 'right' },
        { head: ko ? '기업' : 'Firm', width: 14 },
        { head: ko ? '점수' : 'Score', width: 5, align: 'right' },
        { head: ko ? '최대' : 'Up to', width: 5, align: 'right' },
        { head: ko ? '이유' : 'Why', width: 22 },
        { head: ko ? '가까워지는 제도' : 'Brings nearer', width: 20 },
      ],
      rows,
    ),
    '',
    indented(
      ko
        ? '점수: 확인된 보완 정도(0~1). 최대: 미확인 항목이 모두 성립할 때. "=": 동점.'
        : 'Score: what is proven, 0 to 1. Up to: were everything unknown to hold. "=": shares its rank.',
      0,
    ),
    indented(`${ko ? '출처' : 'Sources'}: ${citations(statementIds(answer), sources)}`, 0),
    ko
      ? `기준일 ${answer.settings.on}, 자료 버전 ${answer.datasetVersion}, 방법 ${answer.methodVersion}`
      : `On ${answer.settings.on}, dataset ${answer.datasetVersion}, method ${answer.methodVersion}`,
  ].join('\n');
};

const head = [
  'rank',
  'firmId',
  'name',
  'score',
  'potential',
  'size',
  'business',
  'sectors',
  'places',
  'opensSchemeIds',
];

const flatRows = (answer: JointAnswer, lang: Lang): TextCell[][] =>
  answer.page.items.map((partner) => [
    partner.rank,
    partner.firmId,
    nameOf(partner, lang),
    partner.score,
    partner.potential,
    ...partner.reasons.map(({ value }) => value),
    partner.opensSchemeIds.join('; '),
  ]);

/** The question's input; an earlier answer's id holds the profile already. */
const inputOf = (options: Options): JointEntryInput => {
  const { on, canonicalId } = options;
  const profile = profileOf(options);
  const empty = Object.values(profile).every((value) => value === undefined);
  return { on, canonicalId, profile: canonicalId !== undefined && empty ? undefined : profile };
};

/** `ascn partners` */
export const partnersCommand = (): Command =>
  addFormat(addProfile(new Command('partners').description('Korean firms that complement a firm, for joint entry')))
    .option('--on <day>', 'day on which schemes are looked at, YYYY-MM-DD (default: today in Korea)')
    .option('--canonical-id <id>', 'settings of an earlier answer, in place of all others')
    .option('--first <number>', 'number of partners (default: 10)', wholeNumber)
    .option('--after <id>', 'partner after which to go on')
    .option('--lang <lang>', 'en or ko', oneOf('EN', 'KO'), 'EN')
    .addHelpText('after', '\nExample: ascn partners --class D --country VN --sector transport')
    .action(async (options: Options) => {
      const { first = 10, after, lang } = options;
      const input = inputOf(options);
      const format = formatOf(options);
      const text = await withGraph(async (context) => {
        if (format === 'json')
          return jsonText((await runOperation(JointEntryDocument, { input, first, after, lang }, context)).jointEntry);
        const answer = await askJointEntry(context.services, input, { first, after });
        if (format === 'csv') return csvText(head, flatRows(answer, lang));
        if (format === 'md') return mdText(head, flatRows(answer, lang));
        return printPartners(answer, await citedSources(context.services.reader, statementIds(answer)), lang);
      });
      process.stdout.write(`${text}\n`);
    });
