import { expect, it } from '@jest/globals';
import { once } from '../../src/domain/once';

it('computes when it is first asked, and no more after that', () => {
  let computed = 0;
  const value = once(() => {
    computed += 1;
    return null;
  });
  expect(computed).toBe(0);
  expect([value(), value()]).toEqual([null, null]);
  expect(computed).toBe(1);
});
