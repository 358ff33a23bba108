import { z } from 'zod';
import type { FirmProfileInput } from '../../__generated__/resolvers';
import { firmBusinesses, firmQualities, firmSizes, partnerKinds } from '../../domain/firm-profile/profile';

/** A profile as the id of an answer holds it; ids and days are checked when it is parsed. */
export const heldProfile = z.strictObject({
  firm: z.string().optional(),
  firmClass: z.string().optional(),
  size: z.enum(firmSizes).optional(),
  businesses: z.array(z.enum(firmBusinesses)).optional(),
  furthestStep: z.string().optional(),
  sectors: z.array(z.string()).optional(),
  countries: z.array(z.string()).optional(),
  cities: z.array(z.string()).optional(),
  partners: z.array(z.enum(partnerKinds)).optional(),
  holds: z.array(z.enum(firmQualities)).optional(),
  lacks: z.array(z.enum(firmQualities)).optional(),
  foundedOn: z.string().optional(),
  equityPercent: z.number().optional(),
  amountKrw: z.number().optional(),
});

/** The graph library hands a Date over as an object of its own, which reads as its day. */
const textOf = (day: { toString(): string }): string => day.toString();

/** A profile without what was left out, days as text: equal profiles give equal ids. */
export const plainProfile = ({ foundedOn, ...rest }: FirmProfileInput): FirmProfileInput => ({
  ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value != null)),
  ...(foundedOn != null && { foundedOn: textOf(foundedOn) }),
});
