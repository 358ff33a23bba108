import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '../../src/root';

type Row = Readonly<Record<string, string>>;

const seeds = join(projectRoot, 'seeds');

const rowsOf = (folder: string, ending: string): Row[] =>
  readdirSync(join(seeds, folder))
    .filter((file) => file.endsWith(ending))
    .flatMap((file): Row[] => parse(readFileSync(join(seeds, folder, file)), { columns: true }));

const facts = ['schemes', 'observations'].flatMap((folder) => rowsOf(folder, '.facts.csv'));
const links = ['schemes', 'policy', 'findings', 'observations'].flatMap((folder) => rowsOf(folder, '.links.csv'));
const sources = rowsOf('sources', '.csv');

const firstDay = (day: string): string => (day === '' ? '' : `${day}-01-01`.slice(0, 10));

const values = new Map(facts.map(({ subject, property, value }) => [`${subject} ${property}`, value ?? '']));

const valueOf = (subject: string, property: string): string => values.get(`${subject} ${property}`) ?? '';

/** What the rows say of a tie: yes, perhaps (every row is uncertain), or no (there is no row). */
type Answer = 'yes' | 'perhaps' | 'no';

const ties = new Map<string, Answer>();
for (const { subject, relationship, object, confidence } of links) {
  const key = `${subject} ${relationship} ${object}`;
  if (ties.get(key) !== 'yes') ties.set(key, confidence === 'uncertain' ? 'perhaps' : 'yes');
}

const tie = (subject: string, relationship: string, object: string): Answer =>
  ties.get(`${subject} ${relationship} ${object}`) ?? 'no';

/** The rows' answer; where there is none, what the scheme's limit says of what it does not name. */
const admits = (scheme: string, relationship: string, object: string | null, limit: string): Answer => {
  if (object === null) return 'yes';
  const named = tie(scheme, relationship, object);
  if (named !== 'no' || limit === 'LISTED') return named;
  return limit === 'ANY' ? 'yes' : 'perhaps';
};

const withClasses = new Set(links.flatMap((row) => (row.relationship === 'OPEN_TO' ? [row.subject] : [])));

const asean = ['bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'vn'];

const described = (scheme: string): string =>
  [...facts, ...links]
    .filter(({ subject, level }) => subject === scheme && level !== 'derived')
    .flatMap((row) =>
      row.asOf !== ''
        ? [firstDay(row.asOf ?? '')]
        : (row.sources ?? '').split(';').map((id) => firstDay(sources.find((one) => one.id === id)?.date ?? '')),
    )
    .filter((day) => day !== '')
    .sort()[0] ?? '';

const schemesOn = (day: string): readonly string[] =>
  [...new Set(facts.map(({ subject }) => subject ?? ''))]
    .filter((subject) => subject.startsWith('scheme:'))
    .filter((scheme) => (firstDay(valueOf(scheme, 'startsOn')) || described(scheme)) <= day)
    .filter(
      (scheme) =>
        valueOf(scheme, 'countryScope') !== 'LISTED' ||
        asean.some((code) => tie(scheme, 'AVAILABLE_IN', `country:${code}`) !== 'no'),
    );

/** For whom and where; null where it is not asked about. */
export interface OraclePlace {
  readonly firmClass: string | null;
  readonly country: string | null;
  readonly sector: string | null;
}

/** How a scheme serves: the weakest of all answers. */
const serves = (scheme: string, step: string, kind: string, place: OraclePlace): Answer => {
  const answers: Answer[] = [
    valueOf(scheme, 'eligibilityYear') === '' ? 'perhaps' : 'yes',
    tie(scheme, 'SERVES', step),
    tie(scheme, 'OF_KIND', kind),
    admits(scheme, 'OPEN_TO', place.firmClass, withClasses.has(scheme) ? 'LISTED' : ''),
    admits(scheme, 'AVAILABLE_IN', place.country, valueOf(scheme, 'countryScope')),
    admits(scheme, 'ADDRESSES', place.sector, ''),
  ];
  return answers.includes('no') ? 'no' : answers.includes('perhaps') ? 'perhaps' : 'yes';
};

const best = (answers: readonly Answer[]): Answer =>
  answers.includes('yes') ? 'yes' : answers.includes('perhaps') ? 'perhaps' : 'no';

const speakers = [...new Set(links.map(({ subject }) => subject ?? ''))].filter((id) =>
  /^demand:|^finding:focus-group-/.test(id),
);

/** How many speak up at a step: demands and focus groups, an uncertain reading as 0.4. */
const voices = (step: string, kinds: readonly string[], firmClass: string | null): number => {
  let sum = 0;
  for (const speaker of speakers) {
    const objects = links
      .filter((row) => row.subject === speaker && row.relationship === 'CONCERNS')
      .map(({ object }) => object ?? '');
    const ofKinds = objects.filter((id) => id.startsWith('support-kind:'));
    const ofClasses = objects.filter((id) => id.startsWith('firm-class:'));
    if (ofKinds.length > 0 && !ofKinds.some((id) => kinds.includes(id))) continue;
    if (firmClass !== null && ofClasses.length > 0 && !ofClasses.includes(firmClass)) continue;
    const speaks = tie(speaker, 'CONCERNS', step);
    sum += speaks === 'yes' ? 1 : speaks === 'perhaps' ? 0.4 : 0;
  }
  return sum;
};

const lacks: Readonly<Record<Answer, number>> = { yes: 0, perhaps: 0.25, no: 0.5 };

/** A cell as the seeds' rows give it. */
export interface OracleCell {
  readonly status: string;
  readonly shortfall: number;
  readonly unmetDemand: number;
}

/** Cells of a day, looked up row by row in the CSV files; without some of the schemes, when told so. */
export const oracleOf = (day: string, without: readonly string[] = []) => {
  const schemes = schemesOn(day).filter((id) => !without.includes(id));
  return (step: string, cityDevelopment: string, firmEntry: string, place: OraclePlace): OracleCell => {
    const served = (kind: string): Answer => best(schemes.map((scheme) => serves(scheme, step, kind, place)));
    const sides = [served(cityDevelopment), served(firmEntry)];
    const sure = sides.filter((side) => side === 'yes').length;
    const rate = Number(valueOf(`observation:table-4-${step.slice('step:'.length)}-rate`, 'value'));
    const shortfall = sides.reduce((sum, side) => sum + lacks[side], 0);
    return {
      status: sure === 2 ? 'COVERED' : sure === 1 ? 'PARTIAL' : sides.includes('perhaps') ? 'UNKNOWN' : 'MISSING',
      shortfall,
      unmetDemand: shortfall * (1 - rate / 100) * voices(step, [cityDevelopment, firmEntry], place.firmClass),
    };
  };
};
