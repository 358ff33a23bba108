import type { SearchSettings, ThingKind } from '../../__generated__/resolvers';
import type { Label } from '../../domain/ids';
import { excerptOf, wordsOf } from '../../domain/search/excerpt';
import { matchNames, type MatchReason } from '../../domain/search/match-names';
import type { NameIndex } from '../../domain/search/name-index';
import type { Reader } from '../../graph/reader';
import type { Services } from '../context';
import { atOneVersion } from '../dataset/version';
import { pageOf, type Page } from '../page';
import type { Lang } from '../lang';
import { checkText } from './check-text';
import { kindOf, labelsOf } from './kinds';
import { propertiesOfThings, type TextHit } from './statements';
import { mostTextHits, searchTexts } from './text-search';

/** What a search may be asked with. */
export interface SearchInput {
  readonly text: string;
  readonly kinds?: readonly ThingKind[] | null | undefined;
  readonly lang?: Lang | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** One thing found. */
export interface Hit {
  readonly id: string;
  readonly label: Label;
  readonly rank: number;
  readonly name: string;
  readonly nameKo: string | null;
  readonly reason: MatchReason;
  readonly matchedProperty: string;
  readonly matchedText: string;
}

/** What a search found, before it is put into words. */
export interface SearchResult {
  readonly page: Page<Hit>;
  readonly settings: SearchSettings;
  readonly datasetVersion: string;
  /** Whether there were more hits in texts than are looked at. */
  readonly cut: boolean;
}

const mostHits = 100;

const byName = (index: NameIndex, text: string, labels: readonly Label[]): Omit<Hit, 'rank'>[] =>
  matchNames(index, text)
    .filter(({ entry }) => labels.includes(entry.thing.label))
    .map(({ entry: { thing, property, text: matchedText }, reason }) => ({
      id: thing.id,
      label: thing.label,
      name: thing.name,
      nameKo: thing.nameKo,
      reason,
      matchedProperty: property,
      matchedText,
    }));

const byText = (hits: readonly TextHit[]): Omit<Hit, 'rank'>[] =>
  hits.map(({ id, label, name, nameKo }) => ({
    id,
    label,
    name,
    nameKo,
    reason: 'TEXT',
    matchedProperty: 'name',
    matchedText: name,
  }));

/** Says where the words stand in the hits of a page that were found by their texts; only these are read. */
const withExcerpts = async (reader: Reader, hits: readonly Hit[], text: string): Promise<Hit[]> => {
  const ids = hits.flatMap(({ id, reason }) => (reason === 'TEXT' ? id : []));
  const rows = ids.length === 0 ? [] : await reader.read(propertiesOfThings, { ids });
  const properties = new Map(rows.map((row) => [row.id, row.properties]));
  return hits.map((hit) => {
    const excerpt = hit.reason === 'TEXT' ? excerptOf(properties.get(hit.id) ?? {}, text) : null;
    return excerpt ? { ...hit, matchedProperty: excerpt.property, matchedText: excerpt.text } : hit;
  });
};

/** Initial consonants and single syllables stand in no full-text index. */
const isIndexed = (text: string): boolean => wordsOf(text).some((word) => word.length > 1 && !/^[ㄱ-ㅎ]+$/.test(word));

/** Answers `search` for the API and the command line alike. @throws InputError naming the argument. */
export const askSearch = async ({ reader, nameIndex }: Services, input: SearchInput): Promise<SearchResult> => {
  const text = checkText('text', input.text).trim();
  const labels = labelsOf(input.kinds);
  return atOneVersion(reader, async (datasetVersion) => {
    const [index, texts] = await Promise.all([
      nameIndex(datasetVersion),
      isIndexed(text) ? searchTexts(reader, text, labels) : [],
    ]);
    const named = byName(index, text, labels);
    const found = new Set(named.map(({ id }) => id));
    const hits = [...named, ...byText(texts.filter(({ id }) => !found.has(id)))].map((hit, position) => ({
      ...hit,
      rank: position + 1,
    }));
    const page = pageOf(hits, ({ id }) => id, { first: input.first ?? 10, after: input.after, max: mostHits });
    return {
      page: { ...page, items: await withExcerpts(reader, page.items, text) },
      settings: { text, kinds: labels.map(kindOf), lang: input.lang ?? 'EN' },
      datasetVersion,
      cut: texts.length >= mostTextHits,
    };
  });
};
