import type { SupportFilter } from '../../__generated__/resolvers';
import type { Place } from '../../domain/gaps/facts';
import { InputError, NotFoundError } from '../../domain/input-error';
import { suggest } from '../suggest';
import type { SupportFacts } from './gather';
import type { StepRow } from './statements';

/** For whom, where and on which part of the ladder; null where not looked at. */
export interface ResolvedFilter extends Place {
  readonly stage: string | null;
  readonly step: string | null;
}

/** Refuses an id that is none of those known. @throws NotFoundError naming the field, with the nearest ids. */
export const requireKnown = (field: string, id: string, known: readonly { id: string }[], what: string): void => {
  const ids = known.map((one) => one.id);
  if (!ids.includes(id))
    throw new NotFoundError(field, `"${id}" is no ${what}; there are ${ids.join(', ')}.`, suggest(id, ids));
};

/** A filter as given, defaults filled in; what it names is checked by `checkFilter` once the facts are there. */
export const filterOf = (given: SupportFilter | null | undefined): ResolvedFilter => ({
  firmClass: given?.firmClass ?? null,
  country: given?.country ?? null,
  sector: given?.sector ?? null,
  stage: given?.stage ?? null,
  step: given?.step ?? null,
});

/** The steps that a filter leaves. @throws NotFoundError or InputError when it names what is not there, or leaves none. */
export const stepsOf = (field: string, filter: ResolvedFilter, facts: SupportFacts, asOf: string): StepRow[] => {
  const { firmClass, country, sector, stage, step } = filter;
  if (firmClass !== null) requireKnown(`${field}.firmClass`, firmClass, facts.firmClasses, 'class of firm');
  if (country !== null)
    requireKnown(`${field}.country`, country, facts.countries, `country that belongs to ASEAN on ${asOf}`);
  if (sector !== null) requireKnown(`${field}.sector`, sector, facts.sectors, 'sector');
  if (stage !== null) requireKnown(`${field}.stage`, stage, facts.stages, 'stage');
  if (step !== null) requireKnown(`${field}.step`, step, facts.steps, 'step');
  const left = facts.steps.filter(
    ({ id, stageId }) => (stage === null || stageId === stage) && (step === null || id === step),
  );
  if (left.length === 0)
    throw new InputError(
      `${field}.step`,
      `"${step ?? ''}" is no step of ${stage ?? 'the ladder'}; leave one of the two out.`,
    );
  return left;
};
