import { LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { checkMethod } from '../domain/method/check-method';
import { means, missingRules, normalisations, wholeMethods, type Method } from '../domain/method/method';
import { formatMethodProblem } from '../domain/method/problem';
import type { ProblemList } from './problems';

const perDimension = z.record(z.string(), z.number());
/** NaN and infinity are let through here: the method's own check names them together with everything else. */
const anyNumber = z.union([z.number(), z.nan(), z.literal(Infinity), z.literal(-Infinity)]);

const criterion = z.strictObject({
  id: z.string(),
  direction: z.enum(['max', 'min']).nullish(),
  weight: anyNumber.nullish(),
  goalposts: z.tuple([anyNumber, anyNumber]).nullish(),
  group: z.string().nullish(),
  required: z.boolean().nullish(),
  bounds: z.strictObject({ min: z.number().nullish(), max: z.number().nullish() }).nullish(),
  /** Columns that hold the ends of each cell's interval, and its trust. */
  low: z.string().optional(),
  high: z.string().optional(),
  trust: z.string().optional(),
});

/** The method file: what `ascn rank --method` takes. */
const methodFile = z.strictObject({
  criteria: z.array(criterion),
  groups: z
    .array(z.strictObject({ id: z.string(), weight: anyNumber.nullish(), parent: z.string().nullish() }))
    .nullish(),
  normalisation: z.enum(normalisations).nullish(),
  clip: z.boolean().nullish(),
  scale: z.number().nullish(),
  floor: z.number().nullish(),
  aggregation: z.union([z.enum([...means, ...wholeMethods]), z.record(z.string(), z.enum(means))]).nullish(),
  missing: z.enum(missingRules).nullish(),
  peers: z.array(z.string()).nullish(),
  portfolio: z
    .strictObject({ size: z.number(), atMost: perDimension.nullish(), atLeast: perDimension.nullish() })
    .nullish(),
  uncertainty: z
    .strictObject({
      draws: z.number().nullish(),
      seed: z.number().nullish(),
      weights: z
        .union([
          z.strictObject({ box: z.number() }),
          z.strictObject({ dirichlet: z.union([z.literal('uniform'), z.number()]) }),
        ])
        .nullish(),
      methods: z
        .strictObject({
          normalisations: z.array(z.enum(normalisations)).nullish(),
          aggregations: z.array(z.enum([...means, ...wholeMethods])).nullish(),
        })
        .nullish(),
      leaveOneOut: z.boolean().nullish(),
      data: z.boolean().nullish(),
      top: z.number().nullish(),
    })
    .nullish(),
  sensitivity: z
    .strictObject({
      draws: z.number().nullish(),
      seed: z.number().nullish(),
      resamples: z.number().nullish(),
      weights: z.enum(['together', 'each']).nullish(),
    })
    .nullish(),
});

/** Columns of the matrix beside a criterion's own: the ends of its cells' intervals, and their trust. */
export interface DoubtColumns {
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  readonly trust?: string | undefined;
}

/** A method as its file gives it, and which columns say how sure the cells are. */
export interface MethodFile {
  readonly method: Method;
  readonly doubts: Readonly<Record<string, DoubtColumns>>;
}

const lineAt = (document: Document, lines: LineCounter, path: readonly (string | number)[]): number | null => {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: readonly number[] } | null | undefined;
    if (node?.range?.[0] !== undefined) return lines.linePos(node.range[0]).line;
  }
  return null;
};

const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

const expectation = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_union'
    ? 'is not of a kind that is known here; see the method file in docs/method-engine.md.'
    : `${issue.message.replace(/^Invalid input: /, '').replace(/^Invalid option: /, '')}.`;

/** Reads a method file. Null with everything wrong in it added to `problems`, each with its line. */
export const parseMethodFile = (file: string, text: string, problems: ProblemList): MethodFile | null => {
  const lines = new LineCounter();
  const document = parseDocument(text, { uniqueKeys: true, strict: true, lineCounter: lines });
  for (const error of document.errors)
    problems.add(
      file,
      lines.linePos(error.pos[0]).line,
      null,
      `is no valid YAML: ${error.message.split('\n')[0] ?? ''}`,
    );
  if (document.errors.length > 0) return null;
  const parsed = methodFile.safeParse(document.toJS());
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
      problems.add(file, lineAt(document, lines, path), pathText(path) || null, expectation(issue));
    }
    return null;
  }
  const { criteria, ...rest } = parsed.data;
  const method: Method = {
    ...rest,
    criteria: criteria.map(({ low: _low, high: _high, trust: _trust, ...own }) => own),
  };
  for (const problem of checkMethod(method))
    problems.add(file, lineAt(document, lines, problem.path), null, formatMethodProblem(problem));
  criteria.forEach(({ id, low, high }, index) => {
    if ((low === undefined) !== (high === undefined))
      problems.add(
        file,
        lineAt(document, lines, ['criteria', index]),
        null,
        `"${id}" names only one end of its interval; name both low and high, or neither.`,
      );
  });
  return { method, doubts: Object.fromEntries(criteria.map(({ id, low, high, trust }) => [id, { low, high, trust }])) };
};

/** Ids that a method file weighs, as far as they can be read from a file with faults: so that its matrix is checked in the same run. */
export const criteriaNamed = (text: string): string[] => {
  const whole: unknown = parseDocument(text, { strict: false }).toJS();
  const criteria: unknown = typeof whole === 'object' && whole !== null && 'criteria' in whole ? whole.criteria : [];
  return (Array.isArray(criteria) ? criteria : []).flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' ? [entry.id] : [],
  );
};
