import { type Day, err, ok, type Result } from '../../kernel/index.ts';
import { leadsTo } from '../document/index.ts';
import { checkRequiredText, type Legal } from '../record/index.ts';
import type { ProgrammeAct, ProgrammeSurroundings } from './act.ts';
import type { ProgrammeFault, ProgrammeFaultCode, ProgrammeWarningCode } from './fault.ts';
import { makeProgramme, programmeWarnings } from './make-programme.ts';
import type { Milestone, MilestoneKind, Programme, ProgrammeDraft } from './model.ts';
import { PROGRAMME_TRANSITIONS } from './transitions.ts';

type Changed = Result<Partial<Programme>, readonly ProgrammeFault[]>;

const refuse = (code: ProgrammeFaultCode, ...path: string[]): Changed => err([{ code, path }]);

/** What a programme says, with other words in some places, checked again. */
const rewrite = (programme: Programme, changes: Partial<ProgrammeDraft>, today: Day): Changed => {
  const made = makeProgramme({ ...programme, ...changes }, today);
  return made.ok ? ok(made.value.value) : made;
};

/** Signing and summary are milestones: the first of the kind that waits is held, or a new one is added. */
const holdKind = ({ milestones }: Programme, kind: MilestoneKind, on: Day): readonly Milestone[] => {
  const position = milestones.findIndex((milestone) => milestone.kind === kind && milestone.heldOn === null);
  const waiting = milestones[position];
  if (waiting) return milestones.with(position, { ...waiting, heldOn: on });
  const isSigned = kind === 'SIGNING' && milestones.some((milestone) => milestone.kind === kind);
  return isSigned ? milestones : [...milestones, { kind, about: null, plannedOn: null, heldOn: on }];
};

const hold = (programme: Programme, position: number, on: Day): Changed => {
  const milestone = programme.milestones[position];
  if (milestone === undefined) return refuse('NO_SUCH_MILESTONE', 'milestone');
  if (milestone.heldOn !== null) return refuse('MILESTONE_ALREADY_HELD', 'milestone');
  return ok({ milestones: programme.milestones.with(position, { ...milestone, heldOn: on }) });
};

const succeed = (
  { by, on }: Extract<ProgrammeAct, { kind: 'SUCCEED' }>,
  { id, successorsOf }: ProgrammeSurroundings,
): Changed => {
  if (by === id) return refuse('SUCCEEDS_ITSELF', 'by');
  if (leadsTo(successorsOf, by, id)) return refuse('SUCCESSION_CIRCLE', 'by');
  return ok({ successor: { programme: by, from: on } });
};

const cancel = ({ reason, on }: Extract<ProgrammeAct, { kind: 'CANCEL' }>): Changed => {
  const checked = checkRequiredText(reason, ['reason'], 2000);
  return checked.ok ? ok({ cancelReason: checked.value, endedOn: on }) : err([checked.error]);
};

const changesOf = (programme: Programme, act: ProgrammeAct, surroundings: ProgrammeSurroundings): Changed => {
  switch (act.kind) {
    case 'REVISE':
      return rewrite(programme, act.draft, surroundings.today);
    case 'ASSIGN':
      return rewrite(programme, { participants: act.participants }, surroundings.today);
    case 'SIGN':
      return ok({ milestones: holdKind(programme, 'SIGNING', act.on) });
    case 'SUMMARISE':
      return ok({ milestones: holdKind(programme, 'SUMMARY_REVIEW', act.on) });
    case 'HOLD_MILESTONE':
      return hold(programme, act.milestone, act.on);
    case 'CLOSE':
      return ok({ endedOn: act.on });
    case 'SUCCEED':
      return succeed(act, surroundings);
    case 'CANCEL':
      return cancel(act);
  }
};

/** What is recorded has happened; only a successor may begin on a day that is still to come. */
const liesAhead = (act: ProgrammeAct, today: Day): boolean =>
  'on' in act && act.kind !== 'SUCCEED' && act.on > today;

/** Decides an act upon a programme by the transition table: the programme after it, or every reason why not. */
export const decideProgramme = (
  programme: Programme,
  act: ProgrammeAct,
  surroundings: ProgrammeSurroundings,
): Result<Legal<Programme, ProgrammeWarningCode>, readonly ProgrammeFault[]> => {
  const state = PROGRAMME_TRANSITIONS[programme.state][act.kind];
  if (state === undefined) return err([{ code: 'WRONG_STATE', path: [] }]);
  if (liesAhead(act, surroundings.today)) return err([{ code: 'DAY_IN_FUTURE', path: ['on'] }]);
  const changed = changesOf(programme, act, surroundings);
  if (!changed.ok) return changed;
  const value: Programme = { ...programme, ...changed.value, state };
  return ok({ value, warnings: programmeWarnings(value) });
};
