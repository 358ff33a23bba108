import { labels, type Label } from '../domain/ids';
import { parsePattern } from '../domain/paths/pattern';
import { criteria } from '../domain/shortlist/criteria';
import type { GraphModel } from './model';
import type { PathKindSeed } from './path-kinds';
import type { Preset } from './presets';
import type { ProblemList } from './problems';

const isLabel = (name: string): name is Label => name in labels;

const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

/** Presets may weigh and require known criteria only, and at least one of them. */
export const checkPresets = (presets: readonly Preset[], problems: ProblemList): void => {
  const known = criteria.map(({ id }) => id);
  for (const id of repeated(presets.map((preset) => preset.id)))
    problems.add('presets.yaml', null, id, 'stands twice; give each preset an id of its own.');
  for (const { id, weights, required } of presets) {
    for (const name of [...Object.keys(weights), ...required].filter((criterion) => !known.includes(criterion)))
      problems.add('presets.yaml', null, id, `names "${name}", which is no criterion; expected ${known.join(', ')}.`);
    if (!Object.values(weights).some((weight) => weight > 0))
      problems.add('presets.yaml', null, id, 'gives no criterion a weight above 0.');
  }
};

/** A pattern must start at an organisation or a scheme, end at a city, and follow relationships of the model. */
export const checkPathKinds = (kinds: readonly PathKindSeed[], model: GraphModel, problems: ProblemList): void => {
  for (const id of repeated(kinds.map((kind) => kind.id)))
    problems.add('path-kinds.yaml', null, id, 'stands twice; give each kind an id of its own.');
  for (const { id, pattern } of kinds) {
    const { start, steps } = parsePattern(pattern);
    const report = (message: string) => problems.add('path-kinds.yaml', null, id, message);
    if (!['Organisation', 'Scheme'].includes(start)) report(`starts at ${start}; expected Organisation or Scheme.`);
    if (steps.at(-1)?.label !== 'City') report('does not end at City.');
    let here = start;
    for (const { type, along, label } of steps) {
      const [from, to] = along ? [here, label] : [label, here];
      if (!isLabel(from) || !isLabel(to)) report(`names ${here} or ${label}, which is no label of the model.`);
      else if (!model.relationships.get(type)?.has(`${from}>${to}`))
        report(`walks ${from} ${type} ${to}, which is not in the model of schema/types/.`);
      here = label;
    }
  }
};
