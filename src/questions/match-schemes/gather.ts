import { classRule } from '../../domain/matching/class-rule';
import type { Rule, SchemeRules } from '../../domain/matching/rule';
import type { Reader } from '../../graph/reader';
import {
  ladderSteps,
  matchableSchemes,
  ruleTermNames,
  schemeRules,
  type Named,
  type RuleRow,
  type SchemeRow,
} from './statements';

/** Everything that matching rests on. */
export interface SchemeFacts {
  /** By id. */
  readonly schemes: readonly (SchemeRules & { readonly row: SchemeRow })[];
  readonly rules: ReadonlyMap<string, RuleRow>;
  readonly ladder: readonly (Named & { readonly code: string; readonly order: number; readonly stageId: string })[];
  /** Names by id: schemes, rules, steps, countries, sectors, focus areas, classes. */
  readonly names: ReadonlyMap<string, Named>;
}

const letters = (ids: readonly string[]): string =>
  ids.map((id) => id.slice(id.indexOf(':') + 1).toUpperCase()).join(', ');

/** What a reading of classes is called. */
const classRuleNames = ({ id, values }: Rule): Named => ({
  id,
  name: values.length === 0 ? 'Open to which classes is uncertain' : `Read as open to classes ${letters(values)}`,
  nameKo: values.length === 0 ? '대상 유형 불확실' : `${letters(values)} 유형 대상으로 해석`,
});

/** Reads all schemes with their rules, and the ladder. */
export const gatherSchemes = async (reader: Reader): Promise<SchemeFacts> => {
  const [rows, rules, ladder, terms] = await Promise.all([
    reader.read(matchableSchemes, {}),
    reader.read(schemeRules, {}),
    reader.read(ladderSteps, {}),
    reader.read(ruleTermNames, {}),
  ]);
  const schemes = rows.map((row) => {
    const own = rules.filter(({ schemeId }) => schemeId === row.id);
    const byClass = classRule(row.id, own, row.classes);
    const { id, startsOn, steps } = row;
    return { id, startsOn, steps, rules: byClass ? [...own, byClass] : own, row, byClass };
  });
  const classRules = schemes.flatMap(({ byClass }) => (byClass ? classRuleNames(byClass) : []));
  return {
    schemes,
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    ladder,
    names: new Map([...terms, ...ladder, ...rows, ...rules, ...classRules].map((named) => [named.id, named])),
  };
};
