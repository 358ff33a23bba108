import type { Limit, SchemeFacts, Tie, Voice } from '../../domain/gaps/facts';
import type { Reader } from '../../graph/reader';
import {
  filterValues,
  schemesOfDay,
  stagesOfDay,
  stepsOfDay,
  supportKinds,
  voicesOfDay,
  type Named,
  type SchemeRow,
  type StageRow,
  type StepRow,
  type TieRow,
} from './statements';

/** What the graph says of the support system on one day. */
export interface SupportFacts {
  readonly schemes: readonly SchemeFacts[];
  readonly steps: readonly StepRow[];
  readonly stages: readonly StageRow[];
  readonly voices: readonly Voice[];
  readonly kinds: Readonly<Record<'CITY_DEVELOPMENT' | 'FIRM_ENTRY', readonly Named[]>>;
  readonly firmClasses: readonly Named[];
  readonly countries: readonly Named[];
  readonly sectors: readonly Named[];
}

/** One tie an id: sure when any of its periods is. */
const ties = (rows: readonly TieRow[]): Tie[] => {
  const byId = new Map<string, Tie>();
  for (const { id, confidence, statementIds } of rows) {
    const known = byId.get(id);
    byId.set(id, {
      id,
      sure: (known?.sure ?? false) || confidence !== 'UNCERTAIN',
      statementIds: [...new Set([...(known?.statementIds ?? []), ...statementIds])],
    });
  }
  return [...byId.values()];
};

const limit = (rows: readonly TieRow[], scope: Limit['scope'], words: string | null): Limit => ({
  ties: ties(rows),
  scope,
  words,
});

/** A scheme's classes are read from its target, all of them; its sectors are those that its words name among others. */
const schemeOf = (row: SchemeRow): SchemeFacts => ({
  id: row.id,
  name: row.name,
  nameKo: row.nameKo,
  hypothetical: false,
  eligibilityStated: row.eligibilityStated,
  steps: ties(row.steps),
  kinds: ties(row.kinds),
  firmClasses: limit(row.firmClasses, row.firmClasses.length > 0 ? 'LISTED' : null, row.target),
  countries: limit(row.countries, row.countryScope ?? (row.countries.length > 0 ? 'AMONG_OTHERS' : null), row.country),
  sectors: limit(row.sectors, row.sectors.length > 0 ? 'AMONG_OTHERS' : null, row.sector),
});

/** Reads the support system as of a day (`YYYY-MM-DD`). */
export const gatherSupport = async (reader: Reader, asOf: string): Promise<SupportFacts> => {
  const day = { asOf };
  const [schemes, steps, stages, voices, kinds, values] = await Promise.all([
    reader.read(schemesOfDay, day),
    reader.read(stepsOfDay, day),
    reader.read(stagesOfDay, day),
    reader.read(voicesOfDay, day),
    reader.read(supportKinds, {}),
    reader.read(filterValues, day),
  ]);
  const onAxis = (wanted: string): Named[] => kinds.filter(({ axis }) => axis === wanted);
  const ofLabel = (wanted: string): Named[] => values.filter(({ label }) => label === wanted);
  return {
    schemes: schemes.map(schemeOf),
    steps,
    stages,
    voices: voices.map((voice) => ({ ...voice, steps: ties(voice.steps) })),
    kinds: { CITY_DEVELOPMENT: onAxis('CITY_DEVELOPMENT'), FIRM_ENTRY: onAxis('FIRM_ENTRY') },
    firmClasses: ofLabel('FirmClass'),
    countries: ofLabel('Country'),
    sectors: ofLabel('Sector'),
  };
};
