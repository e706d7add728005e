import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/index.ts';
import { recordId } from '../record/index.ts';
import type { Asked } from './asked-for.ts';
import { assignable, withTasks } from './assign-conclusions.ts';
import { closeAsked, recordConclusion } from './record-conclusion.ts';
import { conclusion, heldMeeting, meeting, meetingId, places, said, unit } from './testing.ts';

const of = { meeting: meetingId('giao-ban-2025'), number: 2 };
const asked: readonly Asked[] = [
  {
    of,
    since: day('2025-03-15'),
    conclusion: conclusion(2),
    state: 'OVERDUE',
    days: 74,
    settlement: null,
  },
];
const police = unit('cong-an-tinh');
const due = day('2026-12-31');

describe('the conclusions of a meeting', () => {
  it('are numbered one after the other, and a number stays with its text', () => {
    const first = recordConclusion(heldMeeting({ conclusions: [conclusion(1), conclusion(2)] }), said(), []);
    if (!first.ok) throw new Error('not recorded');
    expect(first.value.conclusions.map(({ number }) => number)).toEqual([1, 2, 3]);
    const mended = recordConclusion(first.value, said({ number: 2, text: 'Rà soát mô hình' }), []);
    expect(mended.ok && mended.value.conclusions.map(({ text }) => text)).toEqual([
      'Nhiệm vụ 1',
      'Rà soát mô hình',
      'Tập huấn nghiệp vụ',
    ]);
  });

  it('are recorded when the meeting has begun, without personal identifiers', () => {
    expect(places(recordConclusion(meeting(), said(), []))).toEqual(['WRONG_STATE']);
    expect(places(recordConclusion(heldMeeting(), said({ text: '' }), []))).toEqual(['TEXT_REQUIRED text']);
    const named = said({ text: 'Giao việc, điện thoại 0912345678' });
    expect(places(recordConclusion(heldMeeting(), named, []))).toEqual(['PERSONAL_IDENTIFIER text']);
  });

  it('may lack owner and day while they are only said (S3), and not when they become tasks', () => {
    const held = heldMeeting({ conclusions: [conclusion(1), conclusion(2, { kind: 'ASSESSMENT' })] });
    expect(places(assignable(held, [{ number: 1, owner: null, dueOn: null }]))).toEqual([
      'OWNER_REQUIRED assignments.0.owner',
      'DEADLINE_REQUIRED assignments.0.dueOn',
    ]);
    expect(places(assignable(held, [{ number: 2, owner: police, dueOn: due }]))).toEqual([
      'ASSESSMENT_IS_NO_TASK assignments.0.number',
    ]);
    expect(places(assignable(held, []))).toEqual(['NOTHING_CHOSEN assignments']);
  });

  it('have deadlines on the day of the meeting or after it', () => {
    const early = day('2026-03-14');
    const onTheDay = said({ dueOn: day('2026-03-15') });
    expect(recordConclusion(heldMeeting(), onTheDay, []).ok).toBe(true);
    expect(places(recordConclusion(heldMeeting(), said({ dueOn: early }), []))).toEqual([
      'DEADLINE_BEFORE_MEETING dueOn',
    ]);
    const held = heldMeeting({ conclusions: [conclusion(1)] });
    expect(places(assignable(held, [{ number: 1, owner: police, dueOn: early }]))).toEqual([
      'DEADLINE_BEFORE_MEETING assignments.0.dueOn',
    ]);
  });

  it('become a task once, also after the minutes are agreed, and keep it', () => {
    const concluded = heldMeeting({ state: 'CONCLUDED', conclusions: [conclusion(1), conclusion(2)] });
    const chosen = assignable(concluded, [{ number: 2, owner: police, dueOn: due }]);
    if (!chosen.ok) throw new Error('not assignable');
    const task = recordId<'TASK'>('t');
    const after = withTasks(
      concluded,
      chosen.value.map((each) => ({ ...each, task })),
    );
    expect(after.conclusions[0]).toEqual(conclusion(1));
    expect(after.conclusions[1]).toEqual(conclusion(2, { owner: police, dueOn: due, task }));
    expect(places(assignable(after, [{ number: 2, owner: police, dueOn: due }]))).toEqual([
      'CONCLUSION_IS_A_TASK assignments.0.number',
    ]);
  });

  it('become one task each, also when one of them is chosen twice at once', () => {
    const held = heldMeeting({ conclusions: [conclusion(1)] });
    const given = { number: 1, owner: police, dueOn: due };
    expect(places(assignable(held, [given, given]))).toEqual(['CONCLUSION_IS_A_TASK assignments.1.number']);
  });

  it('of an earlier meeting are carried over or closed once, and only when they are asked for', () => {
    const carried = recordConclusion(heldMeeting(), said({ carriesOver: of }), asked);
    if (!carried.ok) throw new Error('not carried over');
    expect(places(recordConclusion(carried.value, said({ carriesOver: of }), asked))).toEqual([
      'ALREADY_SETTLED carriesOver',
    ]);
    expect(recordConclusion(carried.value, said({ number: 1, carriesOver: of }), asked).ok).toBe(true);
    expect(places(closeAsked(carried.value, { of, reason: 'Đã xong việc' }, asked))).toEqual([
      'ALREADY_SETTLED of',
    ]);
    expect(places(closeAsked(heldMeeting(), { of, reason: '' }, []))).toEqual([
      'TEXT_REQUIRED reason',
      'NOT_ASKED of',
    ]);
    expect(closeAsked(heldMeeting(), { of, reason: ' Không còn phù hợp ' }, asked)).toMatchObject({
      value: { closings: [{ of, reason: 'Không còn phù hợp' }] },
    });
  });
});
