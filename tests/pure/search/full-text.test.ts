import { describe, expect, it } from '@jest/globals';
import { fullTextIndexes, textsOf } from '../../../src/graph/full-text';
import { readModel } from '../../../src/ingest/model';

/** Texts that are no words: codes, identifiers, letters, units, places in a source. */
const noWords = [
  'asPrinted',
  'code',
  'crsCodes',
  'eligibilityYear',
  'date',
  'iatiRef',
  'indicator',
  'iso2',
  'iso3',
  'isoNumeric',
  'letter',
  'licence',
  'locator',
  'period',
  'primaryCrsCode',
  'redistributionReason',
  'track',
  'unit',
  'url',
  'values',
  'wikidata',
  'wikidataProvince',
];

const texts = [
  ...new Set(
    [...readModel().properties]
      .filter(([label]) => label !== 'Statement')
      .flatMap(([, properties]) =>
        [...properties.values()].filter(({ type }) => type === 'String').map(({ name }) => name),
      ),
  ),
].sort();

const indexed = fullTextIndexes.map(textsOf);

describe('full-text search', () => {
  it('looks into every text of the model that is made of words', () => {
    expect([...(indexed[0] ?? []), ...noWords].sort()).toEqual(texts);
  });

  it('ignores accents in every text but those that are Korean by their name', () => {
    expect(indexed[1]).toEqual(indexed[0]?.filter((name) => !name.endsWith('Ko')));
  });

  it('has one index for a set of properties, because Neo4j would leave out a second one without a word', () => {
    expect(new Set(indexed.map((names) => [...names].sort().join())).size).toBe(fullTextIndexes.length);
  });
});
