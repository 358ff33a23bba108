/** Whether a field with arguments of these names is a generated list of the graph; no question of ours has both. */
export const isLookup = (argumentNames: readonly string[]): boolean =>
  argumentNames.includes('limit') && argumentNames.includes('offset');
