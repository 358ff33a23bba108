import { afterEach, describe, expect, it } from '@jest/globals';
import { Admission, usualAdmission, type AdmissionLimits } from '../../../src/server/lifecycle/admission';
import { OverloadError } from '../../../src/server/lifecycle/overload-error';

let admission: Admission;
const admit = (limits: Partial<AdmissionLimits>): Admission =>
  (admission = new Admission({ ...usualAdmission, ...limits }));
afterEach(() => admission.close());

/** Work that ends when told to, and what became of each piece. */
const workshop = () => {
  const begun: number[] = [];
  const ends = new Map<number, () => void>();
  return {
    begun,
    take: (place: Admission, piece: number, client = 'somebody'): Promise<number> =>
      place.run(
        client,
        () =>
          new Promise((resolve) => {
            begun.push(piece);
            ends.set(piece, () => resolve(piece));
          }),
      ),
    end: (piece: number): void => ends.get(piece)?.(),
  };
};

describe('admission', () => {
  it('runs no more at once than it may, the others in the order they came', async () => {
    const { begun, take, end } = workshop();
    const place = admit({ running: 2 });
    const all = [1, 2, 3, 4].map((piece) => take(place, piece));
    expect(begun).toEqual([1, 2]);
    expect([place.running, place.waiting]).toEqual([2, 2]);
    end(2);
    await all[1];
    expect(begun).toEqual([1, 2, 3]);
    for (const piece of [1, 3]) end(piece);
    await Promise.all([all[0], all[2]]);
    end(4);
    expect(await Promise.all(all)).toEqual([1, 2, 3, 4]);
    expect([place.running, place.waiting]).toEqual([0, 0]);
  });

  it('refuses at once what does not fit into the queue', async () => {
    const { take, end } = workshop();
    const place = admit({ running: 1, waiting: 1 });
    const fits = [take(place, 1), take(place, 2)];
    await expect(take(place, 3)).rejects.toThrow(OverloadError);
    end(1);
    await fits[0];
    end(2);
    expect(await Promise.all(fits)).toEqual([1, 2]);
  });

  it('lets clients take turns, however much one asks', async () => {
    const { begun, take, end } = workshop();
    const place = admit({ running: 1 });
    const all = [1, 2, 3, 4].map((piece) => take(place, piece, 'much'));
    all.push(take(place, 5, 'little'));
    for (const piece of [1, 2, 5, 3, 4]) {
      end(piece);
      await all[piece - 1];
    }
    expect(begun).toEqual([1, 2, 5, 3, 4]);
  });

  it('refuses, when the queue is full, the last of whoever has the most in it', async () => {
    const { begun, take, end } = workshop();
    const place = admit({ running: 1, waiting: 2 });
    const fits = [take(place, 1, 'much'), take(place, 2, 'much')];
    const last = take(place, 3, 'much');
    const little = take(place, 4, 'little');
    await expect(last).rejects.toThrow(OverloadError);
    // Each has one now, and nobody has more than the other.
    await expect(take(place, 5, 'little')).rejects.toThrow(OverloadError);
    await expect(take(place, 6, 'third')).rejects.toThrow(OverloadError);
    for (const [piece, done] of [
      [1, fits[0]],
      [2, fits[1]],
      [4, little],
    ] as const) {
      end(piece);
      await done;
    }
    expect(begun).toEqual([1, 2, 4]);
    expect([place.running, place.waiting]).toEqual([0, 0]);
  });

  it('gives back the place of work that fails', async () => {
    const place = admit({ running: 1 });
    await expect(place.run('somebody', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await place.run('somebody', () => Promise.resolve('next'))).toBe('next');
  });

  it('refuses who has waited too long', async () => {
    const { take, end } = workshop();
    const place = admit({ running: 1, waitMs: 0 });
    const first = take(place, 1);
    await expect(take(place, 2)).rejects.toThrow(OverloadError);
    end(1);
    expect(await first).toBe(1);
  });

  it('never refuses a single caller, however late this process runs', async () => {
    const place = admit({ lagMs: -1 });
    const { begun, take, end } = workshop();
    const all = [take(place, 1), take(place, 2)];
    expect(begun).toEqual([1]);
    end(1);
    await all[0];
    end(2);
    expect(await Promise.all(all)).toEqual([1, 2]);
  });
});
