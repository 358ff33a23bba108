import { spawn } from 'child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';
import { setTimeout } from 'timers';

/**
 * Installs the packages of package-lock.json unless they are there. Notes go to stderr: stdout belongs to the command.
 * Rejects with an error whose message is a sentence and whose remedy says what to do.
 */
export async function ensureInstalled(root, dev) {
  if (isInstalled(root, dev)) return;
  const lock = join(root, '.ascn', 'install.lock');
  await takeLock(lock);
  try {
    if (!isInstalled(root, dev)) await install(root);
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * True when npm's own record of node_modules has every package of the lock file. npm writes the record last, so an
 * installation that was cut short does not count; one that the user made does, and is left alone.
 */
export function isInstalled(root, dev) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || present === null) return false;
  return Object.keys(wanted).every(function (path) {
    const entry = wanted[path];
    if (path === '' || entry.optional || entry.devOptional || (entry.dev && !dev)) return true;
    return present[path] !== undefined && present[path].version === entry.version;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages || {};
  } catch {
    return null;
  }
}

/** One installation at a time: a second `npm ci` would remove what the first has just put there. */
async function takeLock(file) {
  mkdirSync(join(file, '..'), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (holderIsGone(file)) rmSync(file, { force: true });
    else
      await new Promise(function (resolve) {
        setTimeout(resolve, 300);
      });
  }
}

function holderIsGone(file) {
  if (!existsSync(file)) return false;
  const pid = Number(readFileSync(file, 'utf8'));
  // Empty for a moment between the creation of the file and its content.
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function install(root) {
  process.stderr.write('Installing the packages of ascn-graph (once, about a minute) ...\n');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const args = npm.slice(1).concat(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  return new Promise(function (resolve, reject) {
    const child = spawn(npm[0], args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', function (chunk) {
      told += chunk;
    });
    child.on('error', function (error) {
      reject(explain(error.message, 'Install npm, which comes with Node, then run the command again.'));
    });
    child.on('close', function (code) {
      if (code === 0) resolve();
      else
        reject(explain(npmErrorLine(told), 'Check the network and the settings of npm, then run the command again.'));
    });
  });
}

function explain(reason, remedy) {
  return Object.assign(new Error('The packages could not be installed: ' + reason), { remedy: remedy });
}

/** The first line of npm's that says what happened, without npm's own codes and the place of its log. */
export function npmErrorLine(output) {
  const lines = output
    .split('\n')
    .filter(function (line) {
      return (
        /^npm (error|ERR!) /.test(line) && !/^npm (error|ERR!) (code|errno|syscall|path|A complete log)\b/.test(line)
      );
    })
    .map(function (line) {
      return line.replace(/^npm (error|ERR!) /, '').trim();
    });
  return lines[0] || 'npm gave no reason';
}
