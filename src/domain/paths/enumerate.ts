import { endOf, type Hop, type PathGraph } from './graph';
import type { Pattern } from './pattern';

/**
 * All simple paths (no node twice) that follow the pattern from one node to another, in the graph's order. `budget` counts hops
 * tried and is shared between calls; when it runs out the search stops and `complete` is false.
 */
export const enumeratePaths = (
  graph: PathGraph,
  pattern: Pattern,
  from: string,
  to: string,
  budget: { left: number },
): { paths: Hop[][]; complete: boolean } => {
  const paths: Hop[][] = [];
  const visited = new Set([from]);
  const trail: Hop[] = [];
  const walk = (node: string, depth: number): boolean => {
    const step = pattern.steps[depth];
    if (!step) return true;
    const last = depth === pattern.steps.length - 1;
    for (const hop of graph.hopsFrom(node, step.type, step.along, step.label)) {
      if (budget.left <= 0) return false;
      budget.left -= 1;
      const next = endOf(hop);
      if (visited.has(next) || (last ? next !== to : next === to)) continue;
      trail.push(hop);
      visited.add(next);
      if (last) paths.push([...trail]);
      const complete = walk(next, depth + 1);
      visited.delete(next);
      trail.pop();
      if (!complete) return false;
    }
    return true;
  };
  const complete = graph.nodes.get(from)?.label !== pattern.start || walk(from, 0);
  return { paths, complete };
};
