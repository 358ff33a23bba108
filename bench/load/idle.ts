import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Command } from 'commander';
import { residentMb } from '../report';

interface Options {
  readonly url: string;
  readonly pid: string;
  readonly sockets: string;
  readonly seconds: string;
}

/** Milliseconds of one small question, or what went wrong with it. */
const askOnce = async (url: string): Promise<number | string> => {
  const started = performance.now();
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: '{"query":"{ cities(where: { id: { eq: \\"city:vn-hue\\" } }) { name } }"}',
    });
    await response.text();
    return response.ok ? performance.now() - started : `status ${response.status}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Opens sockets that say nothing, keeps opening new ones for those that are closed, and asks questions meanwhile. */
const main = async ({ url, pid, sockets, seconds }: Options): Promise<void> => {
  const { hostname, port } = new URL(url);
  const wanted = Number(sockets);
  const open = new Set<Socket>();
  const counts = { connected: 0, closed: 0, failed: 0 };
  const add = (): void => {
    const socket = connect(Number(port), hostname);
    open.add(socket);
    socket.on('connect', () => (counts.connected += 1));
    socket.on('error', () => (counts.failed += 1));
    socket.on('close', () => {
      counts.closed += 1;
      open.delete(socket);
    });
    socket.resume();
  };
  const before = residentMb(Number(pid));
  const asked: (number | string)[] = [];
  let most = before;
  const end = performance.now() + Number(seconds) * 1_000;
  while (performance.now() < end) {
    for (let left = Math.min(500, wanted - open.size); left > 0; left -= 1) add();
    await pause(100);
    asked.push(await askOnce(url));
    most = Math.max(most ?? 0, residentMb(Number(pid)) ?? 0);
  }
  for (const socket of open) socket.destroy();
  await pause(1_000);
  const after = await askOnce(url);
  const times = asked.filter((one): one is number => typeof one === 'number').sort((a, b) => a - b);
  const refused = new Map<string, number>();
  for (const one of asked) if (typeof one === 'string') refused.set(one, (refused.get(one) ?? 0) + 1);
  console.log(
    JSON.stringify({
      ...{ wanted, ...counts, asked: asked.length, answered: times.length, refused: Object.fromEntries(refused) },
      ...{ p50Ms: times[Math.floor(times.length / 2)] ?? null, slowestMs: times.at(-1) ?? null, afterwards: after },
      ...{ residentMbBefore: before, residentMbAtMost: most, residentMbAfter: residentMb(Number(pid)) },
    }),
  );
};

void new Command('idle')
  .description('opens connections that say nothing and asks questions meanwhile')
  .requiredOption('--url <url>', 'address of a running API')
  .requiredOption('--pid <pid>', 'its process, whose memory is read')
  .option('--sockets <number>', 'connections to keep open', '10000')
  .option('--seconds <number>', 'for how long', '30')
  .action(main)
  .parseAsync();
