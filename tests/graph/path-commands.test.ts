import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import parseDot from 'dotparser';
import { print } from 'graphql';
import stringWidth from 'string-width';
import { MissingLinksDocument } from '../../src/__generated__/operations';
import { openApi, type Api } from '../support/api';
import { ascn } from '../support/ascn';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const pair = ['org:lh', 'city:vn-da-nang'] as const;

interface Relationship {
  id: string;
  from: string;
  to: string;
  type: string;
  statements: { id: string }[];
}
interface Paths {
  paths: { id: string; rank: number; score: number; nodeIds: string[]; relationshipIds: string[] }[];
  relationships: Relationship[];
  nodes: { id: string; label: string; name: string; nameKo: string | null }[];
  totalCount: number;
}

const output = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await ascn(args);
  if (code !== 0) throw new Error(stderr);
  return stdout.trimEnd();
};

/** A tie as `from type to`, along its arrow. */
const tie = ({ from, to, type }: Relationship): string => `${from} ${type} ${to}`;

describe('ascn paths', () => {
  let json: Paths;
  let ties: string[];
  beforeAll(async () => {
    // The test says what the operation answers with.
    json = JSON.parse(await output('paths', ...pair, '--format', 'json', '--first', '100')) as Paths;
    ties = json.relationships.map(tie).sort();
  });

  it('as GraphML hold the nodes, names and ties of the JSON answer, each once', async () => {
    const document = new DOMParser().parseFromString(await output('paths', ...pair, '--format', 'graphml'), 'text/xml');
    const data = (element: ReturnType<typeof document.createElement>, key: string): string | null =>
      [...element.getElementsByTagName('data')].find((one) => one.getAttribute('key') === key)?.textContent ?? null;
    const nodes = [...document.getElementsByTagName('node')].map((node) => ({
      id: node.getAttribute('id'),
      label: data(node, 'node-type'),
      name: data(node, 'node-name'),
      nameKo: data(node, 'node-nameKo'),
    }));
    const edges = [...document.getElementsByTagName('edge')].map((edge) =>
      [edge.getAttribute('source'), data(edge, 'edge-label'), edge.getAttribute('target')].join(' '),
    );
    expect(json.totalCount).toBe(json.paths.length);
    expect(nodes).toEqual(json.nodes);
    expect(edges.sort()).toEqual(ties);
  });

  it('as DOT hold the same, named in Korean when asked', async () => {
    const [graph] = parseDot(await output('paths', ...pair, '--format', 'dot', '--lang', 'ko'));
    const children = graph?.children ?? [];
    const nodes = children.flatMap((one) =>
      one.type === 'node_stmt' ? [[one.node_id.id, one.attr_list.find(({ id }) => id === 'label')?.eq]] : [],
    );
    const edges = children.flatMap((one) =>
      one.type === 'edge_stmt' ? [one.edge_list.map((end) => end.id).join(' ')] : [],
    );
    expect(nodes).toEqual(json.nodes.map(({ id, name, nameKo }) => [id, nameKo ?? name]));
    expect(edges.sort()).toEqual(ties.map((text) => text.replace(/ [A-Z_]+ /, ' ')).sort());
  });

  it('as CSV have one row a hop with its statements', async () => {
    const rows: Record<string, string>[] = parse(await output('paths', ...pair, '--format', 'csv'), { columns: true });
    expect(
      rows.map((row) => [row['pathId'], row['rank'], row['score'], row['from'], row['to'], row['statementIds']]),
    ).toEqual(
      json.paths.flatMap(({ id, rank, score, nodeIds, relationshipIds }) =>
        relationshipIds.map((relationship, hop) => [
          ...[id, String(rank), String(score), nodeIds[hop], nodeIds[hop + 1]],
          json.relationships
            .find((one) => one.id === relationship)
            ?.statements.map((one) => one.id)
            .join(' '),
        ]),
      ),
    );
  });

  it('as Markdown have one row a path, and files hold only a part when a part is asked for', async () => {
    const md = await output('paths', ...pair, '--format', 'md', '--first', '2');
    expect(md.split('\n').filter((line) => line.startsWith('| ')).length).toBe(2 + 2);
    const rows: string[][] = parse(await output('paths', ...pair, '--format', 'csv', '--first', '2'));
    expect(new Set(rows.slice(1).map(([id]) => id)).size).toBe(2);
  });

  it('name the nearest missing link where there is no path', async () => {
    const args = ['paths', 'org:winitech', 'city:bn-bandar-seri-begawan', '--lang', 'ko'];
    expect(await output(...args)).toMatch(/경로가 없습니다\.\n\n가장 가까운 연결: 위니텍이/);
  });
});

describe('ascn missing', () => {
  it('--json answers what the API answers', async () => {
    const json: unknown = JSON.parse(
      await output('missing', 'org:molit', 'city:vn-hue', '--first', '3', '--lang', 'ko', '--json'),
    );
    const { missingLinks } = await api.query<{ missingLinks: unknown }>(print(MissingLinksDocument), {
      ...{ input: { from: 'org:molit', to: 'city:vn-hue' }, first: 3, lang: 'KO' },
    });
    expect(json).toEqual(missingLinks);
  });

  it('as CSV has one row a link, all of them', async () => {
    const { linkCount } = (
      await api.query<{ missingLinks: { linkCount: number } }>(
        '{ missingLinks(input: { from: "firm-class:d", to: "country:la" }) { linkCount } }',
      )
    ).missingLinks;
    const rows: string[][] = parse(await output('missing', 'firm-class:d', 'country:la', '--format', 'csv'));
    expect(rows.length).toBe(1 + linkCount);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  });

  it.each(['en', 'ko'])('fits a terminal in %s', async (lang) => {
    const text = await output('missing', 'firm-class:d', 'country:la', '--lang', lang);
    expect(text.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
    expect(text).toMatch(lang === 'ko' ? /만드는 쪽: / : /Made by: /);
  });

  it('ends with 2 and says everything that is wrong', async () => {
    const { code, stdout, stderr } = await ascn(['missing', 'org:winitec', 'city:vn-hue', '--max-hops', '99']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('maxHops must be a whole number from 1 to 6, got 99.');
    expect(stderr).toContain('Did you mean org:winitech?');
  });
});
