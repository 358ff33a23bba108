import { InvalidArgumentError } from 'commander';
import { parseConfig } from '../config';
import { readSeedSettings } from '../ingest/read-dataset';
import type { RequestContext } from '../questions/context';
import { createServices } from '../server/services';
import { openDatabase } from './database';
import { ensureDataset } from './ensure-dataset';
import { createProgressLine } from './progress';

/** Parses `id=number` pairs given as `--weight pipeline=2`; the question checks ids and ranges. */
export const collectWeight = (
  text: string,
  before: readonly { criterion: string; weight: number }[] = [],
): { criterion: string; weight: number }[] => {
  const [criterion = '', number = ''] = text.split('=');
  if (criterion === '' || number.trim() === '' || Number.isNaN(Number(number)))
    throw new InvalidArgumentError('Expected id=number, such as pipeline=2.');
  return [...before, { criterion, weight: Number(number) }];
};

/** Collects a repeatable option. */
export const collect = (text: string, before: readonly string[] = []): string[] => [...before, text];

/** Parses a whole number; the question checks its range. */
export const wholeNumber = (text: string): number => {
  if (!/^-?\d+$/.test(text)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
};

/** Parses a number; the question checks its range. */
export const decimalNumber = (text: string): number => {
  if (text.trim() === '' || Number.isNaN(Number(text))) throw new InvalidArgumentError('Expected a number.');
  return Number(text);
};

/** One of a few words, in the case of the API's enums. */
export const oneOf =
  (...words: string[]) =>
  (text: string): string => {
    const word = text.toUpperCase().replaceAll('-', '_');
    if (!words.includes(word))
      throw new InvalidArgumentError(
        `Expected one of ${words.map((one) => one.toLowerCase().replaceAll('_', '-')).join(', ')}.`,
      );
    return word;
  };

/** Collects a repeatable option whose words are those of an enum of the API. */
export const collectOneOf =
  <Word extends string>(words: readonly Word[]) =>
  (text: string, before: readonly Word[] = []): Word[] => {
    const word = oneOf(...words)(text);
    return [...before, ...words.filter((one) => one === word)];
  };

/** Runs an answer against the database, loaded with the present seeds, and lets go of everything afterwards. */
export const withGraph = async <Answer>(answer: (context: RequestContext) => Promise<Answer>): Promise<Answer> => {
  const config = parseConfig(process.env);
  const progress = createProgressLine(process.stderr);
  const seeds = readSeedSettings();
  const open = await openDatabase(config.database, {
    share: true,
    onProgress: ({ message }) => progress.update(`${message} ...`),
  });
  try {
    progress.update('Checking the dataset ...');
    await ensureDataset(open, seeds);
    progress.clear();
    const services = createServices(open.driver, open.database, seeds);
    return await answer({ services, executionContext: open.driver, sessionConfig: { database: open.database } });
  } finally {
    progress.clear();
    await open.close();
  }
};
