import type { FirmProfile } from '../../src/domain/firm-profile/profile';
import { applyChange, type Change, type ProfileChangeKind, type Position } from '../../src/domain/matching/change';
import type { SchemeRules } from '../../src/domain/matching/rule';
import { judge } from '../../src/domain/matching/verdict';
import { vocabulary } from './match-arbitraries';

const fixed = ['START_UP', 'NO_BRANCH_ABROAD'];

/** Every change that a firm could think of, whether a rule asks for it or not. */
const everyChange = (profile: FirmProfile, scheme: SchemeRules): Change[] => {
  const when = (known: boolean, act: ProfileChangeKind): ProfileChangeKind => (known ? act : 'CONFIRM');
  const { holds, lacks, sizes, uncertain } = profile;
  return [
    ...scheme.rules.map(({ id, subject }) => ({ kind: 'ASK_OPERATOR' as const, subject, value: id })),
    ...sizes.map((value) => ({ kind: 'CONFIRM' as const, subject: 'SIZE' as const, value })),
    ...vocabulary.FIRM_CLASS.filter((id) =>
      profile.classId === null ? true : id === profile.classId && uncertain.includes('firmClass'),
    ).map((value) => ({ kind: 'CONFIRM' as const, subject: 'FIRM_CLASS' as const, value })),
    ...vocabulary.BUSINESS.filter((one) =>
      profile.businesses === null ? true : profile.businesses.includes(one) && uncertain.includes('businesses'),
    ).map((value) => ({ kind: 'CONFIRM' as const, subject: 'BUSINESS' as const, value })),
    ...(profile.sectorIds === null ? vocabulary.SECTOR : []).map((value) => ({
      kind: 'CONFIRM' as const,
      subject: 'SECTOR' as const,
      value,
    })),
    ...vocabulary.QUALITY.filter((one) => !holds.includes(one) && !(lacks.includes(one) && fixed.includes(one))).map(
      (value) => ({ kind: when(lacks.includes(value), 'GAIN_QUALITY'), subject: 'QUALITY' as const, value }),
    ),
    ...vocabulary.PARTNERS.map((value) => ({
      kind: when(profile.partners !== null, 'ADD_PARTNER'),
      subject: 'PARTNERS' as const,
      value,
    })),
    ...vocabulary.COUNTRY.map((value) => ({
      kind: when(profile.countryIds !== null, 'AIM_AT_COUNTRY'),
      subject: 'COUNTRY' as const,
      value,
    })),
    { kind: when(profile.equityPercent !== null, 'RAISE_EQUITY'), subject: 'EQUITY', value: '10' },
    ...(profile.foundedOn === null ? [{ kind: 'CONFIRM' as const, subject: 'AGE' as const, value: '10' }] : []),
  ];
};

const looks: readonly ProfileChangeKind[] = ['CONFIRM', 'ASK_OPERATOR'];

/**
 * The least cost, as (things to do, things to find out), of any set of at most `most` changes after which the verdict is ELIGIBLE, by
 * trying every set; null when none of that size does.
 */
export const leastCostBySearch = (
  scheme: SchemeRules,
  profile: FirmProfile,
  on: string,
  most: number,
): { acts: number; looks: number } | null => {
  const changes = everyChange(profile, scheme);
  let least: { acts: number; looks: number } | null = null;
  const visit = (from: number, position: Position, cost: { acts: number; looks: number }): void => {
    if (judge(scheme, position.profile, on, position.settled).verdict === 'ELIGIBLE') {
      if (!least || cost.acts < least.acts || (cost.acts === least.acts && cost.looks < least.looks)) least = cost;
      return;
    }
    if (cost.acts + cost.looks === most) return;
    for (const [index, change] of changes.entries()) {
      if (index < from) continue;
      const next = applyChange(position, change, on);
      const look = looks.includes(change.kind);
      if (next) visit(index + 1, next, { acts: cost.acts + (look ? 0 : 1), looks: cost.looks + (look ? 1 : 0) });
    }
  };
  visit(0, { profile, settled: new Set() }, { acts: 0, looks: 0 });
  return least;
};

/** Sets of candidates that cover all coverable steps and hold none that is not needed, by trying every set; each as sorted ids. */
export const coversBySearch = (
  candidates: readonly { readonly id: string; readonly steps: readonly number[] }[],
  way: readonly number[],
): string[] => {
  const covered = (set: typeof candidates): Set<number> =>
    new Set(set.flatMap(({ steps }) => steps).filter((step) => way.includes(step)));
  const goal = covered(candidates).size;
  const covers: string[] = [];
  for (let mask = 1; mask < 2 ** candidates.length; mask += 1) {
    const set = candidates.filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 1);
    if (covered(set).size !== goal) continue;
    if (set.some((one) => covered(set.filter((other) => other !== one)).size === goal)) continue;
    covers.push(
      set
        .map(({ id }) => id)
        .sort()
        .join(' '),
    );
  }
  return covers.sort();
};
