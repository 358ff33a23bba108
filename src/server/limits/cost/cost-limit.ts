import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, type GraphQLSchema } from 'graphql';
import type { Client } from '../../http/admit';
import type { ServerContext } from '../../request-scope';
import { LimitError } from '../limit-error';
import { limits } from '../limits';
import { costOf } from './cost';

/** What an answer says of its cost. */
export interface CostReport {
  readonly requested: number;
  readonly allowed: number;
}

/** Expected objects that one operation of a client may read. */
export const allowedCost = ({ keyed }: Pick<Client, 'keyed'>): number => (keyed ? limits.keyedCost : limits.cost);

/**
 * Refuses operations that cost too much, and tells the cost of every other in `extensions.cost`. It is computed for each request, with its
 * variables: a document that was cheap with one value can be dear with the next.
 */
export const costLimit = (schema: GraphQLSchema): ApolloServerPlugin<ServerContext> => ({
  requestDidStart: () => {
    let report: CostReport | null = null;
    return Promise.resolve({
      didResolveOperation: ({ document, operation, request, contextValue }) => {
        if (!operation) return Promise.resolve();
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        // Variables that do not fit the operation are refused when it is executed.
        if (!coerced) return Promise.resolve();
        const requested = costOf(schema, document, operation, coerced);
        const allowed = allowedCost(contextValue.scope.client);
        report = { requested, allowed };
        contextValue.scope.outcome.cost = requested;
        if (requested <= allowed) return Promise.resolve();
        throw new LimitError({
          limit: 'cost',
          asked: requested,
          allowed,
          unit: 'objects to read by the estimate of docs/api-limits.md',
          remedy: 'ask for less by limit, first or where, nest fewer lists, or split it into two queries',
        });
      },
      willSendResponse: ({ response }) => {
        if (report && response.body.kind === 'single')
          response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost: report };
        return Promise.resolve();
      },
    });
  },
});
