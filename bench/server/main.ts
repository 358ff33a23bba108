import { Command } from 'commander';
import { readDataset, type Seeds } from '../../src/ingest/read-dataset';
import { memoryFor, startBenchGraph } from '../graph/bench-graph';
import { environmentOf } from '../../tests/support/program';
import { built } from '../built';
import { machine, machineLine, writeJson } from '../report';
import { createStack } from '../stack';
import { serverAims, type Run } from './aims';
import { checkEqual } from './ask';
import { addressOf, startChild } from './children';
import { measureGrowth } from './growth';
import { startLoader } from './loader';
import { measureCached, measureCold, measureWarm, warmUp } from './measure';
import { startPostgres } from './postgres';
import { questionsNamed } from './questions';
import { startByHand, startOurs, startPostgraphile, startTheirs, type System } from './systems';
import { sections } from './tables';

interface Options {
  readonly seconds: string;
  readonly connections: string;
  readonly questions: string;
  readonly shapes: string;
  readonly growth: string;
  readonly json?: string;
}

const tell = (text: string): void => void process.stderr.write(`${text}\n`);

const numbers = (list: string): number[] => list.split(',').filter(Boolean).map(Number);

/** The systems side by side on the dataset itself. */
const measureSystems = async (seeds: Seeds, options: Options): Promise<Run> => {
  const seconds = Number(options.seconds);
  const connections = numbers(options.connections);
  const questions = questionsNamed(options.questions);
  const stack = createStack();
  try {
    const loader = stack.add(await startLoader());
    tell('Making the graph and starting the systems ...');
    const graph = stack.add(
      await startBenchGraph(seeds, { scale: 1, withStatements: true, ...memoryFor(1, true), keep: false }),
    );
    const ours = stack.add(await startOurs(environmentOf(graph.connection)));
    const systems: System[] = [
      ours,
      stack.add(await startTheirs(graph.connection)),
      stack.add(await startByHand(graph.connection)),
    ];
    const postgres = await startPostgres(seeds.dataset);
    if ('missing' in postgres) tell(`D is skipped: ${postgres.missing}.`);
    else systems.push(stack.add(await startPostgraphile(stack.add(postgres).connectionString)));
    const bytes = stack.add(startChild([await built('bench/server/static.ts')]));
    const staticUrl = await addressOf(bytes);

    tell('Comparing answers ...');
    await checkEqual(systems, questions);
    tell('First-seen shapes ...');
    const cold = await measureCold(systems, questions, Number(options.shapes));
    tell('Warming up ...');
    await warmUp(loader, systems, questions, seconds / 2);
    tell('Warm, not cached ...');
    const warm = [...(await measureWarm(loader, systems, questions, connections, seconds)).values()].flat();
    tell('Cached ...');
    const cached = await measureCached(loader, ours, staticUrl, questions, connections, seconds);
    return {
      systems: systems.map(({ key, name }) => ({ key, name })),
      connections,
      cold,
      warm,
      cached,
      growth: new Map(),
    };
  } finally {
    await stack.stopAll();
  }
};

const main = async (options: Options): Promise<void> => {
  const seeds = readDataset();
  const ran = machine();
  const run = await measureSystems(seeds, options);
  const larger = numbers(options.growth);
  // What was measured is kept should a larger graph not come about.
  writeJson(options.json, { machine: ran, options, aims: serverAims(run), ...run, growth: {} });
  // A shortlist ranks every city there is; all other questions are bounded.
  const bounded = questionsNamed(options.questions).filter(({ name }) => name !== 'shortlist');
  const measureLarger = () => {
    tell('Growth ...');
    // The dataset's own size again, so that all sizes are measured alike.
    return measureGrowth(seeds, [1, ...larger], bounded, Number(options.seconds));
  };
  const growth = larger.length > 0 ? await measureLarger() : run.growth;
  const whole = { ...run, growth };
  const aims = serverAims(whole);
  writeJson(options.json, { machine: ran, options, aims, ...whole, growth: Object.fromEntries(growth) });
  console.log(`${machineLine(ran)}\n${sections(whole, aims)}`);
};

void new Command('bench:server')
  .description('this API beside the usual stack, hand-written Cypher and PostGraphile; equal answers are asserted')
  .option('--seconds <number>', 'length of each load', '3')
  .option('--connections <list>', 'how many clients ask at once, with commas between', '1,10,64')
  .option('--questions <names>', 'only these, with commas between', '')
  .option('--shapes <number>', 'first-seen shapes of each question', '8')
  .option('--growth <sizes>', 'larger graphs to ask the bounded questions of; empty for none', '10,100')
  .option('--json <file>', 'write everything measured there')
  .action(main)
  .parseAsync();
