import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { projectRoot } from '../../src/root';

/** A project of its own: the real bootstrap, the real packages, and a command line that the test writes. */
let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ascn-boot-'));
  await cp(join(projectRoot, 'bin'), join(root, 'bin'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) await cp(join(projectRoot, file), join(root, file));
  await writeFile(join(root, 'tsconfig.json'), '{}');
  await mkdir(join(root, 'src', 'cli'), { recursive: true });
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const havePackages = (): Promise<void> => symlink(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
const commandLine = (code: string): Promise<void> => writeFile(join(root, 'src', 'cli', 'main.ts'), code);

function start(file: string, args: string[], env: NodeJS.ProcessEnv = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [join(root, 'bin', file), ...args], {
    env: { ...process.env, ...env },
    cwd: tmpdir(),
  });
}

interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function outcome(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal, ...said };
}

describe('ascn', () => {
  it('prints what the command line prints and nothing else, and ends as it ends', async () => {
    await havePackages();
    await commandLine('const said: string = process.argv.slice(2).join(); console.log(said); process.exitCode = 7;');
    const { code, stdout, stderr } = await outcome(start('ascn.mjs', ['shortlist', '--json']));
    expect({ code, stdout, stderr }).toEqual({ code: 7, stdout: 'shortlist,--json\n', stderr: '' });
  });

  it('runs in the folder of the user', async () => {
    await havePackages();
    await commandLine('console.log(process.cwd());');
    expect((await outcome(start('ascn.mjs', []))).stdout.trim()).toBe(tmpdir());
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('passes %s on and waits for an orderly end', async (name) => {
    await havePackages();
    await commandLine(`process.on('${name}', () => setImmediate(() => { console.log('closed'); process.exit(0); }));
      setInterval(() => {}, 60_000); console.log('up');`);
    const child = start('ascn.mjs', ['start']);
    child.stdout.once('data', () => child.kill(name));
    expect(await outcome(child)).toMatchObject({ code: 0, stdout: 'up\nclosed\n' });
  });

  it('ends by the signal that ended the command line', async () => {
    await havePackages();
    await commandLine("process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 60_000);");
    expect(await outcome(start('ascn.mjs', []))).toMatchObject({ code: null, signal: 'SIGTERM' });
  });

  it('runs what the sources say now, built into one file once', async () => {
    await havePackages();
    await commandLine("console.log('first');");
    const built = join(root, 'dist', 'main.js');
    expect((await outcome(start('ascn.mjs', []))).stdout).toBe('first\n');
    const { mtimeMs } = await stat(built);
    expect((await outcome(start('ascn.mjs', []))).stdout).toBe('first\n');
    expect((await stat(built)).mtimeMs).toBe(mtimeMs);
    await writeFile(join(root, 'src', 'said.ts'), "export const said = 'second';");
    await commandLine("import { said } from '../said'; console.log(said);");
    expect((await outcome(start('ascn.mjs', []))).stdout).toBe('second\n');
    await writeFile(join(root, 'src', 'said.ts'), "export const said = 'third';");
    expect((await outcome(start('ascn.mjs', []))).stdout).toBe('third\n');
    expect(await readdir(join(root, 'dist'))).toEqual(['main.js', 'main.js.map']);
  });

  it('builds whole files when several start at the same time', async () => {
    await havePackages();
    await commandLine("console.log('ran');");
    const all = await Promise.all(Array.from({ length: 4 }, () => outcome(start('ascn.mjs', []))));
    expect(all.map(({ stdout, stderr }) => stdout + stderr)).toEqual(Array<string>(4).fill('ran\n'));
  });

  it('names the place of what cannot be built', async () => {
    await havePackages();
    await commandLine('const one = 1;\nconst two = ;');
    expect(await outcome(start('ascn.mjs', []))).toMatchObject({
      code: 1,
      stdout: '',
      stderr:
        'The program could not be built: src/cli/main.ts:2: Unexpected ";"\nCorrect what is named, then run the command again.\n',
    });
  });

  it('says in one sentence why the packages could not be installed, on stderr', async () => {
    const npm = join(root, 'npm.js');
    await writeFile(
      npm,
      "console.error('npm error code EAI_AGAIN\\nnpm error request failed, reason: no network'); process.exit(1);",
    );
    const { code, stdout, stderr } = await outcome(start('ascn.mjs', ['shortlist'], { npm_execpath: npm }));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('The packages could not be installed: request failed, reason: no network\n');
  });

  it('installs once when two start at the same time', async () => {
    const npm = join(root, 'npm.js');
    const real = JSON.stringify(join(projectRoot, 'node_modules'));
    await writeFile(npm, `console.error('x'); require('fs').symlinkSync(${real}, 'node_modules');`);
    await commandLine("console.log('ran');");
    const both = await Promise.all(['a', 'b'].map((arg) => outcome(start('ascn.mjs', [arg], { npm_execpath: npm }))));
    expect(both.map(({ code, stdout }) => ({ code, stdout }))).toEqual([
      { code: 0, stdout: 'ran\n' },
      { code: 0, stdout: 'ran\n' },
    ]);
    expect(both.filter(({ stderr }) => stderr.startsWith('Installing'))).toHaveLength(1);
  });
});

it('run.mjs names the tasks when asked for another', async () => {
  const { code, stderr } = await outcome(start('run.mjs', ['fly']));
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: 'There is no task "fly".\nUse: node bin/run.mjs start, test or build.\n',
  });
});
