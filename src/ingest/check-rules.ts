import { isRuleSubject } from '../domain/matching/rule';
import { ruleProblems } from '../domain/matching/rule-values';
import type { EntityRecord } from './dataset';
import type { ProblemList } from './problems';

/** Adds a problem for every rule of a scheme that nobody could be asked: values of the wrong sort, ids of nothing, no day of the calendar. */
export const checkRules = (entities: readonly EntityRecord[], problems: ProblemList): void => {
  const known = new Set(entities.map(({ id }) => id));
  for (const { id, label, properties } of entities) {
    const { subject, operator, values } = properties;
    if (label !== 'Rule' || !isRuleSubject(subject)) continue;
    const rule = { subject, operator: String(operator), values: Array.isArray(values) ? values.map(String) : [] };
    for (const { field, message } of ruleProblems(rule, known))
      problems.add('rules/*.facts.csv', null, field, `of ${id}: ${message}`);
  }
};
