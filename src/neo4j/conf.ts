import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { renderLogging } from './conf-logging';

/**
 * The settings file of an embedded server. Loopback and Bolt only: whoever wants more runs a Neo4j of their own
 * and names it in NEO4J_URI.
 */
export function renderConf(boltPort: number, { heapMb, pageCacheMb }: Memory = usualMemory): string {
  const settings: Record<string, string> = {
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.allow_csv_import_from_file_urls': 'false',

    'server.memory.heap.initial_size': `${heapMb}m`,
    'server.memory.heap.max_size': `${heapMb}m`,
    'server.memory.pagecache.size': `${pageCacheMb}m`,
    // One runaway question must neither hold the server nor fill the heap of all others.
    'db.transaction.timeout': '30s',
    'db.memory.transaction.max': `${Math.floor((heapMb * 5) / 8)}m`,
    'dbms.memory.transaction.total.max': `${Math.floor((heapMb * 3) / 4)}m`,

    // Seeds can be loaded again, so a long history of changes is only disk space.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': '2 files',
    'db.logs.query.enabled': 'OFF',

    // Without it a stop waits twice 5 s for idle network threads, after the store is already closed: 10.3 s, then 0.3 s.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '200ms',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/**
 * Memory of an embedded server in megabytes. Both the settings file and the JVM flags need the heap: the flags take effect, the settings let
 * Neo4j report it.
 */
export interface Memory {
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

/** Enough for the facts of this project many times over. */
export const usualMemory: Memory = { heapMb: 512, pageCacheMb: 128 };

/** Writes the settings for this start; they are ours, so an edited file is replaced. */
export async function writeConf(dataDir: string, boltPort: number, memory: Memory): Promise<void> {
  const confDir = join(dataDir, 'conf');
  await mkdir(confDir, { recursive: true });
  await writeFile(join(confDir, 'neo4j.conf'), renderConf(boltPort, memory));
  await writeFile(join(confDir, 'server-logs.xml'), renderLogging('DebugLog', 'debug.log'));
  await writeFile(join(confDir, 'user-logs.xml'), renderLogging('Neo4jLog', 'neo4j.log'));
}
