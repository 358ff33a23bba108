import type { ThingKind } from '../../__generated__/resolvers';
import { labels, type Label } from '../../domain/ids';

/** Labels that are things to look for. */
type ThingLabel = Exclude<Label, 'Statement'>;

const kindOfLabel: Readonly<Record<ThingLabel, ThingKind>> = {
  Country: 'COUNTRY',
  City: 'CITY',
  Network: 'NETWORK',
  FocusArea: 'FOCUS_AREA',
  Sector: 'SECTOR',
  Need: 'NEED',
  Programme: 'PROGRAMME',
  Project: 'PROJECT',
  Organisation: 'ORG',
  FirmClass: 'FIRM_CLASS',
  Stage: 'STAGE',
  Step: 'STEP',
  Activity: 'ACTIVITY',
  Scheme: 'SCHEME',
  Rule: 'RULE',
  SupportKind: 'SUPPORT_KIND',
  Survey: 'SURVEY',
  Observation: 'OBSERVATION',
  Limitation: 'LIMITATION',
  Lesson: 'LESSON',
  Direction: 'DIRECTION',
  Demand: 'DEMAND',
  Recommendation: 'RECOMMENDATION',
  Finding: 'FINDING',
  Conflict: 'CONFLICT',
  Source: 'SOURCE',
};

const isThing = (label: Label): label is ThingLabel => label in kindOfLabel;

/** All kinds, in the order of the model. */
export const thingKinds: readonly ThingKind[] = Object.values(kindOfLabel);

/** The kind of a thing with a label. */
export const kindOf = (label: Label): ThingKind => {
  if (!isThing(label)) throw new Error(`${label} is no kind of thing.`);
  return kindOfLabel[label];
};

/** Labels of the kinds asked for; of all things when none are named. */
export const labelsOf = (kinds: readonly ThingKind[] | null | undefined): Label[] =>
  (Object.keys(labels) as Label[]).filter((label) => isThing(label) && (kinds?.includes(kindOfLabel[label]) ?? true));
