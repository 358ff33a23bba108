import type { WhatIfInput } from '../../__generated__/resolvers';
import { asRecorded, type SupposedCity, type SupposedValue, type WhatIf } from '../../domain/shortlist/what-if';
import type { InputProblems } from '../firm-profile/problems';

const sorted = (ids: readonly string[] | null | undefined): string[] => [...new Set(ids ?? [])].sort();

const field = 'input.whatIf';

const valueGiven = (
  { city, criterion, value, missing }: NonNullable<WhatIfInput['values']>[number],
  problems: InputProblems,
): SupposedValue => {
  if ((value == null) === (missing !== true))
    problems.add(
      `${field}.values`,
      `of "${city}" and "${criterion}" need a value, or missing: true; give one of them.`,
    );
  return { city, criterion, value: value ?? null };
};

const cityGiven = ({
  id,
  name,
  country,
  incomeGroup,
  population,
}: NonNullable<WhatIfInput['addCities']>[number]): SupposedCity => ({
  id,
  name: name ?? id,
  countryId: country ?? null,
  incomeGroup: incomeGroup ?? null,
  population: population ?? null,
});

const key = ({ city, criterion }: SupposedValue): string => `${city} ${criterion}`;

/** What the caller supposes, in an order of its own so that the caller's decides nothing. */
export const whatIfGiven = (input: WhatIfInput | null | undefined, problems: InputProblems): WhatIf =>
  input == null
    ? asRecorded
    : {
        values: (input.values ?? []).map((one) => valueGiven(one, problems)).sort((a, b) => (key(a) < key(b) ? -1 : 1)),
        addCities: (input.addCities ?? []).map(cityGiven).sort((a, b) => (a.id < b.id ? -1 : 1)),
        dropCities: sorted(input.dropCities),
        dropCriteria: sorted(input.dropCriteria),
      };
