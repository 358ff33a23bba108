/**
 * Milliseconds for which a server may take the dataset version that it last read for the present one, without asking again. A loader marks
 * the graph, waits until every such lease has run out, and only then commits: whoever read the version before the mark no longer
 * relies on it, and whoever reads it after waits for the mark to go. So nobody answers from a version that is no longer there.
 */
export const leaseMs = 100;

/** How long the loader waits between mark and commit: the lease, and as much again for clocks and schedulers. */
export const leaseRunsOutMs = 2 * leaseMs;
