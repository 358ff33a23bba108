import { z } from 'zod';

const bilingual = z.strictObject({ en: z.string().min(1), ko: z.string().min(1) });
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Lines of the brief's text, such as `40-41, 228`. */
const lines = z.string().regex(/^\d+(-\d+)?(, \d+(-\d+)?)*$/, 'must be lines of the brief, such as "40-41, 228".');

/** Something that a recommendation is read to name, and where. */
const reading = z.strictObject({ id: z.string().min(1), lines, uncertain: z.boolean().default(false) });

/** `scenarios.yaml`: the brief's recommendations as hypothetical schemes. */
export const scenariosFile = z.strictObject({
  scenarios: z.array(
    z.strictObject({
      id: slug,
      recommendation: z.string().min(1),
      name: bilingual,
      author: z.string().min(1),
      date: z.iso.date(),
      lines,
      rationale: bilingual,
      add: z
        .array(
          z.strictObject({
            id: slug,
            name: bilingual,
            kinds: z.array(reading),
            steps: z.array(reading).min(1),
            firmClasses: z.array(reading).min(1),
            /** Left out: no limit. */
            countries: z.strictObject({ named: z.array(reading).min(1), others: z.boolean() }).optional(),
          }),
        )
        .min(1),
    }),
  ),
});

export type ScenarioSeed = z.infer<typeof scenariosFile>['scenarios'][number];
export type HypotheticalSeed = ScenarioSeed['add'][number];
