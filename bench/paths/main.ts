import { Command } from 'commander';
import { openDriver } from '../../src/graph/driver';
import { readDataset, type Seeds } from '../../src/ingest/read-dataset';
import { askPaths } from '../../src/questions/partnership-paths/ask';
import { createServices } from '../../src/server/services';
import { memoryFor, startBenchGraph } from '../graph/bench-graph';
import { machine, markdownTable, ms, residentMb, writeJson } from '../report';
import { createStack } from '../stack';
import { median, quantile } from '../statistics';
import { findByHand, textFor } from './by-hand';
import { drawPairs, liftPairs, type Pair } from './pairs';
import { maxHops, workloads } from './workloads';

interface Options {
  readonly sizes: string;
  readonly pairs: string;
  readonly rounds: string;
  readonly keep: boolean;
  readonly json?: string;
}

const timed = async <Answer>(work: () => Promise<Answer>): Promise<{ answer: Answer; time: number }> => {
  const started = performance.now();
  const answer = await work();
  return { answer, time: performance.now() - started };
};

const sameSet = (ours: readonly string[], theirs: readonly string[]): boolean =>
  ours.length === theirs.length && [...ours].sort().join('\n') === [...theirs].sort().join('\n');

/** One size: a graph, both ways over every pair in turn, their answers compared. */
const measure = async (seeds: Seeds, scale: number, originals: readonly Pair[], { rounds, keep }: Options) => {
  process.stderr.write(`${scale}x: making the graph ...\n`);
  const stack = createStack();
  const graph = stack.add(
    await startBenchGraph(seeds, { scale, withStatements: false, ...memoryFor(scale, false), keep }),
  );
  const { database } = graph.connection;
  const driver = await openDriver(graph.connection);
  try {
    process.stderr.write(
      `${scale}x: ${graph.nodes} nodes, ${graph.relationships} relationships; files ${graph.writeMs} ms, import ${graph.importMs} ms, indexes ${graph.indexMs} ms\n`,
    );
    const services = createServices(driver, database, seeds);
    const pairs = liftPairs(originals, scale, 11);
    const before = residentMb(process.pid);
    const [first = { from: '', to: '' }] = pairs;
    const snapshot = await timed(() => askPaths(services, { ...first, maxHops }));
    process.stderr.write(`${scale}x: graph read into memory in ${ms(snapshot.time)} ms\n`);
    const results = [];
    for (const { name, kinds } of workloads(seeds.pathKinds)) {
      const text = textFor(kinds);
      const ids = kinds.map(({ id }) => id);
      const ours = (pair: Pair) => askPaths(services, { ...pair, maxHops, kinds: ids, first: 100 });
      const byHand = (pair: Pair) => findByHand(driver, database, text, pair);
      // Planned and compiled before anything is timed.
      for (const pair of pairs.slice(0, 5)) await Promise.all([ours(pair), byHand(pair)]);
      const times: { ours: number[]; byHand: number[] } = { ours: [], byHand: [] };
      let paths = 0;
      for (let round = 0; round < Number(rounds); round += 1)
        for (const pair of pairs) {
          const here = await timed(() => ours(pair));
          const there = await timed(() => byHand(pair));
          times.ours.push(here.time);
          times.byHand.push(there.time);
          const found = here.answer.search.paths.map(({ id }) => id);
          if (!here.answer.search.complete || !sameSet(found, there.answer))
            throw new Error(
              `${scale}x, ${name}, ${pair.from} to ${pair.to}: ours finds ${found.length} paths, Cypher ${there.answer.length}, or others.`,
            );
          if (round === 0) paths += found.length;
        }
      results.push({
        scale,
        workload: name,
        pairs: pairs.length,
        pathsPerPair: Number((paths / pairs.length).toFixed(1)),
        ours: { p50: median(times.ours), p95: quantile(times.ours, 0.95) },
        byHand: { p50: median(times.byHand), p95: quantile(times.byHand, 0.95) },
        ratio: median(times.ours) / median(times.byHand),
      });
    }
    const graphReport = {
      scale,
      nodes: graph.nodes,
      relationships: graph.relationships,
      ...memoryFor(scale, false),
      writeMs: graph.writeMs,
      importMs: graph.importMs,
      indexMs: graph.indexMs,
      snapshotMs: Math.round(snapshot.time),
      residentBeforeMb: before,
      residentAfterMb: residentMb(process.pid),
      neo4jResidentMb: residentMb(graph.pid),
    };
    return { graph: graphReport, results };
  } finally {
    await driver.close();
    await stack.stopAll();
  }
};

const main = async (options: Options): Promise<void> => {
  const seeds = readDataset();
  const ran = machine();
  const originals = drawPairs(seeds.dataset, seeds.pathKinds, Number(options.pairs), 7);
  const sizes = [];
  for (const scale of options.sizes.split(',').map(Number)) sizes.push(await measure(seeds, scale, originals, options));
  const results = sizes.flatMap((size) => size.results);
  const small = (workload: string) => results.find((result) => result.workload === workload)?.ours.p50 ?? NaN;
  console.log(
    markdownTable(
      ['Size', 'Kinds', 'Paths a pair', 'Ours p50 ms', 'p95', 'Cypher p50 ms', 'p95', 'Ours / Cypher', 'Growth'],
      results.map(({ scale, workload, pathsPerPair, ours, byHand, ratio }) => [
        `${scale}x`,
        workload,
        String(pathsPerPair),
        ms(ours.p50),
        ms(ours.p95),
        ms(byHand.p50),
        ms(byHand.p95),
        ratio.toFixed(2),
        (ours.p50 / small(workload)).toFixed(2),
      ]),
    ),
  );
  console.log(
    `\n${markdownTable(
      ['Size', 'Nodes', 'Ties', 'Files s', 'Import s', 'Indexes s', 'Into memory s', 'API MB', 'Neo4j MB'],
      sizes.map(({ graph }) => [
        `${graph.scale}x`,
        String(graph.nodes),
        String(graph.relationships),
        ...[graph.writeMs, graph.importMs, graph.indexMs, graph.snapshotMs].map((time) => (time / 1000).toFixed(1)),
        String(graph.residentAfterMb),
        String(graph.neo4jResidentMb),
      ]),
    )}`,
  );
  writeJson(options.json, { machine: ran, options, sizes });
};

void new Command('bench:paths')
  .description('partnershipPaths beside hand-written Cypher on graphs of several sizes; equal answers are asserted')
  .option('--sizes <list>', 'how many times the dataset', '1,10,100')
  .option('--pairs <number>', 'pairs of an organisation and a city', '60')
  .option('--rounds <number>', 'times that every pair is asked, ours and Cypher in turn', '5')
  .option('--keep', 'leave the data folders', false)
  .option('--json <file>', 'write everything measured there')
  .action(main)
  .parseAsync();
