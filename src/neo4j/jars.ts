import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';

import { explainingFileErrors, prepareFolder } from './folder';
import type { Java } from './java';
import { claimLock, type Lock } from './lock';
import { copyJars } from './maven';
import { NEO4J_VERSION } from './paths';
import type { OnProgress } from './progress';
import { until } from './until';

/** The last of the jars to be of use, by name: what a half-filled folder of another origin would lack. */
const NEEDED = [`neo4j-server-${NEO4J_VERSION}.jar`, `neo4j-${NEO4J_VERSION}.jar`];

const WAIT_FOR_OTHER_MS = 15 * 60_000;

/**
 * Fetches the jars into libDir unless they are there. Several processes may ask at once: one fetches, the others wait.
 * @throws SetupError NO_MAVEN, MAVEN_FAILED, DISK_FULL, FOLDER_UNUSABLE
 */
export async function ensureJars(libDir: string, pom: string, java: Java, onProgress: OnProgress): Promise<void> {
  if (haveJars(libDir)) return;
  await prepareFolder(dirname(libDir));
  const lock = await claimFetch(libDir, onProgress);
  if (lock === null) return;
  try {
    if (haveJars(libDir)) return;
    await removeLeftovers(libDir);
    const aside = `${libDir}${ASIDE}${randomUUID()}`;
    try {
      await explainingFileErrors(libDir, async () => {
        await mkdir(aside);
        await copyJars({ pom, into: aside, java, onProgress });
        await rename(aside, libDir);
      });
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  } finally {
    await lock.release();
  }
}

const haveJars = (libDir: string): boolean => NEEDED.every((jar) => existsSync(join(libDir, jar)));

/** The right to fetch, or null when another process has fetched in the meantime. */
async function claimFetch(libDir: string, onProgress: OnProgress): Promise<Lock | null> {
  let won: Lock | null = null;
  let told = false;
  const mayGoOn = await until(
    async () => {
      if (haveJars(libDir)) return true;
      const claim = await claimLock(`${libDir}.fetching`);
      if (claim.won) won = claim.lock;
      else if (!told) {
        told = true;
        onProgress({ step: 'fetch', message: `Waiting for process ${claim.holder.pid}, which fetches Neo4j` });
      }
      return claim.won;
    },
    WAIT_FOR_OTHER_MS,
    250,
  );
  if (!mayGoOn) throw new Error(`Another process has been fetching Neo4j into ${libDir} for 15 minutes.`);
  return won;
}

const ASIDE = '.part-';

/** What a killed fetch left behind, and a folder that lacks its main jars. */
async function removeLeftovers(libDir: string): Promise<void> {
  const beside = dirname(libDir);
  const parts = (await readdir(beside)).filter((name) => name.startsWith(basename(libDir) + ASIDE));
  for (const path of [libDir, ...parts.map((name) => join(beside, name))])
    await rm(path, { recursive: true, force: true });
}

/** Every jar by name and in one fixed order: a class-data archive fits only the class path that it was made with. */
export async function classPath(libDir: string): Promise<string> {
  const jars = (await readdir(libDir)).filter((name) => name.endsWith('.jar')).sort();
  return jars.map((name) => join(libDir, name)).join(delimiter);
}
