import { describe, expect, it } from '@jest/globals';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { parse as parseCsv } from 'csv-parse/sync';
import parseDot from 'dotparser';
import fc from 'fast-check';
import { dotString, dotText } from '../../src/cli/path-formats/dot';
import { drawnGraph, type DrawnGraph } from '../../src/cli/path-formats/drawn-graph';
import { graphmlText } from '../../src/cli/path-formats/graphml';
import { hopsCsv } from '../../src/cli/path-formats/hop-rows';
import { endOf, startOf } from '../../src/domain/paths/graph';
import { anyRankedPaths, hardText } from '../support/path-arbitraries';

/** Text as an XML document can hold it: what it cannot becomes U+FFFD, and line ends become one. */
const inXml = (text: string): string =>
  Array.from(text.replace(/\r\n?/g, '\n'), (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const held =
      code === 9 || code === 10 || (code >= 32 && code < 0xd800) || (code > 0xdfff && code < 0xfffe) || code > 0xffff;
    return held ? letter : '\ufffd';
  }).join('');

interface ReadElement {
  readonly id: string;
  readonly source: string | null;
  readonly target: string | null;
  readonly data: Readonly<Record<string, string>>;
}

/** GraphML as another program reads it: attributes by their declared names, numbers left as text. */
const readGraphml = (text: string): { nodes: ReadElement[]; edges: ReadElement[]; types: Record<string, string> } => {
  const faults: string[] = [];
  const document = new DOMParser({
    // A replacement character is no fault: it is what stands where XML can hold no other.
    onError: (level, message) => (message.includes('replacement character') ? 0 : faults.push(`${level} ${message}`)),
  }).parseFromString(text, 'text/xml');
  expect(faults).toEqual([]);
  const keys = [...document.getElementsByTagName('key')];
  const nameOf = new Map(keys.map((key) => [key.getAttribute('id'), key.getAttribute('attr.name') ?? '']));
  const read = (element: Element): ReadElement => ({
    id: element.getAttribute('id') ?? '',
    source: element.getAttribute('source'),
    target: element.getAttribute('target'),
    data: Object.fromEntries(
      [...element.getElementsByTagName('data')].map((data) => [
        nameOf.get(data.getAttribute('key')) ?? '?',
        data.textContent ?? '',
      ]),
    ),
  });
  return {
    nodes: [...document.getElementsByTagName('node')].map(read),
    edges: [...document.getElementsByTagName('edge')].map(read),
    types: Object.fromEntries(
      keys.map((key) => [
        `${key.getAttribute('for') ?? ''} ${key.getAttribute('attr.name') ?? ''}`,
        key.getAttribute('attr.type') ?? '',
      ]),
    ),
  };
};

const known = (values: Readonly<Record<string, string | number | null>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, inXml(String(value))]])),
  );

describe('paths drawn as one graph', () => {
  it('hold every node of the paths once and every tie once', () => {
    fc.assert(
      fc.property(anyRankedPaths, ({ graph, paths }) => {
        const { nodes, edges } = drawnGraph(graph, paths);
        const hops = paths.flatMap((path) => path.hops);
        expect(nodes.map(({ id }) => id)).toEqual(
          [...new Set(hops.flatMap((hop) => [startOf(hop), endOf(hop)]))].sort(),
        );
        expect(new Set(edges.map(({ edge }) => edge)).size).toBe(edges.length);
        expect(edges.reduce((sum, one) => sum + one.paths, 0)).toBe(hops.length);
        for (const { edge, bestRank } of edges)
          expect(
            paths.find((path) => path.hops.some((hop) => JSON.stringify(hop.edge) === JSON.stringify(edge)))?.rank,
          ).toBe(bestRank);
      }),
    );
  });
});

describe('GraphML', () => {
  it('gives another program the same nodes, ties and values, whatever the texts hold', () => {
    fc.assert(
      fc.property(anyRankedPaths, hardText, ({ graph, paths }, about) => {
        const drawn: DrawnGraph = drawnGraph(graph, paths);
        const { nodes, edges } = readGraphml(graphmlText(drawn, about, 'KO'));
        expect(nodes.map(({ id, data }) => ({ id, data }))).toEqual(
          drawn.nodes.map(({ id, label, name, nameKo }) => ({
            id,
            data: known({ label: nameKo ?? name, type: label, name, nameKo }),
          })),
        );
        expect(edges).toEqual(
          drawn.edges.map(({ id, edge, bestRank, bestScore, paths: count }) => {
            const { type, role, kind, status, since, until, confidence, statementIds } = edge;
            const values = {
              label: type,
              role,
              kind,
              status,
              since,
              until,
              confidence,
              statementIds: statementIds.join(' '),
            };
            return {
              id,
              source: edge.from,
              target: edge.to,
              data: known({ ...values, weight: bestScore, bestRank, paths: count }),
            };
          }),
        );
      }),
    );
  });

  it('declares the type of every attribute', () => {
    const { types } = readGraphml(graphmlText({ nodes: [], edges: [] }, '', 'EN'));
    expect(types).toMatchObject({
      'node label': 'string',
      'edge weight': 'double',
      'edge bestRank': 'int',
      'edge paths': 'int',
    });
  });
});

describe('DOT', () => {
  it('is read by another parser as the same nodes and ties, whatever the texts hold', () => {
    fc.assert(
      fc.property(anyRankedPaths, hardText, ({ graph, paths }, about) => {
        const drawn = drawnGraph(graph, paths);
        const [read] = parseDot(dotText(drawn, about, ['thing:0'], 'EN'));
        const children = read?.children ?? [];
        const nodes = children.flatMap((one) => (one.type === 'node_stmt' ? [one.node_id.id] : []));
        const edges = children.flatMap((one) => (one.type === 'edge_stmt' ? [one.edge_list.map((end) => end.id)] : []));
        expect(nodes).toEqual(drawn.nodes.map(({ id }) => id));
        expect(edges).toEqual(drawn.edges.map(({ edge }) => [edge.from, edge.to]));
      }),
    );
  });

  it('quotes a text so that Graphviz shows the text itself', () => {
    // Graphviz ends a string at a quote without a backslash before it, and reads \\ as \ and \n as a new line in labels.
    const shown = (quoted: string): string =>
      quoted.slice(1, -1).replace(/\\(.)/gs, (_all, letter: string) => (letter === 'n' ? '\n' : letter));
    fc.assert(
      fc.property(hardText, (text) => {
        const quoted = dotString(text);
        expect(quoted).toMatch(/^"(?:[^"\\]|\\.)*"$/s);
        expect(shown(quoted)).toBe(text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd'));
      }),
    );
    expect(dotString('다낭 "스마트" \\ 도시')).toBe('"다낭 \\"스마트\\" \\\\ 도시"');
  });
});

describe('CSV of paths', () => {
  it('has one row a hop, which says the same as the path', () => {
    fc.assert(
      fc.property(anyRankedPaths, ({ graph, paths }) => {
        const rows: Record<string, string>[] = parseCsv(hopsCsv(graph, paths), { columns: true });
        expect(
          rows.map((row) => [row['pathId'], row['hop'], row['from'], row['to'], row['score'], row['direction']]),
        ).toEqual(
          paths.flatMap(({ id, score, hops }) =>
            hops.map((hop, index) => [
              id,
              String(index + 1),
              startOf(hop),
              endOf(hop),
              String(score),
              hop.along ? 'ALONG' : 'AGAINST',
            ]),
          ),
        );
      }),
    );
  });
});
