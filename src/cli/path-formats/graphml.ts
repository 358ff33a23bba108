import XMLBuilder from 'fast-xml-builder';
import type { Lang } from '../../questions/lang';
import type { DrawnEdge, DrawnGraph } from './drawn-graph';
import type { PathNode } from '../../domain/paths/graph';

type Value = string | number | null;

/** A typed attribute: where it stands, what it is called, its GraphML type, and how it is read. */
interface Key<Thing> {
  readonly name: string;
  readonly type: 'string' | 'int' | 'double';
  readonly of: (thing: Thing) => Value;
}

/** Attributes of nodes. Gephi and yEd show `label`. */
const nodeKeys = (lang: Lang): Key<PathNode>[] => [
  { name: 'label', type: 'string', of: ({ name, nameKo }) => (lang === 'KO' ? (nameKo ?? name) : name) },
  { name: 'type', type: 'string', of: ({ label }) => label },
  { name: 'name', type: 'string', of: ({ name }) => name },
  { name: 'nameKo', type: 'string', of: ({ nameKo }) => nameKo },
];

/** Attributes of ties. `weight`, which Gephi draws as width, is the score of the best path over the tie. */
const edgeKeys: readonly Key<DrawnEdge>[] = [
  { name: 'label', type: 'string', of: ({ edge }) => edge.type },
  { name: 'role', type: 'string', of: ({ edge }) => edge.role },
  { name: 'kind', type: 'string', of: ({ edge }) => edge.kind },
  { name: 'status', type: 'string', of: ({ edge }) => edge.status },
  { name: 'since', type: 'string', of: ({ edge }) => edge.since },
  { name: 'until', type: 'string', of: ({ edge }) => edge.until },
  { name: 'confidence', type: 'string', of: ({ edge }) => edge.confidence },
  { name: 'statementIds', type: 'string', of: ({ edge }) => edge.statementIds.join(' ') },
  { name: 'weight', type: 'double', of: ({ bestScore }) => bestScore },
  { name: 'bestRank', type: 'int', of: ({ bestRank }) => bestRank },
  { name: 'paths', type: 'int', of: ({ paths }) => paths },
];

/** Text without the characters that XML 1.0 cannot hold, which become U+FFFD. */
const xmlText = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');

const declared = <Thing>(keys: readonly Key<Thing>[], place: 'node' | 'edge') =>
  keys.map(({ name, type }) => ({
    '@_id': `${place}-${name}`,
    '@_for': place,
    '@_attr.name': name,
    '@_attr.type': type,
  }));

const data = <Thing>(keys: readonly Key<Thing>[], place: 'node' | 'edge', thing: Thing) =>
  keys.flatMap(({ name, of }) => {
    const value = of(thing);
    return value === null ? [] : [{ '@_key': `${place}-${name}`, '#text': xmlText(String(value)) }];
  });

/**
 * The graph as GraphML, for Gephi, yEd, igraph and NetworkX: directed along the ties' own arrows, attributes typed, unknown ones left out.
 * `about` is told in a `desc`.
 */
export const graphmlText = ({ nodes, edges }: DrawnGraph, about: string, lang: Lang): string => {
  const keys = nodeKeys(lang);
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
  const document: unknown = {
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    graphml: {
      '@_xmlns': 'http://graphml.graphdrawing.org/xmlns',
      '@_xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@_xsi:schemaLocation':
        'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
      desc: xmlText(about),
      key: [...declared(keys, 'node'), ...declared(edgeKeys, 'edge')],
      graph: {
        '@_id': 'paths',
        '@_edgedefault': 'directed',
        node: nodes.map((node) => ({ '@_id': xmlText(node.id), data: data(keys, 'node', node) })),
        edge: edges.map((drawn) => ({
          '@_id': drawn.id,
          '@_source': xmlText(drawn.edge.from),
          '@_target': xmlText(drawn.edge.to),
          data: data(edgeKeys, 'edge', drawn),
        })),
      },
    },
  };
  return builder.build(document).trimEnd();
};
