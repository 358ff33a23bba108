import { labelOfId, type Label } from '../domain/ids';
import type { Assembled } from './assemble';
import type { ProblemList } from './problems';
import type { ScenarioSeed } from './scenarios';

/** A scenario may name only what the facts hold, each thing in its place, and no id twice. */
export const checkScenarios = (
  scenarios: readonly ScenarioSeed[],
  { entities }: Pick<Assembled, 'entities'>,
  problems: ProblemList,
): void => {
  const known = new Set(entities.map(({ id }) => id));
  const taken = new Set<string>();
  const claim = (id: string): void => {
    if (taken.has(id)) problems.add('scenarios.yaml', null, id, 'stands twice; give each an id of its own.');
    taken.add(id);
  };
  for (const { id, recommendation, add } of scenarios) {
    const expect = (wanted: Label, named: readonly string[]): void => {
      for (const name of named)
        if (labelOfId(name) !== wanted || !known.has(name))
          problems.add('scenarios.yaml', null, id, `names "${name}", which is no ${wanted} of the facts.`);
    };
    claim(`scenario ${id}`);
    expect('Recommendation', [recommendation]);
    for (const scheme of add) {
      claim(`scheme ${scheme.id}`);
      const ids = (readings: readonly { readonly id: string }[]): string[] => readings.map((reading) => reading.id);
      expect('SupportKind', ids(scheme.kinds));
      expect('Step', ids(scheme.steps));
      expect('FirmClass', ids(scheme.firmClasses));
      expect('Country', ids(scheme.countries?.named ?? []));
    }
  }
};
