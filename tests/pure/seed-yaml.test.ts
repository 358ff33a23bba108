import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { formatProblem, ProblemList } from '../../src/ingest/problems';
import { parseYaml } from '../../src/ingest/yaml';

const schema = z.strictObject({ title: z.string(), sizes: z.array(z.strictObject({ value: z.number() })).default([]) });

const read = (text: string): { value: unknown; problems: string[] } => {
  const problems = new ProblemList();
  const value = parseYaml({ path: 'dataset.yaml', text }, schema, problems);
  return { value, problems: problems.all.map(formatProblem) };
};

describe('a YAML seed', () => {
  it('is read under its schema', () => {
    expect(read('title: 도시\n')).toEqual({ value: { title: '도시', sizes: [] }, problems: [] });
  });

  it('may not give a key twice, and the line is named', () => {
    const { value, problems } = read('# first\ntitle: a\ntitle: b\n');
    expect(value).toBeNull();
    expect(problems).toEqual(['dataset.yaml:3 is no valid YAML: Map keys must be unique at line 3, column 1:']);
  });

  it('names the line of broken syntax', () => {
    const { value, problems } = read('title: [a\nsizes: []\n');
    expect(value).toBeNull();
    expect(problems[0]).toMatch(/^dataset\.yaml:\d+ is no valid YAML: /);
  });

  it('names the key that is unknown, missing or of the wrong kind', () => {
    expect(read('titel: a\n').problems).toEqual([
      'dataset.yaml [title] Invalid input: expected string, received undefined',
      'dataset.yaml [] Unrecognized key: "titel"',
    ]);
    expect(read('title: a\nsizes: [{ value: 1 }, { value: big }]\n').problems).toEqual([
      'dataset.yaml [sizes.1.value] Invalid input: expected number, received string',
    ]);
  });

  it('that is empty does not pass', () => {
    expect(read('').problems).toHaveLength(1);
  });
});
