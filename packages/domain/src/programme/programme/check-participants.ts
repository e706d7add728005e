import { err, isSpan, ok, overlap, type Result } from '../../kernel/index.ts';
import { entriesTwice, type KnownSpan } from '../document/index.ts';
import type { ProgrammeFault, ProgrammeWarning } from './fault.ts';
import type { Participation, ParticipationRule } from './model.ts';

const faultsOfRule = (rule: ParticipationRule, index: number): readonly ProgrammeFault[] => {
  if (rule.kind === 'LEVEL') return [];
  const path = ['participants', index, 'units'];
  if (rule.units.length === 0) return [{ code: 'PARTICIPANTS_REQUIRED', path }];
  return entriesTwice(rule.units, (unit) => unit, 'UNIT_TWICE' as const, path);
};

const keyOf = (rule: ParticipationRule): string =>
  rule.kind === 'LEVEL'
    ? `${rule.tree} ${rule.level} ${rule.within ?? ''}`
    : [...rule.units].sort().join(' ');

const saysSame = (a: Participation, b: Participation): boolean =>
  keyOf(a.rule) === keyOf(b.rule) && overlap(a.validity, b.validity);

/** Each assignment names somebody for at least one day, and none says again what another says. */
export const checkParticipants = (
  participants: readonly Participation[],
): Result<readonly Participation[], readonly ProgrammeFault[]> => {
  const faults = participants.flatMap((participation, index): ProgrammeFault[] => {
    const own: ProgrammeFault[] = [...faultsOfRule(participation.rule, index)];
    if (!isSpan(participation.validity)) {
      own.push({ code: 'ENDS_BEFORE_IT_BEGINS', path: ['participants', index, 'to'] });
    }
    if (participants.slice(0, index).some((earlier) => saysSame(earlier, participation))) {
      own.push({ code: 'PARTICIPATION_TWICE', path: ['participants', index] });
    }
    return own;
  });
  return faults.length > 0 ? err(faults) : ok(participants);
};

const isOutside = (of: Participation, { from, to }: KnownSpan): boolean =>
  (from !== null && of.validity.from < from) ||
  (to !== null && of.validity.to !== null && of.validity.to > to) ||
  (to !== null && of.validity.from >= to);

/** Assignments that begin before the programme or last longer than it. */
export const participationWarnings = (
  participants: readonly Participation[],
  validity: KnownSpan,
): readonly ProgrammeWarning[] =>
  participants.flatMap((participation, index) =>
    isOutside(participation, validity)
      ? [{ code: 'PARTICIPATION_OUTSIDE_VALIDITY' as const, path: ['participants', index, 'from'] }]
      : [],
  );
