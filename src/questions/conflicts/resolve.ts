import type { GraphQLResolveInfo } from 'graphql';
import type { ConflictsInput } from '../../__generated__/resolvers';
import type { Detected } from '../../domain/conflicts/detected';
import type { RequestContext } from '../context';
import { delegateMany } from '../delegate';
import type { Lang } from '../lang';
import { askConflicts, basisOf, type ConflictsResult } from './ask';
import type { KnownConflict, Titles } from './known';
import { checkFinding, conflictFinding, conflictName, conflictReading } from './texts';

/** A check with the names that its sentence needs. */
export type CheckParent = Detected & { readonly titles: Titles };

/** `conflicts`. */
export const conflictsResolvers = {
  Query: {
    conflicts: (
      _source: unknown,
      { input }: { input?: ConflictsInput | null | undefined },
      { services }: RequestContext,
    ) => askConflicts(services, input ?? {}),
  },
  ConflictsAnswer: {
    conflicts: ({ page }: ConflictsResult) => page.items,
    totalCount: ({ page }: ConflictsResult) => page.totalCount,
    pageInfo: ({ page }: ConflictsResult) => page.pageInfo,
  },
  KnownConflict: {
    basis: basisOf,
    name: (conflict: KnownConflict, { lang }: { lang: Lang }) => conflictName(conflict, lang),
    claim: ({ written }: KnownConflict) => written?.claim ?? null,
    finding: (conflict: KnownConflict, { lang }: { lang: Lang }) => conflictFinding(conflict, lang),
    explanation: ({ written }: KnownConflict) => written?.explanation ?? null,
    reading: (conflict: KnownConflict, { lang }: { lang: Lang }) => conflictReading(conflict, lang),
    locator: ({ written }: KnownConflict) => written?.locator ?? null,
    statements: ({ statementIds }: KnownConflict, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateMany('Statement', statementIds, context, info),
    sources: ({ sourceIds }: KnownConflict, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateMany('Source', sourceIds, context, info),
    checks: ({ checks, titles }: KnownConflict): CheckParent[] => checks.map((check) => ({ ...check, titles })),
  },
  ConflictCheck: {
    check: ({ detail }: CheckParent) => detail.check,
    finding: (check: CheckParent, { lang }: { lang: Lang }) => checkFinding(check, check.titles, lang),
    statements: ({ statementIds }: CheckParent, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateMany('Statement', statementIds, context, info),
  },
};
