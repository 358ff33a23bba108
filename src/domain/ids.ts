/** The labels of the graph: their id prefix, and the root field that looks them up. */
export const labels = {
  Country: { prefix: 'country', field: 'countries' },
  City: { prefix: 'city', field: 'cities' },
  Network: { prefix: 'network', field: 'networks' },
  FocusArea: { prefix: 'focus-area', field: 'focusAreas' },
  Sector: { prefix: 'sector', field: 'sectors' },
  Need: { prefix: 'need', field: 'needs' },
  Programme: { prefix: 'programme', field: 'programmes' },
  Project: { prefix: 'project', field: 'projects' },
  Organisation: { prefix: 'org', field: 'organisations' },
  FirmClass: { prefix: 'firm-class', field: 'firmClasses' },
  Stage: { prefix: 'stage', field: 'stages' },
  Step: { prefix: 'step', field: 'steps' },
  Activity: { prefix: 'activity', field: 'activities' },
  Scheme: { prefix: 'scheme', field: 'schemes' },
  Rule: { prefix: 'rule', field: 'rules' },
  SupportKind: { prefix: 'support-kind', field: 'supportKinds' },
  Survey: { prefix: 'survey', field: 'surveys' },
  Observation: { prefix: 'observation', field: 'observations' },
  Limitation: { prefix: 'limitation', field: 'limitations' },
  Lesson: { prefix: 'lesson', field: 'lessons' },
  Direction: { prefix: 'direction', field: 'directions' },
  Demand: { prefix: 'demand', field: 'demands' },
  Recommendation: { prefix: 'recommendation', field: 'recommendations' },
  Finding: { prefix: 'finding', field: 'findings' },
  Conflict: { prefix: 'conflict', field: 'curatedConflicts' },
  Source: { prefix: 'source', field: 'sources' },
  Statement: { prefix: 'statement', field: 'statements' },
} as const;

export type Label = keyof typeof labels;

const labelOfPrefix = new Map<string, Label>(
  Object.entries(labels).map(([label, { prefix }]) => [prefix, label as Label]),
);

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*:[a-z0-9]+(-[a-z0-9]+)*$/;

/** The label that an id belongs to, or null when the text is no id of this graph (`prefix:slug`, lower case). */
export const labelOfId = (id: string): Label | null =>
  idPattern.test(id) ? (labelOfPrefix.get(id.slice(0, id.indexOf(':'))) ?? null) : null;

/** Prefixes that an id may start with, for messages. */
export const idPrefixes: readonly string[] = [...labelOfPrefix.keys()];
