import { Budget } from '../../domain/missing-links/budget';
import { tieRule } from '../../domain/missing-links/buildable';
import { endsOfLinks, findCandidates } from '../../domain/missing-links/candidates';
import { opennessOf } from '../../domain/missing-links/openness';
import type { ExistingWay } from '../../domain/missing-links/order';
import { rankMissingLinks, type LinkEnd, type MissingLinkGroup } from '../../domain/missing-links/rank';
import type { Hop } from '../../domain/paths/graph';
import type { Reader } from '../../graph/reader';
import { restrictionsOf, type PathsQuestion } from '../partnership-paths/question';
import { linkEnds } from './statements';

/** Hops tried and halves joined in one request; hundreds of times what two ends of the real graph need. */
const searchBudget = 1_000_000;

/** Missing links, and whether the budget sufficed to see all. */
export interface FoundLinks {
  readonly groups: readonly MissingLinkGroup[];
  readonly complete: boolean;
}

/** Searches the graph for links, then asks the database about their ends, which decides what can be built. */
export const findMissingLinks = async (
  reader: Reader,
  { graph, kinds, sides, settings, recency, day }: PathsQuestion,
  today: ExistingWay | null,
): Promise<FoundLinks> => {
  const budget = new Budget(searchBudget);
  const { admitsNode, admitsTieKind } = restrictionsOf(settings);
  const search = {
    ...{ kinds, recency, today },
    from: sides.starts ?? [],
    to: sides.ends ?? [],
    damping: settings.damping,
    via: settings.via,
    admitsNode: (id: string): boolean => {
      const node = graph.nodes.get(id);
      return node !== undefined && admitsNode(node);
    },
    admitsHop: ({ edge }: Hop): boolean => admitsTieKind(edge.kind),
  };
  const candidates = findCandidates(graph, search, tieRule, budget);
  const rows = await reader.read(linkEnds, { ids: endsOfLinks(candidates), asOf: settings.asOf });
  const ends = new Map(
    rows.map(({ id, kind, status, endsOn }): [string, LinkEnd] => [
      id,
      { kind, openness: opennessOf(status, endsOn, day) },
    ]),
  );
  return { groups: rankMissingLinks(candidates, ends, today), complete: !budget.exhausted };
};
