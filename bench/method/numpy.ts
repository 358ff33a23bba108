import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the comparison's Python lives; kept between runs. */
const folder = join(tmpdir(), `ascn-bench-numpy-${process.getuid?.() ?? 0}`);

const run = (command: string, args: readonly string[], input?: string) =>
  spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: 1e8 });

/** A Python with numpy, installed by pip into a folder for temporary files; or why there is none. */
export const pythonWithNumpy = (): { python: string } | { missing: string } => {
  if (run('python3', ['-c', 'import numpy']).status === 0) return { python: 'python3' };
  const python = join(folder, 'bin', 'python');
  if (existsSync(python) && run(python, ['-c', 'import numpy']).status === 0) return { python };
  mkdirSync(folder, { recursive: true });
  if (run('python3', ['-m', 'venv', folder]).status !== 0) return { missing: 'python3 with venv is not installed' };
  if (run(python, ['-m', 'pip', 'install', '--quiet', 'numpy']).status !== 0)
    return { missing: 'pip could not install numpy' };
  return { python };
};

/** What the numpy script measures. */
export interface NumpyRequest {
  readonly values: readonly (readonly number[])[];
  readonly draws: number;
  readonly box: number;
  readonly top: number;
  readonly pairs: number;
  readonly repeats: number;
}

/** Milliseconds of every repeat of the numpy version, in one process of its own. */
export const timeNumpy = (python: string, request: NumpyRequest): { times: number[]; numpy: string } => {
  const { status, stdout, stderr } = run(python, [join(__dirname, 'uncertainty.py')], JSON.stringify(request));
  if (status !== 0) throw new Error(`The numpy version failed: ${stderr}`);
  return JSON.parse(stdout) as { times: number[]; numpy: string };
};
