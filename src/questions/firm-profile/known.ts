import { furthestStepOf } from '../../domain/firm-profile/furthest-step';
import type { FirmBusiness, FirmSize, ProfileField } from '../../domain/firm-profile/profile';
import type { Reader } from '../../graph/reader';
import type { InputProblems } from './problems';
import { firmFacts, firmTies, organisationIds } from './statements';
import { unique } from '../unique';

/** What the graph knows of an organisation, as far as a profile asks; null is not known. */
export interface KnownOfFirm {
  readonly id: string;
  readonly classId: string | null;
  readonly size: FirmSize | null;
  readonly businesses: readonly FirmBusiness[] | null;
  readonly stepCode: string | null;
  readonly sectorIds: readonly string[] | null;
  readonly countryIds: readonly string[] | null;
  readonly cityIds: readonly string[] | null;
  readonly foundedOn: string | null;
  readonly evidence: readonly (readonly [ProfileField, readonly string[]])[];
  readonly uncertain: readonly ProfileField[];
}

const orNull = <Item>(items: readonly Item[]): readonly Item[] | null => (items.length === 0 ? null : items);

/** Facts of an organisation with their statements; null, with the nearest ids in `problems`, when the graph has no such organisation. */
export const knownOfFirm = async (
  reader: Reader,
  id: string,
  field: string,
  problems: InputProblems,
): Promise<KnownOfFirm | null> => {
  const known = (await reader.read(organisationIds, {})).map((organisation) => organisation.id);
  if (!known.includes(id)) {
    problems.addUnknown(field, `"${id}" is no organisation of the graph.`, id, known);
    return null;
  }
  const [facts, ties] = await Promise.all([reader.read(firmFacts, { id }), reader.read(firmTies, { id })]);
  const of = (property: string) => facts.filter((fact) => fact.property === property);
  const idsOf = (rows: readonly { readonly statementIds: readonly string[] }[]): string[] =>
    unique(rows.flatMap(({ statementIds }) => statementIds));
  const step = furthestStepOf(ties);
  const inCity = ties.filter(({ cityId }) => cityId !== null);
  const inCountry = ties.filter(({ countryId }) => countryId !== null);
  const fields: readonly (readonly [ProfileField, string])[] = [
    ['firmClass', 'CLASSIFIED_AS'],
    ['size', 'size'],
    ['businesses', 'businesses'],
    ['foundedOn', 'foundedOn'],
  ];
  return {
    id,
    classId: of('CLASSIFIED_AS')[0]?.value ?? null,
    size: (of('size')[0]?.value ?? null) as FirmSize | null,
    businesses: orNull(of('businesses').map(({ value }) => value as FirmBusiness)),
    stepCode: step?.code ?? null,
    sectorIds: orNull(unique(ties.flatMap(({ sectorIds }) => sectorIds))),
    countryIds: orNull(unique(ties.flatMap(({ countryId }) => countryId ?? []))),
    cityIds: orNull(unique(ties.flatMap(({ cityId }) => cityId ?? []))),
    foundedOn: of('foundedOn')[0]?.value ?? null,
    evidence: [
      ...fields.map(([name, property]) => [name, idsOf(of(property))] as const),
      ['furthestStep', step?.statementIds ?? []],
      ['sectors', unique(ties.flatMap(({ sectorStatementIds }) => sectorStatementIds))],
      ['countries', idsOf(inCountry)],
      ['cities', idsOf(inCity)],
    ],
    uncertain: fields
      .filter(
        ([, property]) => of(property).length > 0 && of(property).every(({ confidence }) => confidence === 'UNCERTAIN'),
      )
      .map(([name]) => name),
  };
};
