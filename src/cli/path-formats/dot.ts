import type { Lang } from '../../questions/lang';
import type { DrawnGraph } from './drawn-graph';

/** A quoted DOT string that shows the text as it is: Graphviz reads `\` as the start of an escape in labels, and stops at NUL. */
export const dotString = (text: string): string =>
  `"${text
    .replaceAll('\0', '\ufffd')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\r\n|\r|\n/g, '\\n')}"`;

const attributes = (values: Readonly<Record<string, string | null>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${dotString(value)}`]))
    .join(', ');

/** The graph as DOT for Graphviz, along the ties' own arrows: the two ends drawn heavy, uncertain ties dashed, names in the language asked for. */
export const dotText = ({ nodes, edges }: DrawnGraph, about: string, ends: readonly string[], lang: Lang): string =>
  [
    'digraph paths {',
    `  graph [${attributes({ rankdir: 'LR', label: about, labelloc: 't' })}];`,
    `  node [${attributes({ shape: 'box' })}];`,
    ...nodes.map(
      ({ id, label, name, nameKo }) =>
        `  ${dotString(id)} [${attributes({
          label: lang === 'KO' ? (nameKo ?? name) : name,
          tooltip: `${label} ${id}`,
          penwidth: ends.includes(id) ? '3' : null,
        })}];`,
    ),
    ...edges.map(
      ({ id, edge }) =>
        `  ${dotString(edge.from)} -> ${dotString(edge.to)} [${attributes({
          id,
          label: edge.since === null ? edge.type : `${edge.type} ${edge.since.slice(0, 4)}`,
          tooltip: edge.role,
          style: edge.confidence === 'UNCERTAIN' ? 'dashed' : null,
        })}];`,
    ),
    '}',
  ].join('\n');
