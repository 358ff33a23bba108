import { existsSync } from 'node:fs';
import { join } from 'node:path';
import execa from 'execa';
import { projectRoot } from '../../src/root';
import { startChild } from './children';
import type { Asking } from './systems';

/** What a load did and how fast it was answered. */
export interface Figures {
  readonly sent: number;
  readonly answered: number;
  readonly failed: number;
  readonly perSecond: number;
  /** Milliseconds; NaN when nothing was answered in the time. */
  readonly p50: number;
  readonly p99: number;
}

/** JSON has no NaN. */
type Told = Omit<Figures, 'p50' | 'p99'> & { readonly p50: number | null; readonly p99: number | null };

/** The process that makes the load. */
export interface Loader {
  run(url: string, asking: Asking, connections: number, seconds: number): Promise<Figures>;
  stop(): Promise<void>;
}

/** The packages that only this measurement needs; the project's own installation stays small. */
const installPackages = async (): Promise<void> => {
  const folder = join(projectRoot, 'bench', 'server');
  if (existsSync(join(folder, 'node_modules', 'autocannon'))) return;
  process.stderr.write('Installing the packages of bench/server ...\n');
  await execa('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], { stdio: ['ignore', 'ignore', 'inherit'] });
};

/** Starts it, and installs its packages the first time. */
export const startLoader = async (): Promise<Loader> => {
  await installPackages();
  const child = startChild(['bench/server/load.mjs']);
  return {
    run: async (url, { path, bodies }, connections, seconds) => {
      child.send(JSON.stringify({ url, path, bodies, connections, seconds }));
      const figures = JSON.parse(await child.nextLine()) as Told;
      return { ...figures, p50: figures.p50 ?? NaN, p99: figures.p99 ?? NaN };
    },
    stop: () => child.stop(),
  };
};
