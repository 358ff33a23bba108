import { existsSync, readdirSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import execa from 'execa';
import type { Dataset } from '../../src/ingest/dataset';
import { freePort } from '../../src/neo4j/port';
import { sqlFor } from './sql';

/** A PostgreSQL of the measurement's own with the dataset in tables. */
export interface Postgres {
  readonly connectionString: string;
  readonly version: string;
  stop(): Promise<void>;
}

/** Folder of the newest server's programs: on the path, or where Debian puts them. */
const findPrograms = async (): Promise<string | null> => {
  const debian = '/usr/lib/postgresql';
  if (existsSync(debian)) {
    const versions = readdirSync(debian).sort((a, b) => Number(b) - Number(a));
    const found = versions
      .map((version) => join(debian, version, 'bin'))
      .find((bin) => existsSync(join(bin, 'initdb')));
    if (found !== undefined) return found;
  }
  const { stdout, failed } = await execa('pg_config', ['--bindir'], { reject: false });
  return !failed && existsSync(join(stdout, 'initdb')) ? stdout : null;
};

/** PostgreSQL refuses to run as root; then its programs run as its own user. */
const asItsUser = async (): Promise<{ prefix: string[]; ids: readonly [number, number] | null } | null> => {
  if (process.getuid?.() !== 0) return { prefix: [], ids: null };
  const user = await execa('id', ['-u', 'postgres'], { reject: false });
  const group = await execa('id', ['-g', 'postgres'], { reject: false });
  if (user.failed || group.failed) return null;
  return { prefix: ['runuser', '-u', 'postgres', '--'], ids: [Number(user.stdout), Number(group.stdout)] };
};

/** Starts it on a temporary folder and loads the dataset; a sentence instead when this machine has none. */
export const startPostgres = async (dataset: Dataset): Promise<Postgres | { readonly missing: string }> => {
  const programs = await findPrograms();
  if (programs === null) return { missing: 'no PostgreSQL server is installed (apt install postgresql)' };
  const user = await asItsUser();
  if (user === null) return { missing: 'it cannot run as root, and this machine has no user postgres' };
  const folder = await mkdtemp(join(tmpdir(), 'ascn-bench-pg-'));
  await chmod(folder, 0o700);
  if (user.ids) await chown(folder, ...user.ids);
  const data = join(folder, 'data');
  const run = (program: string, ...args: string[]) => {
    const [command = '', ...rest] = [...user.prefix, join(programs, program), ...args];
    return execa(command, rest, { cwd: folder });
  };
  const clear = () => rm(folder, { recursive: true, force: true });
  try {
    const port = await freePort();
    await run('initdb', '-D', data, '-U', 'bench', '--auth=trust', '--no-locale', '-E', 'UTF8');
    const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c shared_buffers=256MB`;
    const log = join(folder, 'log');
    await run('pg_ctl', '-D', data, '-w', '-l', log, '-o', settings, 'start');
    const connectionString = `postgres://bench@127.0.0.1:${port}/postgres`;
    await execa('psql', ['-q', '-v', 'ON_ERROR_STOP=1', connectionString], { input: sqlFor(dataset) });
    const { stdout } = await execa('psql', ['-At', '-c', 'SHOW server_version', connectionString]);
    return {
      connectionString,
      version: stdout.trim(),
      stop: async () => {
        await run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
        await clear();
      },
    };
  } catch (error) {
    await run('pg_ctl', '-D', data, '-m', 'immediate', 'stop').catch(() => undefined);
    await clear();
    throw error;
  }
};
