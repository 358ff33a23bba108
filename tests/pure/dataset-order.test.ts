import { describe, expect, it } from '@jest/globals';
import { readDataset } from '../../src/ingest/read-dataset';

const { dataset, presets, pathKinds } = readDataset();
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

describe('the dataset of the real seeds', () => {
  it.each(['sources', 'entities', 'statements'] as const)(
    'lists its %s in the order of their ids, each once',
    (name) => {
      const ids = dataset[name].map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort(byCodeUnit));
    },
  );

  it('lists its relationships in one order at every reading', () => {
    expect(readDataset().dataset.relationships).toEqual(dataset.relationships);
  });

  it('has a version made of its day and its hash', () => {
    expect(dataset.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(dataset.version).toBe(`${dataset.asOf}-${dataset.hash.slice(0, 8)}`);
  });

  it('cites a source that exists in every statement, about a thing that exists', () => {
    const sources = new Set(dataset.sources.map(({ id }) => id));
    const things = new Set(dataset.entities.map(({ id }) => id));
    expect(
      dataset.statements.filter(({ sourceId, subjectId }) => !sources.has(sourceId) || !things.has(subjectId)),
    ).toEqual([]);
  });

  it('names a statement that exists behind every relationship', () => {
    const statements = new Set(dataset.statements.map(({ id }) => id));
    const bare = dataset.relationships.filter(
      ({ statementIds }) => statementIds.length === 0 || statementIds.some((id) => !statements.has(id)),
    );
    expect(bare).toEqual([]);
  });

  it('comes with presets and kinds of path, each once', () => {
    expect(presets.map(({ id }) => id)).toEqual(expect.arrayContaining(['brief', 'equal']));
    for (const list of [presets, pathKinds]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });
});
