/** An answer took longer than one request may. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

/** The work's outcome, or DeadlineError after so many milliseconds; the database ends what it still does by its own limit. */
export const withDeadline = async <Value>(work: Promise<Value>, milliseconds: number): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DeadlineError()), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
