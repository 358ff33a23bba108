import { Ending, type Waiter } from '../../graph/ending';
import { settleAfter } from '../../graph/settle-after';
import { ClientGoneError } from '../lifecycle/client';

/** Work under way, and those who wait for it. */
interface Flight<Value> {
  readonly landing: Promise<Value>;
  join(): void;
  leave(): void;
}

/**
 * Where a flight is found. It is emptied afterwards, because a map that things come to and go from leaves tables behind that hold each other, and
 * what was in them stays in memory until all of it is collected.
 */
interface Berth<Value> {
  flight: Flight<Value> | null;
}

/** Work that several wait for and that ends early only when all of them have gone. */
export class SharedFlights<Value> {
  private readonly berths = new Map<string, Berth<Value>>();

  /** Work under way. */
  get size(): number {
    return this.berths.size;
  }

  /**
   * The outcome of the work of this name, begun now unless it is under way.
   * @param waiter whoever waits; when they wait no more, this call rejects with their reason
   * @param work is given what ends it, as nobody waits any more
   */
  take(name: string, waiter: Waiter, work: (ending: Ending) => Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const forget = waiter((reason) => {
        flight.leave();
        reject(reason);
      });
      const flight = this.berths.get(name)?.flight ?? this.begin(name, work);
      flight.join();
      settleAfter(flight.landing, forget, [resolve, reject]);
    });
  }

  private begin(name: string, work: (ending: Ending) => Promise<Value>): Flight<Value> {
    const ending = new Ending();
    const berth: Berth<Value> = { flight: null };
    this.berths.set(name, berth);
    const free = (): void => {
      berth.flight = null;
      if (this.berths.get(name) === berth) this.berths.delete(name);
    };
    // Not by `finally` of a promise, which makes two more.
    const land = async (): Promise<Value> => {
      try {
        return await work(ending);
      } finally {
        free();
      }
    };
    let waiting = 0;
    const flight = {
      landing: land(),
      join: () => {
        waiting += 1;
      },
      leave: () => {
        waiting -= 1;
        if (waiting > 0) return;
        // Whoever asks from now on starts anew instead of joining what is being ended.
        free();
        ending.end(new ClientGoneError('Nobody waits for the answer any more.'));
      },
    };
    berth.flight = flight;
    return flight;
  }
}
