import { markdownTable, ms } from '../report';
import type { Size } from './size';

/** Seconds for a table. */
const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);

const whole = (value: number | null): string => (value === null ? '-' : value.toLocaleString('en-GB'));

/** Ours and by hand at every size; growth is that of our median from the smallest size. */
export const timesTable = (sizes: readonly Size[]): string => {
  const smallest = (workload: string): number =>
    sizes[0]?.ways.find((ways) => ways.workload === workload)?.ours.p50 ?? NaN;
  return markdownTable(
    [
      ...['Size', 'Kinds', 'Paths a pair', 'Ours p50 ms', 'p95', 'GraphQL p50 ms', 'p95', 'Cypher p50 ms', 'p95'],
      ...['Ours / Cypher', 'Growth'],
    ],
    sizes.flatMap(({ scale, ways }) =>
      ways.map(({ workload, pathsPerPair, ours, graphql, byHand, ratio }) => [
        `${whole(scale)}x`,
        workload,
        String(pathsPerPair),
        ...[ours, graphql, byHand].flatMap(({ p50, p95 }) => [ms(p50), ms(p95)]),
        ratio.toFixed(2),
        (ours.p50 / smallest(workload)).toFixed(2),
      ]),
    ),
  );
};

/** What each size takes to make and to hold. */
export const sizesTable = (sizes: readonly Size[]): string =>
  markdownTable(
    ['Size', 'Nodes', 'Ties', 'Import s', 'Into memory s', 'Graph MB', 'Process MB', 'Neo4j MB'],
    sizes.map(({ scale, nodes, relationships, writeMs, importMs, indexMs, inMemory, residentAfterMb }) => [
      `${whole(scale)}x`,
      whole(nodes),
      whole(relationships),
      seconds(writeMs + importMs + indexMs),
      seconds(inMemory.milliseconds),
      whole(inMemory.graphMb),
      whole(inMemory.residentAfterMb),
      whole(residentAfterMb.neo4j),
    ]),
  );

/** Whether an answer is whole, says that it stopped, or was refused. */
const outcome = ({ told, unfinishedKinds }: Size['overBudget'][number]): string => {
  if (told === null) return 'whole';
  return unfinishedKinds > 0 ? `partial, ${unfinishedKinds} kinds unfinished` : 'refused';
};

/** Questions that may explode: how long they take, and how they end. */
export const budgetTable = (sizes: readonly Size[]): string =>
  markdownTable(
    ['Question, up to 6 hops', 'Size', 'Time s', 'Paths found', 'Answer', 'Process MB'],
    sizes.flatMap(({ scale, overBudget }) =>
      overBudget.map((asked) => [
        asked.question,
        `${whole(scale)}x`,
        seconds(asked.milliseconds),
        whole(asked.paths),
        outcome(asked),
        whole(asked.residentMb),
      ]),
    ),
  );
