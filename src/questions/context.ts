import type { PathGraph } from '../domain/paths/graph';
import type { Trust } from '../domain/paths/tie';
import type { NameIndex } from '../domain/search/name-index';
import type { GeneratedReads } from '../graph/generated-reads';
import type { Reader } from '../graph/reader';
import type { PathKindSeed } from '../ingest/path-kinds';
import type { Preset } from '../ingest/presets';
import type { KnownConflict } from './conflicts/known';
import type { ShortlistFacts } from './shortlist/gather';
import type { ClaimSeed } from '../ingest/claims';
import type { ScenarioSeed } from '../ingest/scenarios';

/** What every question may use; the command line and the server build the same. */
export interface Services {
  readonly reader: Reader;
  readonly presets: readonly Preset[];
  readonly pathKinds: readonly PathKindSeed[];
  /** All that a shortlist of one day rests on, held in memory for one dataset version. */
  readonly shortlistFacts: (version: string, asOf: string) => Promise<ShortlistFacts>;
  readonly scenarios: readonly ScenarioSeed[];
  readonly claims: readonly ClaimSeed[];
  /** The graph that paths walk, held in memory for one dataset version, seen on a day and by trust. */
  readonly pathGraph: (version: string, asOf: string | null, leastTrust: Trust) => Promise<PathGraph>;
  /** All names, in memory for one dataset version. */
  readonly nameIndex: (version: string) => Promise<NameIndex>;
  /** All conflicts, written down and found by checks, in memory for one dataset version. */
  readonly conflicts: (version: string) => Promise<readonly KnownConflict[]>;
}

/**
 * A statement for one who asks and for several who ask at the same time. What somebody asks with is a map, and a list of them stands in a map: the
 * database plans a statement anew for a list or a text that is some ten times as long as before, but does not look into maps.
 */
export interface SharedStatement {
  readonly name: string;
  /** Takes what one asks with as `$own`; its one record holds the `answer`. */
  readonly alone: string;
  /** Takes a list of it, each with its `place`, as `$own.each`; its records are a `place` and the `answer`, one each. */
  readonly together: string;
  /** Parameters that are the same for all who ask by this very object. */
  readonly params: object;
}

/** A graph object as a look-up by ids gives it: what was selected, and the id. */
export type Found = Readonly<Record<string, unknown>>;

/** Gives, for each id, what the look-up of this name has found with these variables before, in the same dataset; else finds it. */
export type FindOnce = (
  lookUp: string,
  variables: string,
  ids: readonly string[],
  find: (ids: readonly string[]) => Promise<readonly (Found | undefined)[]>,
) => Promise<readonly (Found | undefined)[]>;

/** Context of one request: the services, and the keys that `@neo4j/graphql` looks for. */
export interface RequestContext {
  readonly services: Services;
  readonly executionContext: GeneratedReads;
  readonly sessionConfig: { readonly database: string };
  /** Reads a statement with others who ask it too; where there are none, left out. */
  readonly readTogether?: (statement: SharedStatement, params: object) => Promise<unknown>;
  /** Keeps what look-ups by ids find; left out where nothing is kept. */
  readonly findOnce?: FindOnce;
}
