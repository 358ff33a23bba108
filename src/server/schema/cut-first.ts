/** A line of the generated Cypher, its indentation apart. */
const lineOf = (text: string): { readonly indent: string; readonly rest: string } => {
  const rest = text.trimStart();
  return { indent: text.slice(0, text.length - rest.length), rest };
};

/** How a nested list is sorted and cut, in lines of Cypher. */
interface Cut {
  readonly order: string;
  readonly skip: string | null;
  readonly limit: string;
  /** The first and the last of these lines. */
  readonly from: number;
  readonly to: number;
}

/** The cut of the list of a variable whose things begin to be read at a line; null where it is anything but plain. */
const cutOf = (lines: readonly string[], start: number, variable: string): Cut | null => {
  const { indent } = lineOf(lines[start] ?? '');
  const projection = `${indent}WITH ${variable} { `;
  const sorted = new RegExp(`${variable}\\.(\\w+) (?:ASC|DESC)`, 'g');
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const here = lineOf(line);
    if (here.indent.length < indent.length) return null;
    if (here.indent.length > indent.length || /^(CALL \(|\})/.test(here.rest)) continue;
    if (!line.startsWith(projection)) return null;
    const properties = new Set(line.match(/(?<=[{,] )\.\w+/g));
    const order = lineOf(lines[at + 1] ?? '').rest;
    const next = lineOf(lines[at + 2] ?? '').rest;
    const skip = next.startsWith('SKIP ') ? next : null;
    const to = skip ? at + 3 : at + 2;
    const limit = lineOf(lines[to] ?? '').rest;
    const keys = [...order.matchAll(sorted)].map(([, key]) => `.${key}`);
    // What is computed is not there before it is.
    const isStored = keys.every((key) => properties.has(key));
    const isPlain = keys.length > 0 && order.replace(sorted, '').replace(/, /g, '') === 'ORDER BY ';
    return isStored && isPlain && limit.startsWith('LIMIT ') ? { order, skip, limit, from: at + 1, to } : null;
  }
  return null;
};

/**
 * The same statement with every nested list sorted and cut before what is inside of its things is read, where the generated Cypher reads all of
 * them first. The order is told again behind, since what is read there might change it.
 */
export const cutFirst = (text: string): string => {
  const lines = text.split('\n');
  const cuts = lines.map((line, start) => {
    const variable = /^WITH DISTINCT (\w+)$/.exec(lineOf(line).rest)?.[1];
    return variable === undefined ? null : cutOf(lines, start, variable);
  });
  const dropped = new Set(
    cuts.flatMap((cut) => (cut ? Array.from({ length: cut.to - cut.from }, (_, line) => cut.from + 1 + line) : [])),
  );
  return lines
    .flatMap((line, at) => {
      if (dropped.has(at)) return [];
      const cut = cuts[at];
      if (!cut) return [line];
      const { indent } = lineOf(line);
      return [line, ...[cut.order, cut.skip, cut.limit].flatMap((part) => (part === null ? [] : [indent + part]))];
    })
    .join('\n');
};
