import { z } from 'zod';
import type { EntityRecord, RelationshipRecord } from './dataset';
import type { Assembled, SeedRows } from './assemble';
import type { ProblemList } from './problems';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const range = z.strictObject({ min: z.number().optional(), max: z.number().optional() });

/** Which nodes to count: a label, its values, and the ties they must have. */
export interface NodeSelector {
  label: string;
  id?: string | undefined;
  where?: Record<string, z.infer<typeof scalar> | (string | number)[] | z.infer<typeof range>> | undefined;
  linked?:
    | {
        relationship: string;
        to?: NodeSelector | undefined;
        from?: NodeSelector | undefined;
        on?: string | undefined;
      }[]
    | undefined;
}

const nodeSelector: z.ZodType<NodeSelector> = z.lazy(() =>
  z.strictObject({
    label: z.string(),
    id: z.string().optional(),
    where: z.record(z.string(), z.union([scalar, z.array(z.union([z.string(), z.number()])), range])).optional(),
    linked: z
      .array(
        z.strictObject({
          relationship: z.string(),
          to: nodeSelector.optional(),
          from: nodeSelector.optional(),
          on: z.string().optional(),
        }),
      )
      .optional(),
  }),
);

/** Which link rows to count: those of one folder, by confidence or by whether they carry `via`. */
const rowSelector = z.strictObject({
  folder: z.string(),
  confidence: z.string().optional(),
  via: z.boolean().optional(),
});

const amount = z.union([z.number(), range]);

/** `expectations.yaml`: how many of what the whole must hold. */
export const expectationsFile = z.strictObject({
  nodes: z.array(z.strictObject({ what: z.string(), select: nodeSelector, expect: amount })),
  rows: z.array(z.strictObject({ what: z.string(), select: rowSelector, expect: amount })),
});

export type Expectations = z.infer<typeof expectationsFile>;

const matches = (found: unknown, wanted: NonNullable<NodeSelector['where']>[string]): boolean => {
  if (Array.isArray(found)) return found.some((entry) => matches(entry, wanted));
  if (Array.isArray(wanted)) return wanted.includes(found as string);
  if (typeof wanted === 'object')
    return typeof found === 'number' && found >= (wanted.min ?? -Infinity) && found <= (wanted.max ?? Infinity);
  return found === wanted;
};

/** Nodes that a selector picks, in id order. */
export const selectNodes = ({ entities, relationships }: Assembled, selector: NodeSelector): EntityRecord[] => {
  const pick = (wanted: NodeSelector): EntityRecord[] => {
    const ends = (wanted.linked ?? []).map(({ relationship, to, from, on }) => {
      const others = new Set(pick(to ?? from ?? { label: '' }).map(({ id }) => id));
      const holds = (tie: RelationshipRecord) =>
        tie.type === relationship &&
        (on === undefined || ((tie.since ?? '') <= on && (tie.until === null || tie.until >= on)));
      return new Set(
        relationships
          .filter((tie) => holds(tie) && others.has(to ? tie.to : tie.from))
          .map((tie) => (to ? tie.from : tie.to)),
      );
    });
    return entities.filter(
      (entity) =>
        entity.label === wanted.label &&
        (wanted.id === undefined || wanted.id === entity.id) &&
        Object.entries(wanted.where ?? {}).every(([name, value]) => matches(entity.properties[name], value)) &&
        ends.every((set) => set.has(entity.id)),
    );
  };
  return pick(selector);
};

const countRows = (rows: SeedRows['links'], { folder, confidence, via }: z.infer<typeof rowSelector>): number =>
  rows.filter(
    ({ file, row }) =>
      file.startsWith(`${folder}/`) &&
      (confidence === undefined || row.confidence === confidence) &&
      (via === undefined || (row.via !== '') === via),
  ).length;

const fits = (count: number, expect: z.infer<typeof amount>): boolean =>
  typeof expect === 'number' ? count === expect : count >= (expect.min ?? 0) && count <= (expect.max ?? Infinity);

const inWords = (expect: z.infer<typeof amount>): string =>
  typeof expect === 'number' ? `${expect}` : `${expect.min ?? 0} to ${expect.max ?? 'any number'}`;

/** Adds a problem for every expectation that the dataset does not meet. */
export const checkExpectations = (
  expectations: Expectations,
  assembled: Assembled,
  rows: SeedRows,
  problems: ProblemList,
): void => {
  const report = (what: string, count: number, expect: z.infer<typeof amount>) => {
    if (!fits(count, expect))
      problems.add(
        'expectations.yaml',
        null,
        what,
        `counts ${count}, expected ${inWords(expect)}; mend the seeds, or the expectation if the world changed.`,
      );
  };
  for (const { what, select, expect } of expectations.nodes)
    report(what, selectNodes(assembled, select).length, expect);
  for (const { what, select, expect } of expectations.rows) report(what, countRows(rows.links, select), expect);
};
