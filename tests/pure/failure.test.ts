import { describe, expect, it } from '@jest/globals';
import { describeFailure } from '../../src/cli/failure';
import { ConfigError } from '../../src/config';
import { InputError, NotFoundError } from '../../src/domain/input-error';
import { ConnectionError } from '../../src/graph/driver';
import { DatasetError } from '../../src/ingest/problems';
import { SetupError } from '../../src/neo4j';
import { NotLoadedError } from '../../src/questions/dataset/version';
import { PortError } from '../../src/server/port-error';

describe('a failure on the command line', () => {
  it.each([
    [
      'a missing Java',
      new SetupError('NO_JAVA', 'No Java was found.', 'Install a JDK 17 or 21.'),
      'No Java was found. Install a JDK 17 or 21.',
      1,
    ],
    ['a database that is away', new ConnectionError('No Neo4j answers.'), 'No Neo4j answers.', 1],
    ['a taken port', new PortError('Port 4000 is taken.'), 'Port 4000 is taken.', 1],
    [
      'an empty graph',
      new NotLoadedError(),
      'The graph holds no dataset yet. Run `npx ascn load`, or start the server with `npm start`, which loads it.',
      1,
    ],
    ['a wrong variable', new ConfigError('PORT must be a port number.'), 'PORT must be a port number.', 2],
    ['a bad input', new InputError('first', 'must be 1 to 100.'), 'first must be 1 to 100.', 2],
    [
      'an unknown id',
      new NotFoundError('from', 'names nothing.', ['org:a', 'org:b']),
      'from names nothing. Did you mean org:a or org:b?',
      2,
    ],
    [
      'a full disk',
      Object.assign(new Error('write'), { code: 'ENOSPC' }),
      'The disk is full. Free some space, or set ASCN_DATA_DIR to a folder on another disk.',
      1,
    ],
  ])('of %s says what is wrong and the remedy, and has an exit code of its sort', (_what, error, text, exitCode) => {
    expect(describeFailure(error)).toEqual({ text, exitCode });
  });

  it('of the seeds lists the problems, twenty at most', () => {
    const problem = { file: 'a.csv', line: 2, column: 'value', message: 'is empty.' };
    const one = describeFailure(new DatasetError([problem]));
    expect(one.exitCode).toBe(3);
    expect(one.text).toBe(
      'The seeds have 1 problem(s); nothing was loaded. Mend them and run it again.\na.csv:2 [value] is empty.',
    );
    const many = describeFailure(new DatasetError(Array.from({ length: 25 }, () => problem)));
    expect(many.text.split('\n')).toHaveLength(22);
    expect(many.text).toMatch(/\.\.\. and 5 more\.$/);
  });

  it('that nobody foresaw keeps its stack', () => {
    const error = new Error('boom');
    expect(describeFailure(error)).toEqual({ text: error.stack, exitCode: 1 });
    expect(describeFailure('boom')).toEqual({ text: 'boom', exitCode: 1 });
  });
});
