import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../root';

/** Version of this release, from package.json. */
export const packageVersion = (
  JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }
).version;
