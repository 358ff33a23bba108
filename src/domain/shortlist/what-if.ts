import type { IncomeGroup } from './peers';

/** A value that the caller supposes; null supposes that it is not known. */
export interface SupposedValue {
  readonly city: string;
  readonly criterion: string;
  /** In the criterion's unit. */
  readonly value: number | null;
}

/** A city that the caller supposes; what no supposed value says of it is not known. */
export interface SupposedCity {
  readonly id: string;
  readonly name: string;
  readonly countryId: string | null;
  readonly incomeGroup: IncomeGroup | null;
  readonly population: number | null;
}

/** What the caller supposes for one answer. Nothing is written anywhere. */
export interface WhatIf {
  readonly values: readonly SupposedValue[];
  readonly addCities: readonly SupposedCity[];
  readonly dropCities: readonly string[];
  readonly dropCriteria: readonly string[];
}

/** Nothing supposed. */
export const asRecorded: WhatIf = { values: [], addCities: [], dropCities: [], dropCriteria: [] };

/** Whether anything is supposed. */
export const supposes = ({ values, addCities, dropCities, dropCriteria }: WhatIf): boolean =>
  values.length + addCities.length + dropCities.length + dropCriteria.length > 0;
