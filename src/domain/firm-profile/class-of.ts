import type { FirmBusiness, FirmSize } from './profile';

/** A class of the brief's Table 2: the sizes and businesses that it takes in. */
export interface ClassTerms {
  readonly id: string;
  readonly sizes: readonly FirmSize[];
  readonly businesses: readonly FirmBusiness[];
}

const overlap = <Item>(a: readonly Item[], b: readonly Item[]): boolean => a.some((item) => b.includes(item));

/** Whether a firm of one of these sizes and businesses may belong to the class; null is not known and fits. */
export const fitsClass = (
  { sizes, businesses }: ClassTerms,
  size: FirmSize | null,
  own: readonly FirmBusiness[] | null,
): boolean => (size === null || sizes.includes(size)) && (own === null || own.length === 0 || overlap(businesses, own));

/** The one class that size and business together leave; null when either is not known or several classes fit. */
export const classOf = (
  classes: readonly ClassTerms[],
  size: FirmSize | null,
  own: readonly FirmBusiness[] | null,
): ClassTerms | null => {
  if (size === null || (size !== 'PUBLIC' && (own === null || own.length === 0))) return null;
  const [only, ...others] = classes.filter((one) => fitsClass(one, size, own));
  return only && others.length === 0 ? only : null;
};
