import { expect, it } from '@jest/globals';
import { Ending } from '../../../src/graph/ending';
import type { DatasetLease } from '../../../src/server/lifecycle/dataset-lease';
import { ClientGoneError } from '../../../src/server/lifecycle/client';
import { createExecutor } from '../../../src/server/lifecycle/execute';
import { createScope, type ServerContext } from '../../../src/server/request-scope';

/** These operations read nothing. */
const unread = (): never => {
  throw new Error('It reads.');
};
const lease: DatasetLease = { known: unread, current: unread, holds: unread };

/** Runs an operation of a cost; whether it was begun, and its answer. */
const running = (cost: number) => {
  const ending = new Ending();
  const scope = createScope({ id: 'test', client: { id: 'test', keyed: false }, ending, trace: null });
  scope.outcome.cost = cost;
  const state = { begun: false };
  const answer = createExecutor(
    unread,
    lease,
  )({
    operation: undefined,
    context: { scope } as ServerContext,
    execute: () => {
      state.begun = true;
      return { data: {} };
    },
  });
  return { ending, state, answer };
};

it('begins dear work in a turn of its own, and not for a client that has left until then', async () => {
  const stays = running(250);
  const leaves = running(250);
  expect([stays.state.begun, leaves.state.begun]).toEqual([false, false]);
  const left = new ClientGoneError('The client left.');
  leaves.ending.end(left);
  expect(await stays.answer).toEqual({ data: {} });
  expect((await leaves.answer).errors?.[0]?.originalError).toBe(left);
  expect([stays.state.begun, leaves.state.begun]).toEqual([true, false]);
});

it('begins other work at once', () => {
  expect(running(249).state.begun).toBe(true);
});
