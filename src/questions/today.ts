/** The day that it is, in UTC, as `YYYY-MM-DD`: what a question is about that leaves its day out. */
export const today = (): string => new Date().toISOString().slice(0, 10);
