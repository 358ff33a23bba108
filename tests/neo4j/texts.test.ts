import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { inUse } from '../../src/neo4j/claim';
import { isRefusal, usableLines } from '../../src/neo4j/class-archive';
import { renderConf } from '../../src/neo4j/conf';
import { renderLogging } from '../../src/neo4j/conf-logging';
import { asSetupError, prepareFolder } from '../../src/neo4j/folder';
import { rootCause, withoutNoise } from '../../src/neo4j/log-tail';
import { mavenErrorLine } from '../../src/neo4j/maven';
import { NEO4J_VERSION, pomPath } from '../../src/neo4j/paths';

const errno = (code: string): Error => Object.assign(new Error(code), { code });

describe('the settings of the embedded server', () => {
  const lines = renderConf(40_123).split('\n');

  it('listen on the loopback address only', () => {
    expect(lines).toContain('server.bolt.listen_address=127.0.0.1:40123');
    expect(lines.filter((line) => line.includes('listen_address')).every((line) => line.includes('=127.0.0.1'))).toBe(
      true,
    );
    expect(lines).toEqual(expect.arrayContaining(['server.http.enabled=false', 'server.https.enabled=false']));
  });

  it('bound what one transaction, and all together, may take of the heap', () => {
    const megabytes = (name: string): number =>
      Number(lines.find((line) => line.startsWith(`${name}=`))?.match(/=(\d+)m$/)?.[1]);
    const one = megabytes('db.memory.transaction.max');
    const all = megabytes('dbms.memory.transaction.total.max');
    expect(one).toBeLessThan(all);
    expect(all).toBeLessThan(megabytes('server.memory.heap.max_size'));
    expect(lines).toContain('db.transaction.timeout=30s');
  });

  it('leave the placeholders of the log files to Neo4j', () => {
    expect(renderLogging('DebugLog', 'debug.log')).toContain('fileName="${config:server.directories.logs}/debug.log"');
  });
});

it('fetches the version that it says it runs', () => {
  expect(readFileSync(pomPath(), 'utf8')).toContain(`<neo4j.version>${NEO4J_VERSION}</neo4j.version>`);
});

describe('what goes wrong is one sentence and a remedy', () => {
  it('for a folder that another process works on', () => {
    const error = inUse('/srv/graph', { pid: 4711 });
    expect(error.message).toBe('Process 4711 already works on the data folder /srv/graph.');
    expect(error.remedy).toBe('Stop that process, or name another folder: ASCN_DATA_DIR=<folder>.');
  });

  it.each([
    ['ENOSPC', 'DISK_FULL'],
    ['EACCES', 'FOLDER_UNUSABLE'],
    ['EROFS', 'FOLDER_UNUSABLE'],
  ])('for the file error %s', (code, expected) => {
    const error = asSetupError('/srv/graph', errno(code));
    expect(error?.code).toBe(expected);
    expect(error?.message).toContain('/srv/graph');
    expect(error?.remedy).toContain('ASCN_DATA_DIR');
  });

  it('for a disk with too little room', async () => {
    await expect(prepareFolder(__dirname, Number.MAX_SAFE_INTEGER)).rejects.toMatchObject({ code: 'DISK_FULL' });
  });

  it('for a folder whose parent is a file', async () => {
    await expect(prepareFolder(`${__filename}/data`)).rejects.toMatchObject({ code: 'FOLDER_UNUSABLE' });
  });

  it('for Maven: its cause, not its advice', () => {
    const cause = 'Failed to execute goal: could not transfer artifact a:b:1: connection refused';
    const output = [
      `[ERROR] ${cause} -> [Help 1]`,
      '[ERROR] ',
      '[ERROR] Re-run Maven using the -X switch',
      '[ERROR] [Help 1] see there',
    ];
    expect(mavenErrorLine(output)).toBe(cause);
  });
});

describe('the last words of a log', () => {
  it('are its errors, without stack frames, times and repetitions', () => {
    const log = `2026-11-23 22:27:49.654+0000 INFO  [o.n.s.Boot] Starting...
2026-11-23 22:27:49.709+0000 ERROR [o.n.s.Boot] Failed to start
\tat org.neo4j.Server.start(Server.java:1)
\t... 12 more
2026-11-23 22:27:49.710+0000 ERROR [o.n.s.Boot] Failed to start
Caused by: java.net.BindException: Address in use`;
    expect(withoutNoise(log)).toEqual(['Failed to start', 'Caused by: java.net.BindException: Address in use']);
  });
});

describe('the sentence for a failed start', () => {
  it('names the cause at the bottom', () => {
    const between = 'Caused by: org.neo4j.kernel.lifecycle.LifecycleException: a component failed';
    const lines = ['Failed to start Neo4j.', between, 'Caused by: java.net.BindException: Address in use.', 'Stopped.'];
    expect(rootCause(lines)).toBe('BindException: Address in use');
    expect(rootCause(['One line.'])).toBe('One line');
    expect(rootCause([])).toBe('');
  });
});

describe('the class-data archive', () => {
  it('leaves out classes whose line the JVM would not read', () => {
    expect(usableLines(['a', 'x'.repeat(4_096), 'b'])).toEqual(['a', 'b']);
  });

  it('counts as refused when the JVM says why it does without', () => {
    expect(isRefusal('[0.005s][info][cds] UseSharedSpaces: The shared archive file has a bad magic number.')).toBe(
      true,
    );
    expect(isRefusal('[0.006s][info][cds] Mapped static  region #0 at base 0x00007fa6de000000')).toBe(false);
  });
});
