// Plain old syntax and nothing but Node: this file must say what is missing even where everything is missing.
import { spawn } from 'child_process';
import { dirname, join, relative } from 'path';
import { fileURLToPath } from 'url';

import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs the command line with these arguments, in the folder where the user is. */
export function runCli(args) {
  prepare({ dev: false }, function () {
    runNode([ensureBuilt(root)].concat(args), {});
  });
}

/** Builds the program, for a place where it is run without this file. */
export function buildProgram() {
  prepare({ dev: false }, function () {
    process.stdout.write(relative(process.cwd(), ensureBuilt(root)) + '\n');
  });
}

/** Runs the tests with these arguments. */
export function runTests(args) {
  prepare({ dev: true }, function () {
    runNode([join(root, 'node_modules', 'jest', 'bin', 'jest.js')].concat(args), { cwd: root });
  });
}

/** Ends the process with one sentence and what to do about it. */
export function giveUp(sentence, remedy) {
  process.stderr.write(sentence + '\n' + remedy + '\n');
  process.exit(1);
}

function prepare(wanted, next) {
  const version = process.versions.node.split('.').map(Number);
  if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
    giveUp(
      'ascn-graph needs Node 20.19 or newer, and this is Node ' + process.versions.node + '.',
      'Install a newer one (for example: nvm install 22), then run the command again.',
    );
  }
  ensureInstalled(root, wanted.dev)
    .then(next)
    .catch(function (error) {
      giveUp(error.message, error.remedy || 'Run npm ci in ' + root + ' to see more.');
    });
}

function runNode(args, options) {
  const child = spawn(process.execPath, args, Object.assign({ stdio: 'inherit' }, options));
  // Ctrl-C reaches the child too, as it is in front together with us: we only wait for it to end in order.
  // Without a terminal a signal comes to us alone.
  const terminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  process.on('SIGINT', function () {
    if (!terminal) child.kill('SIGINT');
  });
  ['SIGTERM', 'SIGHUP'].forEach(function (name) {
    process.on(name, function () {
      child.kill(name);
    });
  });
  child.on('error', function (error) {
    giveUp('Node could not be started: ' + error.message, 'Check the installation of Node.');
  });
  child.on('exit', function (code, signal) {
    if (signal === null) process.exit(code);
    // Whoever waits for us shall see the same end.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
