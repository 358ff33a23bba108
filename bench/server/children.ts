import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../src/root';

/** A process that the measurement started. */
export interface Child {
  readonly pid: number;
  /** The next line that it writes. @throws when it ends first, with its last words. */
  nextLine(): Promise<string>;
  /** Resolves when it has written these words to its log. @throws when it ends first, with its last words. */
  logs(words: string): Promise<void>;
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
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const closed = once(child, 'close');
  const tooSoon = (): Error => new Error(`${args.at(-1) ?? ''} ended: ${words.trim()}`);
  return {
    pid: child.pid ?? 0,
    nextLine: async () => {
      const next: IteratorResult<string, undefined> = await lines.next();
      if (next.done !== true) return next.value;
      await closed;
      throw tooSoon();
    },
    logs: async (expected) => {
      while (!words.includes(expected)) {
        if (ended(child)) throw tooSoon();
        await Promise.race([once(child.stderr, 'data'), closed]);
      }
    },
    send: (line) => void child.stdin.write(`${line}\n`),
    stop: async () => {
      process.removeListener('exit', endWithUs);
      if (ended(child)) return;
      child.kill('SIGTERM');
      // An embedded database gets twenty seconds of its own to stop.
      const hard = setTimeout(() => child.kill('SIGKILL'), 45_000);
      await once(child, 'exit');
      clearTimeout(hard);
    },
  };
};

/** The address that a server writes as its first line of JSON. */
export const addressOf = async (child: Child): Promise<string> => {
  const line: unknown = JSON.parse(await child.nextLine());
  const url = (line as { url?: unknown }).url;
  if (typeof url !== 'string') throw new Error(`Expected {"url": ...}, got ${JSON.stringify(line)}.`);
  return url;
};
