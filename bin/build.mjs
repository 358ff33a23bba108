import { createHash } from 'crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'fs';
import { createRequire } from 'module';
import { join } from 'path';

/**
 * The program as one file, built from the sources as they are now; that takes a fifth of a second when they changed and nothing otherwise.
 * The packages stay where npm put them. Needs them installed. Throws an error whose message is a sentence and whose remedy says what to do.
 */
export function ensureBuilt(root) {
  const mark = '// Built by bin/build.mjs from sources with the hash ' + sourceHash(root);
  const file = join(root, 'dist', 'main.js');
  if (readIfThere(file).startsWith(mark)) return file;
  build(root, join(root, 'src', 'cli', 'main.ts'), file, mark);
  return file;
}

/** Builds one file from what `entry` needs, whole or not at all: two builds at the same time do not harm each other. */
export function build(root, entry, file, head) {
  try {
    const esbuild = createRequire(join(root, 'package.json'))('esbuild');
    const built = esbuild.buildSync({
      entryPoints: [entry],
      absWorkingDir: root,
      outfile: file,
      bundle: true,
      packages: 'external',
      platform: 'node',
      target: 'node20',
      banner: { js: head },
      // Used by `node --enable-source-maps dist/main.js`.
      sourcemap: 'linked',
      write: false,
      logLevel: 'silent',
    });
    mkdirSync(join(file, '..'), { recursive: true });
    // The map comes before what points to it.
    built.outputFiles
      .sort(function (a, b) {
        return b.path.length - a.path.length;
      })
      .forEach(function (output) {
        replace(output.path, output.contents);
      });
  } catch (error) {
    throw Object.assign(new Error('The program could not be built: ' + firstLine(error)), {
      remedy: 'Correct what is named, then run the command again.',
    });
  }
}

/** Everything that the built file depends on, packages apart. */
function sourceHash(root) {
  const hash = createHash('sha256');
  const files = ['package.json', 'tsconfig.json', join('bin', 'build.mjs')].concat(
    readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
      .filter(function (entry) {
        return entry.isFile();
      })
      .map(function (entry) {
        return join(entry.parentPath.slice(root.length + 1), entry.name);
      })
      .sort(),
  );
  files.forEach(function (file) {
    const content = readFileSync(join(root, file));
    hash.update(file + '\0' + content.length + '\0').update(content);
  });
  return hash.digest('hex');
}

function replace(path, contents) {
  const unfinished = path + '.' + process.pid;
  try {
    writeFileSync(unfinished, contents);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** esbuild lists what is wrong, each with its place; Node says it in its message. */
function firstLine(error) {
  const first = error.errors && error.errors[0];
  if (!first) return error.message;
  return (first.location ? first.location.file + ':' + first.location.line + ': ' : '') + first.text;
}
