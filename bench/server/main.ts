import { Command } from 'commander';
import { readDataset } from '../../src/ingest/read-dataset';
import { memoryFor, startBenchGraph } from '../graph/bench-graph';
import { machine, residentMb, writeJson } from '../report';
import { checkEqual } from './ask';
import { addressOf, startChild, typescript } from './children';
import { measureAt } from './growth';
import { createStack } from '../stack';
import { startLoader } from './loader';
import { measureCached, measureCold, measureWarm, warmUp, type Measured } from './measure';
import { measureMemory } from './memory';
import { startPostgres } from './postgres';
import { startByHand, startOurs, startPostgraphile, startTheirs, type System } from './systems';
import { cachedTable, coldTable, connectionsTable, growthTable, warmTable } from './tables';

const connections = [1, 10, 64];

interface Options {
  readonly seconds: string;
  readonly shapes: string;
  readonly growth: string;
  readonly memoryMinutes: string;
  readonly json?: string;
}

const tell = (text: string): void => void process.stderr.write(`${text}\n`);

const main = async (options: Options): Promise<void> => {
  const seconds = Number(options.seconds);
  const seeds = readDataset();
  const ran = machine();
  const stack = createStack();
  const loader = stack.add(await startLoader());
  try {
    tell('Making the graph and starting the systems ...');
    const graph = stack.add(
      await startBenchGraph(seeds, { scale: 1, withStatements: true, ...memoryFor(1, true), keep: false }),
    );
    const ours = stack.add(await startOurs(graph.connection));
    const systems: System[] = [
      ours,
      stack.add(await startTheirs(graph.connection)),
      stack.add(await startByHand(graph.connection)),
    ];
    const postgres = await startPostgres(seeds.dataset);
    if ('missing' in postgres) tell(`D is skipped: ${postgres.missing}.`);
    else systems.push(stack.add(await startPostgraphile(stack.add(postgres).connectionString)));
    const bytes = stack.add(startChild(typescript('bench/server/static.ts')));
    const staticUrl = await addressOf(bytes);

    tell('Comparing answers ...');
    await checkEqual(systems, true);
    tell('First-seen shapes ...');
    const cold = await measureCold(systems, Number(options.shapes));
    tell('Warming up ...');
    await warmUp(loader, systems, seconds / 2);
    tell('Warm, not cached ...');
    const warm = await measureWarm(loader, systems, connections, seconds);
    tell('Cached ...');
    const cached = await measureCached(loader, ours, staticUrl, connections, seconds);
    const resident = { apiMb: residentMb(ours.pid), neo4jMb: residentMb(graph.pid) };
    const minutes = Number(options.memoryMinutes);
    if (minutes > 0) tell(`Memory under ${minutes} minutes of load ...`);
    const memory = minutes > 0 ? await measureMemory(loader, ours, graph.pid, minutes) : null;
    await stack.stopAll();

    const sizes = new Map<number, readonly Measured[]>([[1, warm]]);
    for (const scale of options.growth.split(',').filter(Boolean).map(Number)) {
      tell(`Growth: ${scale}x ...`);
      sizes.set(scale, await measureAt(seeds, scale, seconds));
    }

    const section = (title: string, table: string): void => console.log(`\n### ${title}\n\n${table}`);
    console.log(systems.map(({ key, name }) => `${key}: ${name}`).join(' · '));
    section('Warm, not cached, 10 connections: median time', warmTable(warm, systems, 10));
    section('Warm, not cached: over all questions', connectionsTable(warm, systems, connections));
    section('Cached: requests answered a second beside static JSON', cachedTable(cached, connections));
    section('First-seen shapes', coldTable(cold, systems));
    if (sizes.size > 1) section('Growth of the graph, 1 connection', growthTable(sizes));
    console.log(`\nResident size after the load: API ${resident.apiMb} MB, Neo4j ${resident.neo4jMb} MB.`);
    if (memory)
      console.log(
        `After 1 and ${memory.minutes} minutes: API ${memory.apiFirstMb} and ${memory.apiLastMb} MB, Neo4j ${memory.neo4jFirstMb} and ${memory.neo4jLastMb} MB; ${memory.sent} requests sent, ${memory.answered} answered, ${memory.failed} failed.`,
      );
    writeJson(options.json, {
      machine: ran,
      options,
      systems: systems.map(({ key, name }) => ({ key, name })),
      postgres: 'missing' in postgres ? postgres.missing : postgres.version,
      cold,
      warm,
      cached,
      growth: Object.fromEntries(sizes),
      resident,
      memory,
    });
  } finally {
    await stack.stopAll();
  }
};

void new Command('bench:server')
  .description('this API beside the usual stack, hand-written Cypher and PostGraphile; equal answers are asserted')
  .option('--seconds <number>', 'length of each load', '1')
  .option('--shapes <number>', 'first-seen shapes of each question', '8')
  .option('--growth <sizes>', 'larger graphs to ask the ten questions of; empty for none', '10,100')
  .option('--memory-minutes <number>', 'minutes of load over which memory is watched; 0 for none', '0')
  .option('--json <file>', 'write everything measured there')
  .action(main)
  .parseAsync();
