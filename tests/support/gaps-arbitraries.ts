import fc from 'fast-check';
import type { Axes } from '../../src/domain/gaps/cube';
import type { Limit, SchemeFacts, StepFacts, Tie, Voice } from '../../src/domain/gaps/facts';

const steps = ['a1', 'a2', 'b1', 'b2'];
const kinds = ['plan', 'pilot', 'fair', 'show'];
const classes = ['c', 'd'];
const countries = ['id', 'vn'];
const sectors = ['energy', 'water'];

const anyTies = (ids: readonly string[]): fc.Arbitrary<Tie[]> =>
  fc
    .subarray([...ids])
    .chain((chosen) =>
      fc.tuple(...chosen.map((id) => fc.boolean().map((sure): Tie => ({ id, sure, statementIds: [`about-${id}`] })))),
    );

const anyLimit = (ids: readonly string[]): fc.Arbitrary<Limit> =>
  fc.record({
    scope: fc.constantFrom('ANY' as const, 'LISTED' as const, 'AMONG_OTHERS' as const, null),
    ties: anyTies(ids),
    words: fc.constantFrom('some words', null),
  });

/** Any scheme; its id is to be given. */
export const anyScheme: fc.Arbitrary<Omit<SchemeFacts, 'id'>> = fc.record({
  name: fc.constant('A scheme'),
  nameKo: fc.constant(null),
  hypothetical: fc.boolean(),
  eligibilityStated: fc.boolean(),
  steps: anyTies(steps),
  kinds: anyTies(kinds),
  firmClasses: anyLimit(classes),
  countries: anyLimit(countries),
  sectors: anyLimit(sectors),
});

/** Up to eight schemes, each with an id of its own. */
export const anySchemes: fc.Arbitrary<SchemeFacts[]> = fc
  .array(anyScheme, { maxLength: 8 })
  .map((schemes) => schemes.map((scheme, index) => ({ ...scheme, id: `scheme-${index}` })));

/** Any demands and focus groups. */
export const anyVoices: fc.Arbitrary<Voice[]> = fc
  .array(fc.record({ steps: anyTies(steps), kinds: fc.subarray(kinds), firmClasses: fc.subarray(classes) }), {
    maxLength: 5,
  })
  .map((voices) => voices.map((voice, index) => ({ ...voice, id: `voice-${index}`, name: 'A voice', nameKo: null })));

const anySteps: fc.Arbitrary<StepFacts[]> = fc.tuple(
  ...steps.map((id) =>
    fc
      .oneof(fc.constant(null), fc.integer({ min: 0, max: 100 }))
      .map((rate): StepFacts => ({ id, stageId: id.slice(0, 1), rate })),
  ),
);

/** Axes over all of this small world, by step or by stage, split or not. */
export const anyAxes: fc.Arbitrary<Axes> = fc
  .record({ facts: anySteps, byStage: fc.boolean(), split: fc.boolean() })
  .map(({ facts, byStage, split }) => ({
    cityDevelopment: kinds.slice(0, 2),
    firmEntry: kinds.slice(2),
    entries: byStage
      ? ['a', 'b'].map((id) => ({ id, stageId: id, steps: facts.filter(({ stageId }) => stageId === id) }))
      : facts.map((step) => ({ id: step.id, stageId: step.stageId, steps: [step] })),
    places: split
      ? classes.flatMap((firmClass) => countries.map((country) => ({ firmClass, country, sector: 'water' })))
      : [{ firmClass: null, country: null, sector: null }],
  }));
