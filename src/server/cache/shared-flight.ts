import { setMaxListeners } from 'node:events';
import { ClientGoneError } from '../lifecycle/client-signal';

/** Work that several wait for and that ends early only when all of them have gone. */
export class SharedFlights<Value> {
  private readonly flights = new Map<
    string,
    { readonly landing: Promise<Value>; leave: () => void; join: () => void }
  >();

  /** Work under way. */
  get size(): number {
    return this.flights.size;
  }

  /**
   * The outcome of the work of this name, begun now unless it is under way.
   * @param waiter aborted when the caller does not wait any more; then this call rejects with its reason
   * @param work is given what ends it, which is aborted when nobody waits any more
   */
  async take(name: string, waiter: AbortSignal, work: (ending: AbortController) => Promise<Value>): Promise<Value> {
    waiter.throwIfAborted();
    // A request waits for as many as it has look-ups.
    setMaxListeners(0, waiter);
    const flight = this.flights.get(name) ?? this.begin(name, work);
    flight.join();
    return new Promise((resolve, reject) => {
      const gone = (): void => {
        flight.leave();
        reject(waiter.reason as Error);
      };
      waiter.addEventListener('abort', gone, { once: true });
      flight.landing.then(resolve, reject).finally(() => waiter.removeEventListener('abort', gone));
    });
  }

  private begin(name: string, work: (ending: AbortController) => Promise<Value>) {
    const ending = new AbortController();
    let waiting = 0;
    const flight = {
      join: () => {
        waiting += 1;
      },
      leave: () => {
        waiting -= 1;
        if (waiting > 0) return;
        // Whoever asks from now on starts anew instead of joining what is being ended.
        if (this.flights.get(name) === flight) this.flights.delete(name);
        ending.abort(new ClientGoneError('Nobody waits for the answer any more.'));
      },
      landing: work(ending).finally(() => {
        if (this.flights.get(name) === flight) this.flights.delete(name);
      }),
    };
    this.flights.set(name, flight);
    return flight;
  }
}
