import { startChild } from './children';
import type { Asking } from './systems';

/** What a load did and how fast it was answered. */
export interface Figures {
  readonly sent: number;
  readonly answered: number;
  readonly failed: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** The process that makes the load. */
export interface Loader {
  run(url: string, asking: Asking, connections: number, seconds: number): Promise<Figures>;
  stop(): Promise<void>;
}

/** Starts it. @throws with the remedy when the packages of `bench/` are not installed. */
export const startLoader = (): Loader => {
  const child = startChild(['bench/server/load.mjs']);
  return {
    run: async (url, { path, bodies }, connections, seconds) => {
      child.send(JSON.stringify({ url, path, bodies, connections, seconds }));
      return JSON.parse(await child.nextLine()) as Figures;
    },
    stop: () => child.stop(),
  };
};
