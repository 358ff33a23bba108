import type { Dataset, RelationshipRecord } from '../../src/ingest/dataset';
import type { PathKindSeed } from '../../src/ingest/path-kinds';

/** A path as the oracle finds it. */
export interface OraclePath {
  readonly id: string;
  readonly to: string;
  readonly direct: boolean;
  readonly score: number;
  readonly hops: number;
}

interface Leg {
  readonly to: string;
  readonly trust: number;
}

const labelOfPrefix: Readonly<Record<string, string>> = {
  org: 'Organisation',
  scheme: 'Scheme',
  programme: 'Programme',
  project: 'Project',
  city: 'City',
  country: 'Country',
  'firm-class': 'FirmClass',
  'focus-area': 'FocusArea',
};
const labelOf = (id: string): string => labelOfPrefix[id.split(':')[0] ?? ''] ?? '';

const trustOf: Readonly<Record<string, number>> = { SOURCED: 1, RECALLED: 0.7, UNCERTAIN: 0.4 };

/**
 * Every partnership path, straight from the relationships of the seeds and the formula as the method states it: no graph class, no
 * search of the code under test. Ties that restate a project are left out, and uncertain ones unless wanted.
 */
export const createPathOracle = (
  { relationships }: Dataset,
  kinds: readonly PathKindSeed[],
  includeUncertain: boolean,
  damping: number,
) => {
  const ties = relationships.filter(
    ({ via, confidence }) => via === null && (includeUncertain || confidence !== 'UNCERTAIN'),
  );
  const atEnd = new Map<string, RelationshipRecord[]>();
  for (const tie of ties)
    for (const place of [`${tie.from} >${tie.type}`, `${tie.to} <${tie.type}`])
      atEnd.set(place, [...(atEnd.get(place) ?? []), tie]);

  /** Neighbours over one arrow, each once, with the best trust of the ties to it. */
  const legs = (node: string, arrow: string, label: string): Leg[] => {
    const best = new Map<string, number>();
    for (const tie of atEnd.get(`${node} ${arrow}`) ?? []) {
      const to = arrow.startsWith('>') ? tie.to : tie.from;
      const worth = (trustOf[tie.confidence] ?? 0) * (tie.kind === 'LOI' ? 0.7 : 1);
      if (labelOf(to) === label) best.set(to, Math.max(best.get(to) ?? 0, worth));
    }
    return [...best].map(([to, trust]) => ({ to, trust }));
  };
  const degree = (node: string, arrow: string, label: string): number => legs(node, arrow, label).length;
  const turned = (arrow: string): string => (arrow.startsWith('>') ? '<' : '>') + arrow.slice(1);

  const ofKind = ({ id, pattern, weight, direct }: PathKindSeed, from: string): OraclePath[] => {
    const [start, ...rest] = pattern.split(' ');
    if (labelOf(from) !== start) return [];
    const steps = Array.from({ length: rest.length / 2 }, (_, index) => ({
      arrow: rest[2 * index] ?? '',
      label: rest[2 * index + 1] ?? '',
    }));
    let walks: { nodes: string[]; score: number }[] = [{ nodes: [from], score: weight }];
    steps.forEach(({ arrow, label }, index) => {
      walks = walks.flatMap(({ nodes, score }) => {
        const here = nodes[nodes.length - 1] ?? '';
        return legs(here, arrow, label)
          .filter(({ to }) => !nodes.includes(to))
          .map(({ to, trust }) => {
            const leaving = index === 0 ? 1 : degree(here, arrow, label) ** -damping;
            const arriving = index === steps.length - 1 ? 1 : degree(to, turned(arrow), labelOf(here)) ** -damping;
            return { nodes: [...nodes, to], score: score * trust * leaving * arriving };
          });
      });
    });
    return walks.map(({ nodes, score }) => ({
      id: [id, ...nodes].join('|'),
      to: nodes[nodes.length - 1] ?? '',
      direct,
      score,
      hops: steps.length,
    }));
  };

  /** All paths from a node, direct ones first, then by score; equal scores by fewer hops, then id. */
  return (from: string, maxHops: number): OraclePath[] =>
    kinds
      .flatMap((kind) => ofKind(kind, from))
      .filter(({ hops }) => hops <= maxHops)
      .sort(
        (a, b) =>
          Number(b.direct) - Number(a.direct) ||
          (Math.abs(a.score - b.score) <= 1e-12 ? 0 : b.score - a.score) ||
          a.hops - b.hops ||
          (a.id < b.id ? -1 : 1),
      );
};
