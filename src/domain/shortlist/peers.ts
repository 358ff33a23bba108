/** What cities are compared within: their country, its World Bank income group, and the class of their population. */
export const peerDimensions = ['country', 'income-group', 'population-class'] as const;
export type PeerDimension = (typeof peerDimensions)[number];

/** World Bank income groups. */
export const incomeGroups = ['LOW', 'LOWER_MIDDLE', 'UPPER_MIDDLE', 'HIGH'] as const;
export type IncomeGroup = (typeof incomeGroups)[number];

/** Upper ends of the population classes, the size classes of the United Nations' World Urbanization Prospects with the two smallest joined. */
const classes: readonly (readonly [below: number, label: string])[] = [
  [500_000, 'UNDER_500_THOUSAND'],
  [1_000_000, '500_THOUSAND_TO_1_MILLION'],
  [5_000_000, '1_TO_5_MILLION'],
  [10_000_000, '5_TO_10_MILLION'],
  [Infinity, '10_MILLION_OR_MORE'],
];

/** Class of a number of inhabitants; null when it is not known. */
export const populationClass = (population: number | null): string | null =>
  population === null ? null : (classes.find(([below]) => population < below)?.[1] ?? null);

/** What decides a city's peers; null where it is not known. */
export interface Placed {
  readonly countryId: string | null;
  readonly incomeGroup: IncomeGroup | null;
  readonly population: number | null;
}

/** Label of a city in a dimension; null where it has none. */
export const peerLabel = ({ countryId, incomeGroup, population }: Placed, dimension: PeerDimension): string | null => {
  switch (dimension) {
    case 'country':
      return countryId;
    case 'income-group':
      return incomeGroup;
    case 'population-class':
      return populationClass(population);
  }
};
