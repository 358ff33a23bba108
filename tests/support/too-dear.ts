import type { ApiError } from './api';

/** Whether a random question was refused because it is a dear one, or leaves the limit out of a long list. */
export const isTooDear = (errors: readonly ApiError[] | undefined): boolean => {
  const refusal = errors?.[0]?.extensions;
  return refusal?.code === 'LIMIT_EXCEEDED' || refusal?.['field'] === 'limit';
};
