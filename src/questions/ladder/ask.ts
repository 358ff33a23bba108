import type { QueryLadderArgs } from '../../__generated__/resolvers';
import { fitsOf, type Fit } from '../../domain/gaps/fit';
import { fittingBases, meanOf } from '../../domain/ladder/experience';
import { limitLine, type LimitLine } from '../../domain/ladder/limit-line';
import type { Services } from '../context';
import { atOneVersion } from '../dataset/version';
import { dayOf } from '../day';
import { briefDay } from '../shortlist/settings';
import { filterOf, stepsOf, type ResolvedFilter } from '../support/filter';
import { gatherSupport, type SupportFacts } from '../support/gather';
import type { Named, StageRow, StepRow } from '../support/statements';
import { baseConflict, limitReports } from './statements';

/** Version of what decides the ladder's numbers. */
export const methodVersion = 'ladder-1';

/** Experience of a step, with the bases that it may refer to. */
export interface Experience {
  readonly firms: number;
  readonly rate: number;
  readonly printedBase: number | null;
  readonly fittingBases: readonly number[];
  readonly conflictId: string | null;
  readonly statementIds: readonly string[];
}

/** A step with what serves it. */
export interface LadderStepAnswer {
  readonly row: StepRow;
  readonly experience: Experience | null;
  readonly schemes: readonly Fit[];
  readonly byKind: readonly KindSupportAnswer[];
}

/** Schemes of a kind (null: outside the kinds) for a class. */
export interface KindSupportAnswer {
  readonly kind: string | null;
  readonly firmClass: string;
  readonly sure: readonly string[];
  readonly unsure: readonly string[];
}

/** A stage with its figures. */
export interface LadderStageAnswer extends StageRow {
  readonly meanStepRateExact: number | null;
  readonly anyStepRateAtLeast: number | null;
}

/** Where firms stop, with what reports it. */
export interface ReportedLimit extends LimitLine {
  readonly reportedBy: readonly string[];
  readonly statementIds: readonly string[];
  readonly stepNames: ReadonlyMap<string, StepRow>;
}

/** The ladder with everything that led to it. */
export interface LadderAnswer {
  readonly steps: readonly LadderStepAnswer[];
  /** Kinds of support, by axis. */
  readonly kinds: readonly Named[];
  readonly stages: readonly LadderStageAnswer[];
  readonly limitLine: ReportedLimit | null;
  readonly limitLineAbsence: 'NOT_PUBLISHED' | 'NOT_APPLICABLE' | null;
  readonly settings: ResolvedFilter & { readonly asOf: string };
  readonly datasetVersion: string;
  readonly methodVersion: string;
}

const byKindOf = (
  facts: SupportFacts,
  step: string,
  { firmClass, country, sector }: ResolvedFilter,
): KindSupportAnswer[] => {
  const classes = facts.firmClasses.filter(({ id }) => firmClass === null || id === firmClass);
  const kinds = [...facts.kinds.CITY_DEVELOPMENT, ...facts.kinds.FIRM_ENTRY].map(({ id }) => id);
  return [...kinds, null].flatMap((kind) =>
    classes.flatMap(({ id }) => {
      const pool = kind === null ? facts.schemes.filter((scheme) => scheme.kinds.length === 0) : facts.schemes;
      const fits = fitsOf(pool, step, { firmClass: id, country, sector }, kind);
      const idsOf = (sure: boolean) => fits.filter((fit) => fit.sure === sure).map(({ scheme }) => scheme.id);
      return fits.length === 0 ? [] : [{ kind, firmClass: id, sure: idsOf(true), unsure: idsOf(false) }];
    }),
  );
};

const experiences = (steps: readonly StepRow[], conflictId: string | null): Map<string, Experience> => {
  const known = steps.flatMap((step) =>
    step.firms === null || step.rate === null ? [] : [{ ...step, firms: step.firms, rate: step.rate }],
  );
  const bases = fittingBases(known.map(({ firms, rate }) => ({ count: firms, share: rate })));
  return new Map(
    known.map(({ id, firms, rate, printedBase, statementIds }) => [
      id,
      {
        firms,
        rate,
        printedBase,
        fittingBases: bases,
        conflictId: printedBase === null || bases.includes(printedBase) ? null : conflictId,
        statementIds,
      },
    ]),
  );
};

const stageOf = (stage: StageRow, steps: readonly StepRow[]): LadderStageAnswer => {
  const rates = steps.filter(({ stageId }) => stageId === stage.id).map(({ rate }) => rate);
  const known = rates.filter((rate) => rate !== null);
  return {
    ...stage,
    meanStepRateExact: meanOf(rates),
    anyStepRateAtLeast: known.length === 0 ? null : Math.max(...known),
  };
};

/** Answers `ladder` for the API and the command line alike. @throws InputError or NotFoundError naming the field. */
export const askLadder = async (
  { reader }: Services,
  { filter, asOf }: Partial<QueryLadderArgs>,
): Promise<LadderAnswer> => {
  const settings = { ...filterOf(filter), asOf: asOf == null ? briefDay : dayOf('asOf', asOf) };
  return atOneVersion(reader, async (datasetVersion) => {
    const [facts, reports, conflicts] = await Promise.all([
      gatherSupport(reader, settings.asOf),
      reader.read(limitReports, { asOf: settings.asOf }),
      reader.read(baseConflict, {}),
    ]);
    const steps = stepsOf('filter', settings, facts, settings.asOf);
    const experience = experiences(facts.steps, conflicts[0]?.id ?? null);
    const rates = facts.steps.flatMap(({ id, rate }) => (rate === null ? [] : [{ id, rate }]));
    const whole = rates.length === facts.steps.length;
    const line = whole ? limitLine(rates) : null;
    return {
      steps: steps.map((row) => ({
        row,
        experience: experience.get(row.id) ?? null,
        schemes: fitsOf(facts.schemes, row.id, settings, null),
        byKind: byKindOf(facts, row.id, settings),
      })),
      kinds: [...facts.kinds.CITY_DEVELOPMENT, ...facts.kinds.FIRM_ENTRY],
      stages: facts.stages
        .filter(({ id }) => steps.some(({ stageId }) => stageId === id))
        .map((stage) => stageOf(stage, facts.steps)),
      limitLine: line && {
        ...line,
        reportedBy: reports.map(({ id }) => id),
        statementIds: [
          ...facts.steps.flatMap(({ statementIds }) => statementIds),
          ...reports.flatMap(({ statementIds }) => statementIds),
        ],
        stepNames: new Map(facts.steps.map((step) => [step.id, step])),
      },
      limitLineAbsence: line ? null : whole ? 'NOT_APPLICABLE' : 'NOT_PUBLISHED',
      settings,
      datasetVersion,
      methodVersion,
    };
  });
};
