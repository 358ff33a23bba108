/** What waits, in a line for each whose it is. Lines are never empty; the first is the one whose turn it is. */
export class FairQueue<Thing> {
  private readonly lines = new Map<string, Thing[]>();
  private count = 0;

  /** Things in all lines. */
  get size(): number {
    return this.count;
  }

  add(whose: string, thing: Thing): void {
    const line = this.lines.get(whose);
    if (line) line.push(thing);
    else this.lines.set(whose, [thing]);
    this.count += 1;
  }

  /** Takes the thing that is next: each line gives one in its turn, the one that came first. */
  next(): Thing | undefined {
    const [whose, line] = this.lines.entries().next().value ?? [];
    if (whose === undefined || !line) return undefined;
    const thing = line.shift();
    this.count -= 1;
    this.lines.delete(whose);
    if (line.length > 0) this.lines.set(whose, line);
    return thing;
  }

  /** Takes the last of the longest line, provided that this line stays no shorter than that of `whose` becomes by one more. */
  makeRoom(whose: string): Thing | undefined {
    let longest: Thing[] = [];
    for (const line of this.lines.values()) if (line.length > longest.length) longest = line;
    if (longest.length < (this.lines.get(whose)?.length ?? 0) + 2) return undefined;
    this.count -= 1;
    return longest.pop();
  }

  /** Takes, from the front of every line, what has to go. */
  takeWhile(hasToGo: (thing: Thing) => boolean): Thing[] {
    const taken: Thing[] = [];
    for (const [whose, line] of this.lines) {
      const stays = line.findIndex((thing) => !hasToGo(thing));
      taken.push(...line.splice(0, stays === -1 ? line.length : stays));
      if (line.length === 0) this.lines.delete(whose);
    }
    this.count -= taken.length;
    return taken;
  }
}
