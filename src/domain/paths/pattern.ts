/** One step of a pattern: the relationship to walk, its direction, and the label to arrive at. */
export interface PatternStep {
  readonly type: string;
  readonly along: boolean;
  readonly label: string;
}

/** A kind of path as a sequence of labels and relationships (a meta-path). */
export interface Pattern {
  readonly start: string;
  readonly steps: readonly PatternStep[];
}

const readPattern = (text: string): Pattern => {
  const [start = '', ...rest] = text.split(' ');
  const steps: PatternStep[] = [];
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const arrow = rest[index] ?? '';
    steps.push({ type: arrow.slice(1), along: arrow.startsWith('>'), label: rest[index + 1] ?? '' });
  }
  return { start, steps };
};

/** Patterns read; they come from the catalogue, so they are few. */
const known = new Map<string, Pattern>();

/** Reads `Organisation >PARTICIPATES_IN Project >LOCATED_IN City`; the seeds' schema has checked the form. The same text gives the same pattern. */
export const parsePattern = (text: string): Pattern => {
  const read = known.get(text) ?? readPattern(text);
  known.set(text, read);
  return read;
};
