import { withGraph } from '../../src/cli/options';
import { readDatasetInfo } from '../../src/questions/dataset/version';
import { askResolve } from '../../src/questions/search/ask-resolve';
import { askSearch } from '../../src/questions/search/ask';

/** Rounds over all texts; before they are measured, as many warm up. */
const rounds = 20;

/** What people type: names in three languages, initial consonants, single syllables, words of descriptions. */
const texts = [
  '다낭',
  'danang',
  'Đà Nẵng',
  'ㄷㄴ',
  '시',
  '토지주택',
  '스마트 도시',
  'smart',
  'water supply',
  'Singapore',
  'koica',
  '국토교통부',
  'flood early warning',
  'Hyundai',
];

const sorted = (times: readonly number[]): number[] => [...times].sort((a, b) => a - b);
const at = (times: readonly number[], share: number): string =>
  (sorted(times)[Math.floor((times.length - 1) * share)] ?? NaN).toFixed(1);

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Times `search` and `resolve` beside the smallest read that any answer makes, so that a slow machine shows in both. */
const main = async (): Promise<void> => {
  await withGraph(async ({ services }) => {
    const times = { search: [] as number[], read: [] as number[], resolve: [] as number[], short: [] as number[] };
    const index = await services.nameIndex((await readDatasetInfo(services.reader)).version);
    const some = index.entries.filter((_, place) => place % Math.floor(index.entries.length / 500) === 0).slice(0, 500);
    const names = some.map(({ text }, place) => (place % 3 === 0 ? `${text.slice(0, 60)}x` : text.slice(0, 60)));
    const short = names.map((name) => name.slice(0, 1 + (name.length % 2)));
    for (let round = 0; round < 2 * rounds; round += 1)
      for (const text of texts) {
        const read = await timed(() => readDatasetInfo(services.reader));
        const search = await timed(() => askSearch(services, { text }));
        if (round >= rounds) {
          times.read.push(read);
          times.search.push(search);
        }
      }
    for (let round = 0; round < 5; round += 1) {
      times.resolve.push(await timed(() => askResolve(services, { names })));
      times.short.push(await timed(() => askResolve(services, { names: short })));
    }
    const lines = [
      `search   median ${at(times.search, 0.5)} ms, 95th percentile ${at(times.search, 0.95)} ms (${times.search.length} searches)`,
      `smallest read median ${at(times.read, 0.5)} ms; a search makes two of them, two full-text reads, and one for the texts of its page`,
      `resolve  median ${at(times.resolve, 0.5)} ms for ${names.length} names, a third of them misspelt; ${at(times.short, 0.5)} ms for as many of one or two letters, the worst case`,
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  });
};

void main();
