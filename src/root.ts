import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folder of the project: the nearest one upwards that holds `package.json`, so that sources and the build find `schema/` and `seeds/` alike. */
export const projectRoot: string = (() => {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No package.json above ${__dirname}: the installation is incomplete.`);
    folder = parent;
  }
  return folder;
})();
