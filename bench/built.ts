import { basename, join } from 'node:path';
import { projectRoot } from '../src/root';

const builder = () => import('../bin/build.mjs');

/** The project's program as its users run it. */
export const builtProgram = async (): Promise<string> => (await builder()).ensureBuilt(projectRoot);

/** A server of this measurement as one file of JavaScript, made as the program is: none of them runs through a translator. */
export const built = async (source: string): Promise<string> => {
  const file = join(projectRoot, 'dist', 'bench', `${basename(source, '.ts')}.js`);
  (await builder()).build(projectRoot, join(projectRoot, source), file, '');
  return file;
};
