/** Things that are told of a little later than they happen. */
export interface Later<Thing> {
  readonly add: (thing: Thing) => void;
  /** Tells of all that wait. */
  readonly flush: () => void;
}

/** How many wait at most, and how many milliseconds. */
const most = 50;
const withinMs = 50;

/**
 * Tells of many things one after another. What runs once a request finds the processor's caches cold, which makes a line in the log as dear as
 * a third of a small request, and the next request waits for it; fifty such lines in a row cost little more than a few.
 */
export const tellLater = <Thing>(tell: (thing: Thing) => void): Later<Thing> => {
  let waiting: Thing[] = [];
  let timer: NodeJS.Timeout | null = null;
  const flush = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    const things = waiting;
    waiting = [];
    for (const thing of things) tell(thing);
  };
  return {
    add: (thing) => {
      waiting.push(thing);
      if (waiting.length >= most) flush();
      else timer ??= setTimeout(flush, withinMs).unref();
    },
    flush,
  };
};
