/** How the loader writes facts. Raised when it writes the same facts in another way: a graph of before is loaded again, and not read until it is. */
export const graphLayout = 'layout 3';
