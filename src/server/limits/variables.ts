import type { ApolloServerPlugin } from '@apollo/server';
import { LimitError } from './limit-error';
import { limits } from './limits';

/** Levels that a JSON value nests; counted without recursion, which is what endless nesting would break. */
export const jsonDepth = (value: unknown): number => {
  let depth = 0;
  for (let level = [value]; ; depth += 1) {
    const below: unknown[] = [];
    for (const entry of level)
      if (entry !== null && typeof entry === 'object') for (const inner of Object.values(entry)) below.push(inner);
    if (below.length === 0) return depth;
    level = below;
  }
};

/** Refuses variables that nest so deep that reading them would overflow the stack. */
export const variableDepth: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ request }) => {
        const asked = jsonDepth(request.variables);
        if (asked <= limits.variableDepth) return Promise.resolve();
        throw new LimitError({
          limit: 'variableDepth',
          asked,
          allowed: limits.variableDepth,
          unit: 'levels in its variables',
          remedy: 'write filters flatter, or ask twice',
        });
      },
    }),
};
