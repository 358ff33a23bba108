/** Whether work can still be joined. */
export type Openness = 'OPEN' | 'OVER' | 'UNKNOWN';

/**
 * Openness of a project on a day, from its status and its last day as records state them. A project of which nothing but its selection is on
 * record may be over by now, so its openness is not known.
 */
export const opennessOf = (status: string | null, endsOn: string | null, day: string): Openness => {
  if (status === 'COMPLETED' || status === 'CANCELLED') return 'OVER';
  if (endsOn !== null) return endsOn < day ? 'OVER' : 'OPEN';
  return status === 'ONGOING' || status === 'PLANNING' ? 'OPEN' : 'UNKNOWN';
};
