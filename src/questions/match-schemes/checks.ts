import type { FirmProfile } from '../../domain/firm-profile/profile';
import type { CheckReason } from '../../domain/matching/check-rule';
import type { SchemeMatch } from '../../domain/matching/match';
import { decides, type RuleForce, type RuleOperator, type RuleSubject } from '../../domain/matching/rule';
import type { Timing } from '../../domain/matching/timing';
import type { Outcome } from '../../domain/matching/truth';
import type { SchemeFacts } from './gather';
import type { SchemeRow } from './statements';
import type { Words } from './words';

/** A rule asked of the firm, with its words and evidence. */
export interface CheckRow {
  readonly id: string;
  readonly name: Words;
  readonly subject: RuleSubject;
  readonly operator: RuleOperator;
  readonly force: RuleForce;
  readonly track: string | null;
  readonly decides: boolean;
  readonly outcome: Outcome;
  readonly reason: CheckReason;
  readonly observed: readonly string[] | null;
  readonly required: readonly string[];
  readonly unit: string | null;
  readonly basis: string | null;
  readonly statementIds: readonly string[];
}

const stepOutcome: Readonly<Record<Timing, { readonly outcome: Outcome; readonly reason: CheckReason }>> = {
  NOW: { outcome: 'PASS', reason: 'MET' },
  LATER: { outcome: 'PASS', reason: 'MET' },
  PASSED: { outcome: 'FAIL', reason: 'MISSED' },
  NO_STEP: { outcome: 'FAIL', reason: 'MISSED' },
  UNKNOWN: { outcome: 'UNKNOWN', reason: 'NOT_STATED' },
};

/** Whether the scheme serves a step that is still ahead of the firm. */
const stepCheck = (row: SchemeRow, timing: Timing, profile: FirmProfile, ladder: SchemeFacts['ladder']): CheckRow => {
  const served = ladder.filter(({ order }) => row.steps.includes(order));
  const codes = served.map(({ code }) => code).join(', ');
  const { furthestStep } = profile;
  return {
    id: `${row.id}/SERVES`,
    name:
      served.length === 0
        ? { en: 'Serves no step of the ladder', ko: '해당 진출 단계 없음' }
        : { en: `Serves steps ${codes}`, ko: `${codes} 단계 지원` },
    subject: 'STEP',
    operator: 'ONE_OF',
    force: 'TARGETED',
    track: null,
    decides: false,
    ...stepOutcome[timing],
    observed: furthestStep === null ? null : furthestStep.id === null ? [] : [furthestStep.id],
    required: served.map(({ id }) => id),
    unit: null,
    basis: null,
    statementIds: row.stepStatementIds,
  };
};

/** All rules of a match as rows: the deciding ones, then the steps. */
export const checkRows = (match: SchemeMatch, row: SchemeRow, profile: FirmProfile, facts: SchemeFacts): CheckRow[] => [
  ...match.checks.map(({ rule, outcome, reason, observed }): CheckRow => {
    const own = facts.rules.get(rule.id);
    const named = facts.names.get(rule.id);
    return {
      ...rule,
      name: { en: named?.name ?? rule.id, ko: named?.nameKo ?? rule.id },
      decides: decides(rule),
      outcome,
      reason,
      observed,
      required: rule.values,
      unit: own?.unit ?? null,
      basis: own?.basis ?? null,
      statementIds: own?.statementIds ?? row.classStatementIds,
    };
  }),
  stepCheck(row, match.timing, profile, facts.ladder),
];
