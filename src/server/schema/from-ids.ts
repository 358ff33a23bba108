/** A look-up whose only filter is the id of something that its things are tied to, as the generated Cypher begins. */
const tiedTo =
  /^(CYPHER 5\n)?MATCH \(this:(\w+)\)\nWHERE EXISTS \{\n {2}MATCH \(this\)(<?-\[:\w+\]->?)\((\w+):(\w+)\)\n {2}WHERE \4\.id (=|IN) (\$\w+)\n\}\nWITH \*\n/;

/**
 * The same statement begun at what the filter names, where the generated Cypher goes through all things of the kind and looks at the ties of each.
 * One that is tied in two ways is still found once.
 */
export const fromIds = (text: string): string =>
  text.replace(
    tiedTo,
    (
      _whole,
      version: string | undefined,
      label: string,
      tie: string,
      end: string,
      endLabel: string,
      is: string,
      ids: string,
    ) =>
      `${version ?? ''}MATCH (this:${label})${tie}(${end}:${endLabel})\nWHERE ${end}.id ${is} ${ids}\nWITH DISTINCT this\n`,
  );
