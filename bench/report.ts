import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { NEO4J_VERSION } from '../src/neo4j';

/** What a measurement ran on, so that a reader can tell how far its numbers carry. */
export const machine = () => ({
  /** Day of the run. */
  day: new Date().toISOString().slice(0, 10),
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  neo4j: NEO4J_VERSION,
  /** Processes that wanted to run in the last minute; more than a few besides our own make the times unfit to be quoted. */
  loadBefore: Number((loadavg()[0] ?? NaN).toFixed(1)),
});

/** The same in a sentence, to stand above the tables. */
export const machineLine = ({
  day,
  cpu,
  cores,
  memoryGb,
  node,
  neo4j,
  loadBefore,
}: ReturnType<typeof machine>): string =>
  `Measured on ${day}: ${cpu}, ${cores} cores, ${memoryGb} GB, Node ${node}, Neo4j ${neo4j}; load before the run ${loadBefore}.`;

/** A Markdown table, columns aligned by prettier's rule: the first to the left, numbers to the right. */
export const markdownTable = (header: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = header.map((name, column) =>
    Math.max(...[name, ...rows.map((row) => row[column] ?? '')].map((cell) => cell.length), 3),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(header), rule, ...rows.map(line)].join('\n');
};

/** Resident size of a process in MB; null where the system has no /proc. */
export const residentMb = (pid: number): number | null => {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
};

/** Milliseconds for a table. */
export const ms = (time: number): string =>
  time < 10 ? time.toFixed(2) : time < 100 ? time.toFixed(1) : time.toFixed(0);

/** Writes the measurement as JSON where it was asked for. */
export const writeJson = (path: string | undefined, result: object): void => {
  if (path === undefined) return;
  writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`);
  process.stderr.write(`Wrote ${path}\n`);
};

/** Something that was aimed at, what was measured of it, and whether it is met. */
export interface Aim {
  readonly aim: string;
  readonly measured: string;
  /** Null when this run says nothing about it. */
  readonly met: boolean | null;
}

/** The aims and what became of them. */
export const aimsTable = (aims: readonly Aim[]): string =>
  markdownTable(
    ['Aim', 'Measured', 'Met'],
    aims.map(({ aim, measured, met }) => [aim, measured, met === null ? '-' : met ? 'yes' : 'no']),
  );
