/** A group of the criteria tree. */
export interface CriterionGroup {
  readonly id: 'need' | 'readiness' | 'fit' | 'experience' | 'presence';
  readonly name: { readonly en: string; readonly ko: string };
}

/** The groups of the criteria, in the order in which answers list them. Their ids are unlike those of the criteria. */
export const criterionGroups: readonly CriterionGroup[] = [
  { id: 'need', name: { en: 'Need', ko: '수요' } },
  { id: 'readiness', name: { en: 'Readiness', ko: '추진역량' } },
  { id: 'fit', name: { en: 'Fit', ko: '부합도' } },
  { id: 'experience', name: { en: 'Experience', ko: '협력실적' } },
  { id: 'presence', name: { en: 'Presence', ko: '현지 기반' } },
];
