import { describe, expect, it } from '@jest/globals';
import { labels } from '../../src/domain/ids';
import { constraints } from '../../src/graph/constraints';
import { orderedTieIndexes } from '../../src/graph/ordered-ties';
import { readModel } from '../../src/ingest/model';

const modelled = [...readModel().properties.keys()];

describe('the graph model and the database', () => {
  it('know the same labels', () => {
    expect([...modelled].sort()).toEqual(Object.keys(labels).sort());
  });

  it.each(modelled)('%s is found by its id through a constraint or an index', (label) => {
    const own = constraints.filter((text) => / CONSTRAINT |_id /.test(text) && text.includes(`(n:${label})`));
    expect(own).toHaveLength(1);
    expect(own[0]).toMatch(/IF NOT EXISTS .*n\.id/);
  });

  it('has no constraint on a label that the model does not know', () => {
    const ofNodes = constraints.filter((text) => !orderedTieIndexes.includes(text));
    const named = ofNodes.map((text) => /\(n:(\w+)\)/.exec(text)?.[1]);
    expect(
      named.filter((label) => label !== 'Entity' && label !== 'Dataset' && !modelled.some((known) => known === label)),
    ).toEqual([]);
  });
});
