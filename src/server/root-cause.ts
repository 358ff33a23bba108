import { GraphQLError } from 'graphql';

/** What was thrown, out of however many GraphQL errors it was wrapped in: a nested look-up wraps once more than a plain field. */
export const rootCause = (error: unknown): unknown => {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
};
