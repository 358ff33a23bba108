import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { readRegistry } from '../../../src/server/persisted/registry';
import { buildSchema } from '../../../src/server/schema/build';

const documents = readRegistry().all.map(({ text }) => parse(text));

describe('a schema built for one document', () => {
  it('answers it, for each registered document', async () => {
    expect(documents.length).toBeGreaterThan(10);
    for (const document of documents) expect(validate(await buildSchema(document), document)).toEqual([]);
  });

  it('lacks graph types that the document does not reach', async () => {
    const types = (await buildSchema(parse('{ search(text: "Hue") { hits { statements { id } } } }'))).getTypeMap();
    expect(Object.keys(types)).toEqual(expect.arrayContaining(['Statement', 'StatementWhere']));
    expect(Object.keys(types)).not.toContain('Source');
    expect(Object.keys(types)).not.toContain('Scheme');
  });
});
