import { basesAgainstRespondents, unreachableShares } from './base-fit';
import type { Detected } from './detected';
import type { ConflictFacts } from './facts';
import { rivalValues } from './rival-values';
import { sharesAgainstCounts } from './share-of-count';
import { wholesBelowParts } from './whole-below-part';

/** Version of the checks; raised when one finds something else in the same facts. */
export const methodVersion = 'conflicts-1';

/** Everything that the checks find in the facts of a graph, by id. */
export const detectConflicts = ({ figures, respondents, parts, rivals }: ConflictFacts): Detected[] =>
  [
    ...sharesAgainstCounts(figures),
    ...basesAgainstRespondents(figures, respondents),
    ...unreachableShares(figures, respondents),
    ...wholesBelowParts(figures, parts),
    ...rivalValues(rivals),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
