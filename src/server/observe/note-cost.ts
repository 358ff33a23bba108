import type { ApolloServerPlugin } from '@apollo/server';
import type { ServerContext } from '../request-scope';

const asNumber = (cost: unknown): number | null => {
  const asked = typeof cost === 'object' && cost !== null && 'asked' in cost ? cost.asked : cost;
  return typeof asked === 'number' && Number.isFinite(asked) ? asked : null;
};

/** Notes `extensions.cost` of an answer for metrics and the log. */
export const noteCost: ApolloServerPlugin<ServerContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response, contextValue }) => {
        if (response.body.kind === 'single')
          contextValue.scope.outcome.cost = asNumber(response.body.singleResult.extensions?.['cost']);
        return Promise.resolve();
      },
    }),
};
