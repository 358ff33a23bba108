import type { Driver } from 'neo4j-driver';
import type { PathGraph } from '../domain/paths/graph';
import type { Reader } from '../graph/reader';
import type { PathKindSeed } from '../ingest/path-kinds';
import type { Preset } from '../ingest/presets';

/** What every question may use; the command line and the server build the same. */
export interface Services {
  readonly reader: Reader;
  readonly presets: readonly Preset[];
  readonly pathKinds: readonly PathKindSeed[];
  /** The graph that paths walk, held in memory for one dataset version. */
  readonly pathGraph: (version: string, asOf: string | null, includeUncertain: boolean) => Promise<PathGraph>;
}

/** Context of one request: the services, and the keys that `@neo4j/graphql` looks for. */
export interface RequestContext {
  readonly services: Services;
  readonly executionContext: Driver;
  readonly sessionConfig: { readonly database: string };
  /** Milliseconds that a generated look-up may take in the database. */
  readonly transaction?: { readonly timeout: number };
  /** Who asks, over HTTP: an API key raises what one request may cost. */
  readonly client?: { readonly id: string; readonly keyed: boolean };
}
