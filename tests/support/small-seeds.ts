import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readDataset, type Seeds } from '../../src/ingest/read-dataset';
import { projectRoot } from '../../src/root';

const columns = {
  sources: 'id,title,publisher,date,url,seen,licence,note',
  facts: 'subject,property,value,asPrinted,lang,unit,since,until,asOf,confidence,level,preferred,sources,locator,note',
  links:
    'subject,relationship,object,role,kind,status,amount,rank,via,since,until,asOf,asPrinted,confidence,level,sources,locator,note',
};

/** One value: subject, property, value, and whatever else is not empty or usual. */
export interface SmallFact {
  readonly subject: string;
  readonly property: string;
  readonly value: string | number;
  readonly asPrinted?: string;
  readonly lang?: string;
  readonly asOf?: string;
  readonly preferred?: boolean;
  readonly source?: string;
  readonly locator?: string;
  readonly note?: string;
}

const cell = (text: string | number): string => (/[",]/.test(String(text)) ? `"${text}"` : String(text));

const factLine = ({
  subject,
  property,
  value,
  asPrinted,
  lang,
  asOf,
  preferred,
  source,
  locator,
  note,
}: SmallFact): string =>
  [
    subject,
    property,
    value,
    asPrinted ?? '',
    lang ?? '',
    '',
    '',
    '',
    asOf ?? '2024',
    'sourced',
    '',
    preferred ? 'yes' : '',
    source ?? 'a',
    locator ?? '',
    note ?? '',
  ]
    .map(cell)
    .join(',');

/** Reads a dataset that holds these facts and ties, checked like any other; sources `a` and `b` may be cited. */
export const smallDataset = (
  facts: readonly SmallFact[],
  ties: readonly (readonly [subject: string, relationship: string, object: string])[] = [],
): Seeds => {
  const folder = mkdtempSync(join(tmpdir(), 'ascn-small-'));
  const write = (file: string, ...lines: string[]): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
  };
  try {
    for (const file of ['dataset.yaml', 'presets.yaml', 'path-kinds.yaml', 'licences.yaml'])
      cpSync(join(projectRoot, 'seeds', file), join(folder, file));
    write('expectations.yaml', 'nodes: []', 'rows: []');
    write('scenarios.yaml', 'scenarios: []');
    write('sources/all.csv', columns.sources, 'a,A,A,2024,,yes,,', 'b,B,B,2024,,yes,MIT,');
    write('all/all.facts.csv', columns.facts, ...facts.map(factLine));
    write(
      'all/all.links.csv',
      columns.links,
      ...ties.map(
        ([subject, relationship, object]) => `${subject},${relationship},${object},,,,,,,,,2024,,sourced,,a,,`,
      ),
    );
    return readDataset(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Facts that make a thing, such as `thing('survey:x', { name: 'X', respondents: 20 })`. */
export const thing = (
  subject: string,
  values: Readonly<Record<string, string | number>>,
  more: Partial<SmallFact> = {},
): SmallFact[] => Object.entries(values).map(([property, value]) => ({ subject, property, value, ...more }));
