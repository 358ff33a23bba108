import { parseDocument, LineCounter } from 'yaml';
import type { z } from 'zod';
import type { SeedFile } from './files';
import type { ProblemList } from './problems';

/** Parses a YAML seed under a strict schema; null with problems added when it does not fit. Duplicate keys are errors. */
export const parseYaml = <Value>(file: SeedFile, schema: z.ZodType<Value>, problems: ProblemList): Value | null => {
  const lineCounter = new LineCounter();
  const document = parseDocument(file.text, { uniqueKeys: true, strict: true, lineCounter });
  for (const error of document.errors)
    problems.add(
      file.path,
      lineCounter.linePos(error.pos[0]).line,
      null,
      `is no valid YAML: ${error.message.split('\n')[0] ?? ''}`,
    );
  if (document.errors.length > 0) return null;
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) problems.add(file.path, null, issue.path.join('.'), issue.message);
  return null;
};
