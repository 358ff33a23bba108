import type { Dataset } from '../../src/ingest/dataset';
import type { Label } from '../../src/domain/ids';

type Value = string | number | boolean | null;

const literal = (value: Value): string => {
  if (value === null) return 'NULL';
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
};

const insert = (table: string, rows: readonly (readonly Value[])[]): string =>
  rows.length === 0
    ? ''
    : `INSERT INTO ${table} VALUES\n${rows.map((row) => `(${row.map(literal).join(', ')})`).join(',\n')}\nON CONFLICT DO NOTHING;`;

/** Tables as one would design them: one a label, one a relationship, foreign keys with an index each. */
const tables = `
CREATE TABLE country (id text PRIMARY KEY, name text NOT NULL);
CREATE TABLE city (id text PRIMARY KEY, name text NOT NULL, name_ko text, kind text, population int, country_id text REFERENCES country);
CREATE TABLE project (id text PRIMARY KEY, name text NOT NULL, kind text, year int, status text);
CREATE TABLE programme (id text PRIMARY KEY, name text NOT NULL);
CREATE TABLE focus_area (id text PRIMARY KEY, name text NOT NULL);
CREATE TABLE firm_class (id text PRIMARY KEY, name text NOT NULL);
CREATE TABLE organisation (id text PRIMARY KEY, name text NOT NULL, size text);
CREATE TABLE source (id text PRIMARY KEY, title text, url text);
CREATE TABLE statement (id text PRIMARY KEY, property text, value text, as_printed text, source_id text REFERENCES source);
CREATE TABLE project_city (project_id text REFERENCES project, city_id text REFERENCES city, PRIMARY KEY (project_id, city_id));
CREATE TABLE project_programme (project_id text REFERENCES project, programme_id text REFERENCES programme, PRIMARY KEY (project_id, programme_id));
CREATE TABLE project_focus_area (project_id text REFERENCES project, focus_area_id text REFERENCES focus_area, PRIMARY KEY (project_id, focus_area_id));
CREATE TABLE organisation_project (organisation_id text REFERENCES organisation, project_id text REFERENCES project, PRIMARY KEY (organisation_id, project_id));
CREATE TABLE organisation_firm_class (organisation_id text REFERENCES organisation, firm_class_id text REFERENCES firm_class, PRIMARY KEY (organisation_id, firm_class_id));
CREATE TABLE organisation_agreed_city (id int PRIMARY KEY, organisation_id text REFERENCES organisation, city_id text REFERENCES city, kind text, since text, status text);
CREATE TABLE city_statement (city_id text REFERENCES city, statement_id text REFERENCES statement, PRIMARY KEY (city_id, statement_id));
CREATE INDEX ON city (country_id);
CREATE INDEX ON project (kind, year);
CREATE INDEX ON project_city (city_id, project_id);
CREATE INDEX ON project_programme (programme_id);
CREATE INDEX ON project_focus_area (focus_area_id);
CREATE INDEX ON organisation_project (project_id, organisation_id);
CREATE INDEX ON organisation_firm_class (firm_class_id, organisation_id);
CREATE INDEX ON organisation_agreed_city (city_id);
CREATE INDEX ON organisation_agreed_city (organisation_id);
CREATE INDEX ON city_statement (statement_id);
CREATE INDEX ON statement (source_id);`;

/** SQL that holds what the ten questions read, in tables. */
export const sqlFor = ({ entities, relationships, statements, sources }: Dataset): string => {
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  const nodes = (label: Label, ...names: readonly string[]): Value[][] =>
    entities
      .filter((entity) => entity.label === label)
      .map(({ id, properties }) => [id, ...names.map((name) => (properties[name] ?? null) as Value)]);
  const ties = (type: string, from: Label, to: Label) =>
    relationships.filter((tie) => tie.type === type && labels.get(tie.from) === from && labels.get(tie.to) === to);
  const pairs = (type: string, from: Label, to: Label): Value[][] =>
    ties(type, from, to).map((tie) => [tie.from, tie.to]);
  const countryOf = new Map(ties('IN_COUNTRY', 'City', 'Country').map(({ from, to }) => [from, to]));
  const ofCities = statements.filter(({ subjectId }) => labels.get(subjectId) === 'City');
  return [
    tables,
    insert('country', nodes('Country', 'name')),
    insert(
      'city',
      nodes('City', 'name', 'nameKo', 'kind', 'population').map((row) => [
        ...row,
        countryOf.get(String(row[0])) ?? null,
      ]),
    ),
    insert('project', nodes('Project', 'name', 'kind', 'year', 'status')),
    insert('programme', nodes('Programme', 'name')),
    insert('focus_area', nodes('FocusArea', 'name')),
    insert('firm_class', nodes('FirmClass', 'name')),
    insert('organisation', nodes('Organisation', 'name', 'size')),
    insert(
      'source',
      sources.map(({ id, title, url }) => [id, title, url]),
    ),
    insert(
      'statement',
      statements.map(({ id, property, value, asPrinted, sourceId }) => [id, property, value, asPrinted, sourceId]),
    ),
    insert('project_city', pairs('LOCATED_IN', 'Project', 'City')),
    insert('project_programme', pairs('PART_OF', 'Project', 'Programme')),
    insert('project_focus_area', pairs('ADDRESSES', 'Project', 'FocusArea')),
    insert('organisation_project', pairs('PARTICIPATES_IN', 'Organisation', 'Project')),
    insert('organisation_firm_class', pairs('CLASSIFIED_AS', 'Organisation', 'FirmClass')),
    insert(
      'organisation_agreed_city',
      ties('AGREED_WITH', 'Organisation', 'City').map(({ from, to, kind, since, status }, index) => [
        index,
        from,
        to,
        kind,
        since,
        status,
      ]),
    ),
    insert(
      'city_statement',
      ofCities.map(({ subjectId, id }) => [subjectId, id]),
    ),
    'ANALYZE;',
  ].join('\n');
};
