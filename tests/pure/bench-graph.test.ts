import { describe, expect, test } from '@jest/globals';
import { copyId, Lift, usualLift } from '../../bench/graph/lift';
import { readDataset } from '../../src/ingest/read-dataset';

const { dataset } = readDataset();
const scale = 20;
const lift = new Lift(dataset, usualLift(scale));

const count = (keys: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const [nodes, ties] = [[...lift.nodes()], [...lift.ties()]];
const idOf = new Map(
  nodes.map(({ index, item, copy }) => [index, { original: item.id, id: copyId(item.id, copy), copy }]),
);
const at = (index: number) => {
  const node = idOf.get(index);
  if (!node) throw new Error(`A tie leads to ${index}, which is no node.`);
  return node;
};
/** Degrees by relationship, direction and the other end's original. */
const degrees = count(
  ties.flatMap(({ from, to, tie: { type } }) => [`${at(from).id} >${type}`, `${at(to).id} <${type}`]),
);
const realDegrees = count(
  dataset.relationships.flatMap(({ from, to, type }) => [`${from} >${type}`, `${to} <${type}`]),
);

describe('a graph larger than the dataset', () => {
  test('is the dataset itself at scale 1', () => {
    const same = new Lift(dataset, usualLift(1));
    expect([...same.nodes()].map(({ item, copy }) => copyId(item.id, copy))).toEqual(
      dataset.entities.map(({ id }) => id),
    );
    const idAt = new Map([...same.nodes()].map(({ index, item }) => [index, item.id]));
    expect([...same.ties()].map(({ from, to }) => [idAt.get(from), idAt.get(to)])).toEqual(
      dataset.relationships.map(({ from, to }) => [from, to]),
    );
    expect([...same.statements()].map(({ item }) => item)).toEqual(dataset.statements);
  });

  test('has as many copies of what grows, and one of each vocabulary', () => {
    const copies = count(nodes.map(({ item }) => item.label));
    const originals = count(dataset.entities.map(({ label }) => label));
    for (const label of ['City', 'Project', 'Organisation', 'Programme', 'Scheme'])
      expect(copies.get(label)).toBe(scale * (originals.get(label) ?? 0));
    for (const label of ['Country', 'FocusArea', 'FirmClass', 'Step'])
      expect(copies.get(label)).toBe(originals.get(label));
    expect(new Set(nodes.map(({ index }) => index)).size).toBe(nodes.length);
    expect(Math.max(...nodes.map(({ index }) => index))).toBe(nodes.length - 1);
  });

  test('gives every copy the degrees of its original, whatever the relationship and direction', () => {
    const types = ['PARTICIPATES_IN', 'FUNDS', 'LOCATED_IN', 'PART_OF', 'OPERATES', 'PRIORITISES', 'AGREED_WITH'];
    // What a vocabulary says of a growing thing is said of the original alone.
    const fromVocabularies = new Set(
      dataset.relationships.filter(({ from }) => !lift.grows(from)).map(({ type, to }) => `${to} <${type}`),
    );
    const copies = [...idOf.values()].filter(({ original, copy }) => copy > 0 && lift.grows(original));
    const compared = copies.flatMap(({ original, id }) =>
      types
        .flatMap((type) => [`>${type}`, `<${type}`])
        .filter((way) => !fromVocabularies.has(`${original} ${way}`))
        .map((way) => ({ id, way, here: degrees.get(`${id} ${way}`), real: realDegrees.get(`${original} ${way}`) })),
    );
    expect(compared.filter(({ here }) => here !== undefined).length).toBeGreaterThan(1000);
    expect(compared.filter(({ here, real }) => here !== real)).toEqual([]);
  });

  test('makes hubs of the vocabularies', () => {
    expect(degrees.get('country:id <LOCATED_IN')).toBe(scale * (realDegrees.get('country:id <LOCATED_IN') ?? 0));
  });

  test('leads about one tie in five out of its neighbourhood', () => {
    const growing = ties.filter(({ tie }) => lift.grows(tie.from) && lift.grows(tie.to));
    const away = growing.filter(({ from, to }) => at(from).copy !== at(to).copy);
    expect(away.length / growing.length).toBeGreaterThan(0.15);
    expect(away.length / growing.length).toBeLessThan(0.25);
  });

  test('is the same for the same seed and another for another', () => {
    const ends = (seed: number): string =>
      [...new Lift(dataset, { ...usualLift(scale), seed }).ties()].map(({ from, to }) => `${from}>${to}`).join(' ');
    expect(ends(1)).toBe(ends(1));
    expect(ends(1)).not.toBe(ends(2));
  });

  test('numbers statements on after entities and sources, one about each copy', () => {
    const statements = [...lift.statements()];
    const expected = dataset.statements.reduce((sum, { subjectId }) => sum + (lift.grows(subjectId) ? scale : 1), 0);
    expect(statements).toHaveLength(expected);
    expect(statements[0]?.index).toBe(nodes.length + dataset.sources.length);
    expect(new Set(statements.map(({ index }) => index)).size).toBe(expected);
  });
});
