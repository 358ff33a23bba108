import type { GraphQLResolveInfo } from 'graphql';
import type { Change } from '../../domain/changes';
import type { RequestContext } from '../context';
import { delegateMany } from '../delegate';
import { askChanges, type ChangesInput, type ChangesResult } from './ask';

/** `changes`. */
export const changesResolvers = {
  Query: {
    changes: (_source: unknown, args: ChangesInput, { services }: RequestContext) => askChanges(services, args),
  },
  ChangesAnswer: {
    changes: ({ page }: ChangesResult) => page.items,
    totalCount: ({ page }: ChangesResult) => page.totalCount,
    pageInfo: ({ page }: ChangesResult) => page.pageInfo,
  },
  Change: {
    statements: ({ statementIds }: Change, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateMany('Statement', statementIds, context, info),
  },
};
