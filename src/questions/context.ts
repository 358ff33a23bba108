import type { Driver } from 'neo4j-driver';
import type { PathGraph } from '../domain/paths/graph';
import type { Trust } from '../domain/paths/tie';
import type { NameIndex } from '../domain/search/name-index';
import type { Reader } from '../graph/reader';
import type { PathKindSeed } from '../ingest/path-kinds';
import type { Preset } from '../ingest/presets';
import type { KnownConflict } from './conflicts/known';
import type { ShortlistFacts } from './shortlist/gather';
import type { ScenarioSeed } from '../ingest/scenarios';

/** What every question may use; the command line and the server build the same. */
export interface Services {
  readonly reader: Reader;
  readonly presets: readonly Preset[];
  readonly pathKinds: readonly PathKindSeed[];
  /** All that a shortlist of one day rests on, held in memory for one dataset version. */
  readonly shortlistFacts: (version: string, asOf: string) => Promise<ShortlistFacts>;
  readonly scenarios: readonly ScenarioSeed[];
  /** The graph that paths walk, held in memory for one dataset version, seen on a day and by trust. */
  readonly pathGraph: (version: string, asOf: string | null, leastTrust: Trust) => Promise<PathGraph>;
  /** All names, in memory for one dataset version. */
  readonly nameIndex: (version: string) => Promise<NameIndex>;
  /** All conflicts, written down and found by checks, in memory for one dataset version. */
  readonly conflicts: (version: string) => Promise<readonly KnownConflict[]>;
}

/** Context of one request: the services, and the keys that `@neo4j/graphql` looks for. */
export interface RequestContext {
  readonly services: Services;
  readonly executionContext: Driver;
  readonly sessionConfig: { readonly database: string };
}
