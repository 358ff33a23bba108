import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PathGraph, Trust } from '../../src/domain/paths/graph';
import { createReader } from '../../src/graph/reader';
import { readDatasetInfo } from '../../src/questions/dataset/version';
import { createPathGraphs } from '../../src/questions/partnership-paths/graphs';
import { openApi, type Api } from '../support/api';

let api: Api;
let graphAt: (asOf: string | null, leastTrust: Trust) => Promise<PathGraph>;
beforeAll(async () => {
  api = await openApi();
  const reader = createReader(api.driver, api.database);
  const { version } = await readDatasetInfo(reader);
  const graphs = createPathGraphs(reader);
  graphAt = (asOf, leastTrust) => graphs(version, asOf, leastTrust);
});
afterAll(() => api.close());

/** What counts on a day, as docs/adr/0007-as-of.md puts it, in Cypher of its own. */
const counting = `
  MATCH (a)-[r:PARTICIPATES_IN|FUNDS|OPERATES|ACTIVE_IN|HAS_OFFICE_IN|AGREED_WITH|AGREED_ON|TWINNED_WITH|LOCATED_IN|PART_OF]->(b)
  WHERE r.via IS NULL AND r.confidence IN $trusted
    AND all(n IN [a, b] WHERE any(label IN labels(n) WHERE label IN ['Organisation', 'Programme', 'Project', 'City', 'Country', 'Scheme']))
    AND ($asOf IS NULL OR (
      coalesce(r.since, r.asOf, date($asOf)) <= date($asOf)
      AND (r.until IS NULL OR r.until >= date($asOf) OR type(r) IN ['PARTICIPATES_IN', 'FUNDS', 'ACTIVE_IN'])
      AND all(p IN [n IN [a, b] WHERE n:Project] WHERE (p.startsOn IS NULL OR p.startsOn <= date($asOf))
        AND (coalesce(p.startsOn.year, p.year) < date($asOf).year OR coalesce(p.knownSince, date($asOf)) <= date($asOf)))))
  RETURN a.id AS from, type(r) AS type, b.id AS to, [label IN labels(b) WHERE label <> 'Entity'][0] AS label`;

const days = [
  null,
  '2010-06-30',
  '2013-01-01',
  '2018-12-31',
  '2019-01-01',
  '2021-03-15',
  '2023-12-31',
  '2025-04-07',
  '2026-11-23',
];

const ties = (asOf: string | null, trusted: readonly string[]) =>
  api.rows<{ from: string; type: string; to: string; label: string }>(counting, { asOf, trusted });

describe('the graph that paths walk', () => {
  it.each(days)('shows on %s exactly the ties that count by then, whatever is trusted', async (asOf) => {
    const trusts = {
      SOURCED: ['SOURCED'],
      RECALLED: ['SOURCED', 'RECALLED'],
      UNCERTAIN: ['SOURCED', 'RECALLED', 'UNCERTAIN'],
    };
    const every = await ties(null, trusts.UNCERTAIN);
    const runs = [
      ...new Map(every.map(({ from, type, label }) => [`${from} ${type} ${label}`, { from, type, label }])).values(),
    ];
    for (const leastTrust of ['SOURCED', 'RECALLED', 'UNCERTAIN'] as const) {
      const graph = await graphAt(asOf, leastTrust);
      const rows = await ties(asOf, trusts[leastTrust]);
      const shown = runs.flatMap(({ from, type, label }) =>
        graph.hopsFrom(from, type, true, label).map(({ edge }) => `${edge.from} ${edge.type} ${edge.to}`),
      );
      expect(shown.sort()).toEqual(rows.map(({ from, type, to }) => `${from} ${type} ${to}`).sort());
      expect(shown.length).toBeGreaterThan(0);
      for (const { from, type, label } of runs) {
        const reached = rows.filter((row) => row.from === from && row.type === type && row.label === label);
        expect(graph.degree(from, type, true, label)).toBe(new Set(reached.map(({ to }) => to)).size);
      }
    }
  });
});
