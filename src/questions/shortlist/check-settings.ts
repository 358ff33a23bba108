import { checkMethod } from '../../domain/method/check-method';
import type { MethodProblem } from '../../domain/method/problem';
import { criteria } from '../../domain/shortlist/criteria';
import { criterionGroups } from '../../domain/shortlist/groups';
import { peerDimensions } from '../../domain/shortlist/peers';
import { methodOf, type ShortlistSettings } from '../../domain/shortlist/settings';
import type { InputProblems } from '../firm-profile/problems';

/** Most that one request may ask for, so that none holds the server up, and its `canonicalId` stays short enough to pass on. */
const most = { draws: 10_000, sensitivityDraws: 2_048, values: 200, cities: 20, text: 100 } as const;

const criterionIds = criteria.map(({ id }) => id);

/** Adds an id that is no criterion. */
export const requireCriterion = (field: string, id: string, problems: InputProblems): void => {
  if (!criterionIds.includes(id))
    problems.addUnknown(
      field,
      `"${id}" is no criterion; the criteria are ${criterionIds.join(', ')}.`,
      id,
      criterionIds,
    );
};

const groupIds: readonly string[] = criterionGroups.map(({ id }) => id);

/** Adds an id that is no group of criteria. */
export const requireGroup = (field: string, id: string, problems: InputProblems): void => {
  if (!groupIds.includes(id))
    problems.addUnknown(field, `"${id}" is no group; the groups are ${groupIds.join(', ')}.`, id, groupIds);
};

const requirePeers = (field: string, names: readonly string[], problems: InputProblems): void => {
  for (const name of names)
    if (!peerDimensions.some((dimension) => dimension === name))
      problems.addUnknown(
        field,
        `"${name}" is nothing that cities are grouped by; expected ${peerDimensions.join(', ')}.`,
        name,
        peerDimensions,
      );
};

/** Ids that stand more than once. */
export const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

const checkWhatIf = ({ whatIf, required, bounds }: ShortlistSettings, problems: InputProblems): void => {
  const { values, addCities, dropCities, dropCriteria } = whatIf;
  const field = 'input.whatIf';
  if (values.length > most.values)
    problems.add(`${field}.values`, `are ${values.length}; at most ${most.values} fit one request.`);
  if (addCities.length > most.cities)
    problems.add(`${field}.addCities`, `are ${addCities.length}; at most ${most.cities} fit one request.`);
  for (const { criterion } of values) requireCriterion(`${field}.values`, criterion, problems);
  for (const id of dropCriteria) requireCriterion(`${field}.dropCriteria`, id, problems);
  for (const { city, criterion, value } of values) {
    if (value !== null && !Number.isFinite(value))
      problems.add(`${field}.values`, `gives "${city}" and "${criterion}" ${value}; expected a finite number.`);
    if (dropCities.includes(city) || dropCriteria.includes(criterion))
      problems.add(
        `${field}.values`,
        `gives "${city}" and "${criterion}" a value, and drops one of them; take one of the two back.`,
      );
  }
  for (const cell of repeated(values.map(({ city, criterion }) => `"${city}" and "${criterion}"`)))
    problems.add(`${field}.values`, `gives ${cell} twice; give each cell one value.`);
  for (const { id, name, population } of addCities) {
    if (id.trim() === '' || id.length > most.text || name.length > most.text)
      problems.add(`${field}.addCities`, `"${id}" needs an id and a name of 1 to ${most.text} characters.`);
    if (population !== null && !(population >= 0))
      problems.add(`${field}.addCities`, `"${id}" has ${population} inhabitants; expected at least 0.`);
  }
  for (const id of repeated(addCities.map((city) => city.id)))
    problems.add(`${field}.addCities`, `names "${id}" twice; give each city an id of its own.`);
  for (const id of dropCriteria)
    if (required.includes(id) || Object.hasOwn(bounds, id))
      problems.add(`${field}.dropCriteria`, `"${id}" is required or bounded besides; take one of the two back.`);
};

/** The field of the input that the caller gave what the engine finds fault with. */
export const placeOf = ({ path, message }: MethodProblem): [field: string, message: string] => {
  const [first, , part] = path;
  if (first === 'criteria' && path.length === 1) return ['input.weights', `are no weights: ${message}`];
  if (first === 'criteria') return ['input.criteria', `${part ?? ''} ${message}`];
  if (first === 'groups') return ['input.groups', message];
  const shown = path.filter((step) => first !== 'uncertainty' || (step !== 'weights' && step !== 'methods'));
  return [`input.${shown.join('.')}`, message];
};

/** Adds everything wrong with settings that can be told without looking at the cities. */
export const checkSettings = (settings: ShortlistSettings, problems: InputProblems): void => {
  const { required, peers, portfolio, uncertainty, sensitivity } = settings;
  for (const id of required) requireCriterion('input.required', id, problems);
  requirePeers('input.peers', peers, problems);
  requirePeers('input.portfolio.atMost', Object.keys(portfolio?.atMost ?? {}), problems);
  requirePeers('input.portfolio.atLeast', Object.keys(portfolio?.atLeast ?? {}), problems);
  checkWhatIf(settings, problems);
  const limits = [
    { field: 'input.uncertainty.draws', asked: uncertainty?.draws ?? 0, allowed: most.draws },
    { field: 'input.sensitivity.draws', asked: sensitivity?.draws ?? 0, allowed: most.sensitivityDraws },
  ];
  const over = limits.filter(({ asked, allowed }) => asked > allowed);
  for (const { field, asked, allowed } of over) problems.add(field, `is ${asked}; at most ${allowed} fit one request.`);
  for (const found of checkMethod(methodOf(settings))) {
    const [field, message] = placeOf(found);
    // The engine has a limit of its own, further off.
    if (!over.some((limit) => limit.field === field)) problems.add(field, message);
  }
};
