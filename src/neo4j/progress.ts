/** One line for a person who waits. The same step may report many times; show the last. */
export interface Progress {
  readonly step: 'fetch' | 'start' | 'archive';
  readonly message: string;
}

export type OnProgress = (progress: Progress) => void;
