import type { GraphQLResolveInfo } from 'graphql';
import type { Candidate } from '../../domain/search/resolve-names';
import type { RequestContext } from '../context';
import { delegateMany } from '../delegate';
import type { Lang } from '../lang';
import { askSearch, type Hit, type SearchInput, type SearchResult } from './ask';
import { askResolve } from './ask-resolve';
import { kindOf } from './kinds';
import { statementsOfProperties } from './statements';
import { whySentence } from './texts';

/** A hit with the language that its words are asked for in. */
export type HitParent = Hit & { readonly lang: Lang };

const cutNote = 'Many texts hold these words: only the best of them were looked at. Add a word, or name kinds.';

const statementsOf = async (id: string, property: string, context: RequestContext, info: GraphQLResolveInfo) => {
  const [found] = await context.services.reader.read(statementsOfProperties, { pairs: [{ id, property }] });
  return delegateMany('Statement', found?.statementIds ?? [], context, info);
};

/** `search`, `resolve`. */
export const searchResolvers = {
  Query: {
    search: (_source: unknown, args: SearchInput, { services }: RequestContext) => askSearch(services, args),
    resolve: (_source: unknown, args: Parameters<typeof askResolve>[1], { services }: RequestContext) =>
      askResolve(services, args),
  },
  SearchAnswer: {
    hits: ({ page, settings: { lang } }: SearchResult): HitParent[] => page.items.map((hit) => ({ ...hit, lang })),
    totalCount: ({ page }: SearchResult) => page.totalCount,
    pageInfo: ({ page }: SearchResult) => page.pageInfo,
    partial: ({ cut }: SearchResult) => (cut ? cutNote : null),
  },
  SearchHit: {
    kind: ({ label }: HitParent) => kindOf(label),
    title: ({ lang, name, nameKo }: HitParent) => (lang === 'KO' ? nameKo : null) ?? name,
    why: ({ reason, matchedProperty, matchedText, lang }: HitParent) =>
      whySentence(reason, matchedProperty, matchedText, lang),
    statements: (
      { id, matchedProperty }: HitParent,
      _args: unknown,
      context: RequestContext,
      info: GraphQLResolveInfo,
    ) => statementsOf(id, matchedProperty, context, info),
  },
  NameCandidate: {
    id: ({ entry }: Candidate) => entry.thing.id,
    kind: ({ entry }: Candidate) => kindOf(entry.thing.label),
    name: ({ entry }: Candidate) => entry.thing.name,
    nameKo: ({ entry }: Candidate) => entry.thing.nameKo,
    matchedProperty: ({ entry }: Candidate) => entry.property,
    matchedText: ({ entry }: Candidate) => entry.text,
    statements: ({ entry }: Candidate, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      statementsOf(entry.thing.id, entry.property, context, info),
  },
};
