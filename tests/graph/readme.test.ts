import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import execa from 'execa';
import { projectRoot } from '../../src/root';
import { openApi, type Api } from '../support/api';
import { testConnection } from '../support/connection';
import { environmentOf } from '../support/program';

interface Fence {
  readonly lang: string;
  readonly text: string;
}

/** Something that README shows, and the answer that it prints right below. */
interface Example {
  readonly asked: string;
  readonly shown: string;
}

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  bin: { ascn: string };
  scripts: Record<string, string>;
};

const fences: Fence[] = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, lang = '', text = '']) => ({
  lang,
  text: text.trimEnd(),
}));

const examples = (asked: string, answer: string): Example[] =>
  fences.flatMap(({ lang, text }, index) => {
    const next = fences[index + 1];
    return lang === asked && next?.lang === answer ? [{ asked: text, shown: next.text }] : [];
  });

/** What differs between two runs of the same thing: the hash in the dataset's version, and the port, which the test leaves to the system. */
const stable = (text: string): string =>
  text
    .replaceAll(/\b(\d{4}-\d{2}-\d{2})-[0-9a-f]{8}\b/g, '$1-<hash>')
    .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:<port>');

/** README may leave lines out of an output where it puts a line `...`; what stands between must be there, line by line, in this order. */
const expectShown = (output: string, shown: string): void => {
  let rest = `\n${stable(output)}\n`;
  for (const part of stable(shown).split(/^\.\.\.$/m)) {
    const lines = `\n${part.replace(/^\n+|\n+$/g, '')}\n`;
    expect(rest).toContain(lines);
    rest = rest.slice(rest.indexOf(lines) + lines.length - 1);
  }
};

/** The database of the tests, as a user would name one of his own. */
const environment = (): Record<string, string> => ({ ...environmentOf(testConnection()), PORT: '0' });

describe('README', () => {
  const commands = examples('sh', 'text').filter(({ asked }) => asked.startsWith('npx ascn '));
  const queries = examples('graphql', 'json');
  const greeting = examples('sh', 'text').find(({ asked }) => asked.split('\n').includes('npm start'));

  it('shows at least four commands, one query and the greeting, and no other fences', () => {
    expect(commands.length).toBeGreaterThanOrEqual(4);
    expect(queries.length).toBeGreaterThanOrEqual(1);
    expect(fences).toHaveLength(2 * (commands.length + queries.length + 1));
  });

  it('names the two commands that package.json has', () => {
    // `npm test` is what runs this test, and `.ci/run` calls it on a clean checkout; it cannot run itself once more from here.
    expect(greeting?.asked).toBe('npm start\nnpm test');
    expect(manifest.scripts).toMatchObject({ start: 'node bin/run.mjs start', test: 'node bin/run.mjs test' });
    expect(manifest.bin.ascn).toBe('bin/ascn.mjs');
  });

  it.each(commands)('shows what "$asked" prints', async ({ asked, shown }) => {
    expect(asked).not.toMatch(/["'\n]/);
    const args = asked.replace('npx ascn ', '').split(' ');
    const { stdout } = await execa(process.execPath, [manifest.bin.ascn, ...args], {
      cwd: projectRoot,
      env: environment(),
    });
    expectShown(stdout, shown);
  });

  it('shows what npm start prints, until it is asked to end', async () => {
    // Without NEO4J_URI the same command fetches and starts Neo4j first: tests/neo4j/ does that.
    const [command = '', ...args] = manifest.scripts['start']?.split(' ') ?? [];
    const server = execa(command, args, { cwd: projectRoot, env: environment() });
    server.stdout?.on('data', (chunk: Buffer) => chunk.includes('Serving') && server.kill('SIGTERM'));
    const { stdout, exitCode } = await server;
    expectShown(stdout, greeting?.shown ?? 'README shows no greeting.');
    expect(exitCode).toBe(0);
  });

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
    const missing = links.filter((target) => !/^https?:/.test(target) && !existsSync(join(projectRoot, target)));
    expect(links.length).toBeGreaterThanOrEqual(8);
    expect(missing).toEqual([]);
  });

  describe('queries', () => {
    let api: Api;
    beforeAll(async () => {
      api = await openApi();
    });
    afterAll(() => api.close());

    it.each(queries)('shows the answer to query %#', async ({ asked, shown }) => {
      const data = await api.query<object>(asked);
      expect(JSON.parse(stable(JSON.stringify({ data })))).toEqual(JSON.parse(stable(shown)));
    });
  });
});
