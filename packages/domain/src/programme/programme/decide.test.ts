import { describe, expect, it } from 'vitest';
import { day, validFrom } from '../../kernel/index.ts';
import type { ProgrammeAct } from './act.ts';
import { decideProgramme } from './decide.ts';
import { openProgramme, PROGRAMME_STATES, type Programme, type ProgrammeState } from './model.ts';
import { programmeDraft, programmeId } from './testing.ts';
import { PROGRAMME_ACTS, type ProgrammeActKind, programmeActsIn } from './transitions.ts';

const today = day('2026-11-22');
const PROGRAMME_09 = programmeId('09');
const NEXT = programmeId('kế tiếp');
const review = { kind: 'INTERIM_REVIEW', about: null, plannedOn: day('2018-08-01'), heldOn: null } as const;
const draft = openProgramme(programmeDraft({ milestones: [review] }));
const inState = (state: ProgrammeState): Programme => ({ ...draft, state });

const ACTS: Readonly<Record<ProgrammeActKind, ProgrammeAct>> = {
  REVISE: { kind: 'REVISE', draft: programmeDraft({ name: 'Chương trình phối hợp 09' }) },
  SIGN: { kind: 'SIGN', on: day('2013-08-01') },
  HOLD_MILESTONE: { kind: 'HOLD_MILESTONE', milestone: 0, on: day('2019-03-11') },
  ASSIGN: { kind: 'ASSIGN', participants: [] },
  SUMMARISE: { kind: 'SUMMARISE', on: today },
  CLOSE: { kind: 'CLOSE', on: today },
  SUCCEED: { kind: 'SUCCEED', by: NEXT, on: day('2027-01-01') },
  CANCEL: { kind: 'CANCEL', reason: 'Gộp vào chương trình khác', on: today },
};

type Successors = Readonly<Record<string, readonly (typeof NEXT)[]>>;
const decide = (programme: Programme, act: ProgrammeAct, successors: Successors = {}) =>
  decideProgramme(programme, act, { today, id: PROGRAMME_09, successorsOf: (of) => successors[of] ?? [] });
const after = (programme: Programme, act: ProgrammeAct): Programme => {
  const decided = decide(programme, act);
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  return decided.value.value;
};
const fault = (...input: Parameters<typeof decide>) => {
  const decided = decide(...input);
  return decided.ok ? 'none' : decided.error[0]?.code;
};

describe('the life of a programme', () => {
  const LIFE: Readonly<Record<ProgrammeState, Partial<Record<ProgrammeActKind, ProgrammeState>>>> = {
    DRAFT: { REVISE: 'DRAFT', ASSIGN: 'DRAFT', SIGN: 'IN_FORCE', CANCEL: 'CANCELLED' },
    IN_FORCE: {
      REVISE: 'IN_FORCE',
      ASSIGN: 'IN_FORCE',
      HOLD_MILESTONE: 'IN_FORCE',
      SUMMARISE: 'SUMMARISED',
      CLOSE: 'ENDED',
      SUCCEED: 'SUCCEEDED',
      CANCEL: 'CANCELLED',
    },
    SUMMARISED: { CLOSE: 'ENDED', SUCCEED: 'SUCCEEDED' },
    ENDED: { SUCCEED: 'SUCCEEDED' },
    SUCCEEDED: {},
    CANCELLED: {},
  };
  const cells = PROGRAMME_STATES.flatMap((state) =>
    PROGRAMME_ACTS.map((act) => [state, act, LIFE[state][act] ?? 'refused'] as const),
  );

  it.each(cells)('%s, %s: %s', (state, act, next) => {
    const decided = decide(inState(state), ACTS[act]);
    expect(decided.ok ? decided.value.value.state : 'refused').toBe(next);
    expect(programmeActsIn(state).includes(act)).toBe(decided.ok);
    if (!decided.ok) expect(decided.error).toEqual([{ code: 'WRONG_STATE', path: [] }]);
  });
});

describe('milestones', () => {
  it('signing is one: the one that was planned, or a new one', () => {
    expect(after(draft, ACTS.SIGN).milestones).toEqual([
      review,
      { kind: 'SIGNING', about: null, plannedOn: null, heldOn: '2013-08-01' },
    ]);
    const planned = { ...review, kind: 'SIGNING' } as const;
    const signed = after({ ...draft, milestones: [planned] }, ACTS.SIGN);
    expect(signed.milestones).toEqual([{ ...planned, heldOn: '2013-08-01' }]);
  });

  it('a signing whose day is known already is not recorded again', () => {
    const known = { ...review, kind: 'SIGNING', heldOn: day('2013-08-01') } as const;
    const signed = after({ ...draft, milestones: [known] }, { kind: 'SIGN', on: today });
    expect(signed.milestones).toEqual([known]);
  });

  it('one that was planned is held on its day, once', () => {
    const held = after(inState('IN_FORCE'), ACTS.HOLD_MILESTONE);
    expect(held.milestones[0]?.heldOn).toBe('2019-03-11');
    expect(fault(held, ACTS.HOLD_MILESTONE)).toBe('MILESTONE_ALREADY_HELD');
    expect(fault(held, { kind: 'HOLD_MILESTONE', milestone: 7, on: today })).toBe('NO_SUCH_MILESTONE');
  });

  it('the summary of the whole is one, too', () =>
    expect(after(inState('IN_FORCE'), ACTS.SUMMARISE).milestones.at(-1)).toMatchObject({
      kind: 'SUMMARY_REVIEW',
      heldOn: today,
    }));
});

describe('what follows a programme', () => {
  it('is another programme, from a day that may lie ahead', () =>
    expect(after(inState('ENDED'), ACTS.SUCCEED).successor).toEqual({ programme: NEXT, from: '2027-01-01' }));

  it('is not the programme itself', () =>
    expect(fault(inState('ENDED'), { kind: 'SUCCEED', by: PROGRAMME_09, on: today })).toBe(
      'SUCCEEDS_ITSELF',
    ));

  it('is not one that it follows, directly or through others', () => {
    const middle = programmeId('giữa');
    expect(fault(inState('ENDED'), ACTS.SUCCEED, { [NEXT]: [PROGRAMME_09] })).toBe('SUCCESSION_CIRCLE');
    expect(fault(inState('ENDED'), ACTS.SUCCEED, { [NEXT]: [middle], [middle]: [PROGRAMME_09] })).toBe(
      'SUCCESSION_CIRCLE',
    );
  });
});

describe('an act is refused', () => {
  it('when its day is still to come', () => {
    const tomorrow = day('2026-11-23');
    for (const kind of ['SIGN', 'CLOSE', 'SUMMARISE'] as const) {
      const state = kind === 'SIGN' ? 'DRAFT' : 'IN_FORCE';
      expect(fault(inState(state), { kind, on: tomorrow })).toBe('DAY_IN_FUTURE');
    }
  });

  it('when a programme is cancelled without a reason', () =>
    expect(fault(draft, { kind: 'CANCEL', reason: '  ', on: today })).toBe('TEXT_REQUIRED'));

  it('when a revision or an assignment is not what a programme may say', () => {
    expect(fault(draft, { kind: 'REVISE', draft: programmeDraft({ parties: [] }) })).toBe('LEAD_REQUIRED');
    const rule = { kind: 'UNITS', units: [] } as const;
    const participants = [{ rule, validity: validFrom(today) }];
    expect(fault(draft, { kind: 'ASSIGN', participants })).toBe('PARTICIPANTS_REQUIRED');
  });
});
