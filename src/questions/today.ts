/** Korea is nine hours ahead of UTC all year round. */
const aheadMs = 9 * 3_600_000;

/** The day that it is in Korea, as `YYYY-MM-DD`: what a question leaves its day out for. Calls of Korean schemes end with the day there. */
export const today = (): string => new Date(Date.now() + aheadMs).toISOString().slice(0, 10);
