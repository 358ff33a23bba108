import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { projectRoot } from '../../src/root';

/** A process that the measurement started. */
export interface Child {
  readonly pid: number;
  /** The next line that it writes. @throws when it ends first, with its last words. */
  nextLine(): Promise<string>;
  send(line: string): void;
  stop(): Promise<void>;
}

const ended = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Starts a script of this repository with Node; its lines of standard output are its answers. */
export const startChild = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Child => {
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const endWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', endWithUs);
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-2_000);
  });
  const lines: Interface = createInterface({ input: child.stdout });
  const waiting: string[] = [];
  lines.on('line', (line) => void waiting.push(line));
  return {
    pid: child.pid ?? 0,
    nextLine: async () => {
      while (waiting.length === 0) {
        if (ended(child)) throw new Error(`${args.at(-1) ?? ''} ended: ${words.trim()}`);
        await Promise.race([once(lines, 'line'), once(child, 'exit')]);
      }
      return waiting.shift() ?? '';
    },
    send: (line) => void child.stdin.write(`${line}\n`),
    stop: async () => {
      process.removeListener('exit', endWithUs);
      if (ended(child)) return;
      child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await once(child, 'exit');
      clearTimeout(hard);
    },
  };
};

/** Arguments that run a TypeScript file. */
export const typescript = (file: string, ...args: readonly string[]): string[] => ['--import', 'tsx', file, ...args];

/** The address that a server writes as its first line of JSON. */
export const addressOf = async (child: Child): Promise<string> => {
  const line: unknown = JSON.parse(await child.nextLine());
  const url = (line as { url?: unknown }).url;
  if (typeof url !== 'string') throw new Error(`Expected {"url": ...}, got ${JSON.stringify(line)}.`);
  return url;
};
