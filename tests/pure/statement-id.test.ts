import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDataset } from '../../src/ingest/read-dataset';
import { statementId } from '../../src/ingest/statement-id';

describe('the id of a statement', () => {
  it('is the first 20 digits of SHA-1 over dataset, subject, property, value, language and source', () => {
    const hash = createHash('sha1')
      .update('ascn-graph\u0001city:vn-hue\u0001nameKo\u0001후에\u0001ko\u0001krihs-brief-1008')
      .digest('hex');
    expect(statementId('city:vn-hue', 'nameKo', '후에', 'ko', 'krihs-brief-1008')).toBe(
      `statement:${hash.slice(0, 20)}`,
    );
  });

  it('never changes, because other files may cite it', () => {
    expect(statementId('city:vn-hue', 'nameKo', '후에', 'ko', 'krihs-brief-1008')).toBe(
      'statement:ce76586e59b803eef2c5',
    );
  });

  it('tells assertions apart whatever their parts hold', () => {
    const part = fc.string({ unit: fc.constantFrom('a', ':', '|', ',', ' ') });
    const parts = fc.tuple(part, part, part, part, part);
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(statementId(...a) === statementId(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('is the same in every reading of the seeds, and no two statements share one', () => {
    const [first, second] = [readDataset(), readDataset()].map(({ dataset }) => dataset.statements.map(({ id }) => id));
    expect(second).toEqual(first);
    expect(new Set(first).size).toBe(first?.length);
  });
});
