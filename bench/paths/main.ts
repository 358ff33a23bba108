import { join } from 'node:path';
import { Command } from 'commander';
import execa from 'execa';
import { projectRoot } from '../../src/root';
import { aimsTable, machine, machineLine, writeJson } from '../report';
import { pathsAims } from './aims';
import type { Size } from './size';
import { budgetTable, sizesTable, timesTable } from './tables';

interface Options {
  readonly sizes: string;
  readonly pairs: string;
  readonly rounds: string;
  readonly keep: boolean;
  readonly json?: string;
}

/** Of the program that measures: enough for the graph at 1,000 times, and bounded. */
const heapMb = 5_120;

const measure = async (scale: string, { pairs, rounds, keep }: Options): Promise<Size> => {
  const node = [`--max-old-space-size=${heapMb}`, '--expose-gc', '--import', 'tsx', join('bench', 'paths', 'size.ts')];
  const asked = ['--scale', scale, '--pairs', pairs, '--rounds', rounds, ...(keep ? ['--keep'] : [])];
  const { stdout } = await execa(process.execPath, [...node, ...asked], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(stdout) as Size;
};

const main = async (options: Options): Promise<void> => {
  const ran = machine();
  const sizes: Size[] = [];
  for (const scale of options.sizes.split(',')) sizes.push(await measure(scale, options));
  const aims = pathsAims(sizes);
  writeJson(options.json, { machine: ran, options, aims, sizes });
  console.log(
    [machineLine(ran), aimsTable(aims), timesTable(sizes), sizesTable(sizes), budgetTable(sizes)].join('\n\n'),
  );
};

void new Command('bench:paths')
  .description('partnershipPaths beside hand-written Cypher on graphs of several sizes; equal answers are asserted')
  .option('--sizes <list>', 'how many times the dataset, with commas between', '1,10,100')
  .option('--pairs <number>', 'pairs of an organisation and a city', '60')
  .option('--rounds <number>', 'times that every pair is asked, all ways in turn', '5')
  .option('--keep', 'leave the data folders', false)
  .option('--json <file>', 'write everything measured there')
  .action(main)
  .parseAsync();
