/**
 * How long a default `shortlist` request takes at a running server, beside the same request that varies nothing: both take turns, so that
 * a busy machine slows both. `npx tsx bench/shortlist/latency.ts [url] [rounds]`, the server warm.
 */
const [url = 'http://127.0.0.1:4000/graphql', rounds = '200'] = process.argv.slice(2);

const fields = 'rows { rank score cityId rankRange { q05 q95 } topShare }';
const requests = {
  default: `{ shortlist { ${fields} } }`,
  'nothing varied': `{ shortlist(input: { uncertainty: { draws: 0 } }) { ${fields} } }`,
} as const;

const ask = async (query: string): Promise<number> => {
  const start = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: readonly { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return performance.now() - start;
};

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(1);

const main = async (): Promise<void> => {
  const names = Object.keys(requests) as (keyof typeof requests)[];
  const taken = new Map(names.map((name) => [name, [] as number[]]));
  for (let warm = 0; warm < 20; warm += 1) for (const name of names) await ask(requests[name]);
  for (let round = 0; round < Number(rounds); round += 1)
    for (const name of names) taken.get(name)?.push(await ask(requests[name]));
  for (const [name, times] of taken) {
    const sorted = [...times].sort((a, b) => a - b);
    process.stdout.write(`${name}: median ${at(sorted, 0.5)} ms, 95th percentile ${at(sorted, 0.95)} ms\n`);
  }
};

void main();
