import type { ShortlistSettings } from '../../domain/shortlist/settings';

/** Everything that a shortlist used, defaults included. */
export interface ResolvedSettings extends ShortlistSettings {
  /** Day that the answer describes, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Preset whose weights these are; null for others. */
  readonly preset: string | null;
  /** Ids of the cities ranked; null for the whole network. */
  readonly among: readonly string[] | null;
}
