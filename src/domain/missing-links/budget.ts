/** What may still be spent on a search, shared between its parts. */
export class Budget {
  #left: number;
  #exhausted = false;

  /** @param units steps of a search, at least 1. */
  constructor(units: number) {
    this.#left = units;
  }

  /** Whether something could not be paid for. */
  get exhausted(): boolean {
    return this.#exhausted;
  }

  /** Pays one unit a thing; gives as many of the things as were paid for. */
  pay<Thing>(things: readonly Thing[]): readonly Thing[] {
    if (things.length > this.#left) this.#exhausted = true;
    const paid = things.slice(0, this.#left);
    this.#left -= paid.length;
    return paid;
  }
}
