import { endOf, startOf, type PathGraph } from '../../domain/paths/graph';
import { csvText } from '../output';
import type { DrawnPath } from './drawn-graph';

const columns = [
  ...['pathId', 'rank', 'score', 'share', 'kind', 'hop'],
  ...['from', 'fromName', 'fromNameKo', 'to', 'toName', 'toNameKo'],
  ...['relationship', 'direction', 'role', 'tieKind', 'status', 'since', 'until', 'confidence', 'statementIds'],
];

/** Paths as CSV, one row a hop; statement ids of one hop are parted by blanks. */
export const hopsCsv = (graph: PathGraph, paths: readonly DrawnPath[]): string =>
  csvText(
    columns,
    paths.flatMap(({ id, rank, score, share, kindId, hops }) =>
      hops.map((hop, index) => {
        const [from, to] = [startOf(hop), endOf(hop)];
        const { type, role, kind, status, since, until, confidence, statementIds } = hop.edge;
        return [
          ...[id, rank, score, share, kindId, index + 1],
          ...[from, graph.nodes.get(from)?.name ?? null, graph.nodes.get(from)?.nameKo ?? null],
          ...[to, graph.nodes.get(to)?.name ?? null, graph.nodes.get(to)?.nameKo ?? null],
          ...[type, hop.along ? 'ALONG' : 'AGAINST', role, kind, status, since, until, confidence],
          statementIds.join(' '),
        ];
      }),
    ),
  );
