/** All that a tie shows of itself: what is equal in these looks alike. */
export const tieProperties: readonly string[] =
  'kind role status since until amount rank confidence via statementIds'.split(' ');

/** The part of a generated statement that makes a list of the ties between things; parts for what is inside of the ends stand in it. */
const listOfTies = /^( *)WITH edge\.node AS (\w+), edge\.relationship AS (\w+)\n([\s\S]*?)^\1RETURN collect\(/gm;

/**
 * The same generated statement with every list of ties in the order of the ids that they lead to, and several to the same one by what is known of
 * them. As it is generated, they come in whatever order the database finds them.
 */
export const withTiesInOrder = (text: string): string =>
  text.replace(
    listOfTies,
    (_whole, indent: string, end: string, tie: string, inside: string) =>
      `${indent}WITH edge.node AS ${end}, edge.relationship AS ${tie}
${withTiesInOrder(inside)}${indent}WITH *
${indent}ORDER BY ${[`${end}.id`, ...tieProperties.map((name) => `${tie}.${name}`)].join(', ')}
${indent}RETURN collect(`,
  );
