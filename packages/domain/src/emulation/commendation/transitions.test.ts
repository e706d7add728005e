import { describe, expect, it } from 'vitest';
import { cancelAward, presentCommendation } from './after-decision.ts';
import { decideCommendation } from './decide-commendation.ts';
import type { CommendationOutcome } from './fault.ts';
import { COMMENDATION_STATES, type Commendation, type CommendationState } from './model.ts';
import { returnCommendation, withdrawCommendation } from './send-back.ts';
import { reviseCommendation, submitCommendation } from './submit-commendation.ts';
import {
  decided,
  decision,
  draft,
  drafted,
  ground,
  LEADER,
  made,
  OFFICER,
  refusals,
  submitted,
  TODAY,
  unit,
} from './testing.ts';
import {
  COMMENDATION_ACTS,
  COMMENDATION_TRANSITIONS,
  type CommendationAct,
  openCommendationActs,
} from './transitions.ts';

const presentation = { on: TODAY, presenter: unit('tinh-quang-ngai'), at: 'Hội nghị tổng kết năm' };
const STANDS: Record<CommendationState, Commendation> = {
  DRAFT: drafted(),
  SUBMITTED: submitted(),
  RETURNED: made(returnCommendation(submitted(), 'Bổ sung báo cáo thành tích', TODAY)),
  DECIDED: decided(),
  PRESENTED: made(presentCommendation(decided(), presentation, TODAY)),
  WITHDRAWN: made(withdrawCommendation(drafted(), 'Đề nghị bằng hình thức khác', TODAY)),
};

const DO: Record<CommendationAct, (of: Commendation) => CommendationOutcome> = {
  REVISE: (of) => reviseCommendation(of, draft({ story: null }), ground()),
  SUBMIT: (of) => submitCommendation(of, OFFICER, ground()),
  RETURN: (of) => returnCommendation(of, 'Bổ sung hồ sơ', TODAY),
  DECIDE: (of) => decideCommendation(of, decision(of), LEADER, ground()),
  PRESENT: (of) => presentCommendation(of, presentation, TODAY),
  CANCEL_AWARD: (of) =>
    cancelAward(
      of,
      {
        unit: unit('don-vi-1'),
        kind: 'COLLECTIVE',
        on: TODAY,
        people: 1,
        reason: 'Số liệu báo cáo không đúng',
        document: null,
        citation: '150/QĐ-BCA',
      },
      TODAY,
    ),
  WITHDRAW: (of) => withdrawCommendation(of, 'Không còn đề nghị', TODAY),
};

describe('the life of a commendation', () => {
  const cells = COMMENDATION_STATES.flatMap((state) => COMMENDATION_ACTS.map((act) => [state, act] as const));

  it.each(cells)('%s: %s leads where the table says, or nowhere', (state, act) => {
    const next = COMMENDATION_TRANSITIONS[state][act];
    const outcome = DO[act](STANDS[state]);
    expect(outcome.ok ? outcome.value.value.state : refusals(outcome)).toEqual(next ?? ['WRONG_STATE']);
    expect(openCommendationActs(state).includes(act)).toBe(next !== undefined);
  });

  it('each state is what its name says', () => {
    expect(COMMENDATION_STATES.map((state) => STANDS[state].state)).toEqual(COMMENDATION_STATES);
  });

  it('what was decided cannot be revised, returned or withdrawn any more', () => {
    for (const act of ['REVISE', 'RETURN', 'WITHDRAW', 'SUBMIT'] as const) {
      expect([COMMENDATION_TRANSITIONS.DECIDED[act], COMMENDATION_TRANSITIONS.PRESENTED[act]]).toEqual([
        undefined,
        undefined,
      ]);
    }
  });

  it('a returned proposal carries the reason until it is submitted again', () => {
    expect(STANDS.RETURNED.returned).toEqual({ on: TODAY, reason: 'Bổ sung báo cáo thành tích' });
    const again = made(submitCommendation(STANDS.RETURNED, OFFICER, ground()));
    expect([again.state, again.returned]).toEqual(['SUBMITTED', null]);
  });

  it('is neither returned nor withdrawn without a reason', () => {
    expect(refusals(returnCommendation(submitted(), ' ', TODAY))).toEqual(['TEXT_REQUIRED reason']);
    expect(refusals(withdrawCommendation(drafted(), null, TODAY))).toEqual(['TEXT_REQUIRED reason']);
  });
});
