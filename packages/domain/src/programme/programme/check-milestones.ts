import { type Day, err, ok, type Result } from '../../kernel/index.ts';
import { type KnownSpan, spans } from '../document/index.ts';
import { checkText, LONGEST_TITLE } from '../record/index.ts';
import type { ProgrammeFault, ProgrammeWarning } from './fault.ts';
import type { Milestone } from './model.ts';

const checkMilestone = (
  milestone: Milestone,
  index: number,
  today: Day,
): Result<Milestone, readonly ProgrammeFault[]> => {
  const { plannedOn, heldOn } = milestone;
  const faults: ProgrammeFault[] = [];
  const about = checkText(milestone.about, ['milestones', index, 'about'], LONGEST_TITLE);
  if (!about.ok) faults.push(about.error);
  if (plannedOn === null && heldOn === null) {
    faults.push({ code: 'MILESTONE_WITHOUT_DAY', path: ['milestones', index, 'plannedOn'] });
  }
  if (heldOn !== null && heldOn > today) {
    faults.push({ code: 'HELD_IN_FUTURE', path: ['milestones', index, 'heldOn'] });
  }
  return about.ok && faults.length === 0 ? ok({ ...milestone, about: about.value }) : err(faults);
};

/** Every milestone has a day, none is held before it comes, and a programme is signed once. */
export const checkMilestones = (
  milestones: readonly Milestone[],
  today: Day,
): Result<readonly Milestone[], readonly ProgrammeFault[]> => {
  const checks = milestones.map((milestone, index) => checkMilestone(milestone, index, today));
  const first = milestones.findIndex(({ kind }) => kind === 'SIGNING');
  const signedAgain = milestones.flatMap(({ kind }, index): ProgrammeFault[] =>
    kind === 'SIGNING' && index !== first
      ? [{ code: 'SIGNING_TWICE', path: ['milestones', index, 'kind'] }]
      : [],
  );
  const faults = [...checks.flatMap((check) => (check.ok ? [] : check.error)), ...signedAgain];
  return faults.length > 0 ? err(faults) : ok(checks.flatMap((check) => (check.ok ? [check.value] : [])));
};

/** Milestones that were planned or held outside the validity: the review of 2018 is held in 2019 (facts.md, S3). */
export const milestoneWarnings = (
  milestones: readonly Milestone[],
  validity: KnownSpan,
): readonly ProgrammeWarning[] =>
  milestones.flatMap(({ plannedOn, heldOn }, index) => {
    const on = heldOn ?? plannedOn;
    const member = heldOn === null ? 'plannedOn' : 'heldOn';
    return on === null || spans(validity, on)
      ? []
      : [{ code: 'MILESTONE_OUTSIDE_VALIDITY' as const, path: ['milestones', index, member] }];
  });
