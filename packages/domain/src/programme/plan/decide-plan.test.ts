import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/index.ts';
import { decidePlan, openPlanActs } from './decide-plan.ts';
import { PLAN_STATES, type PlanState } from './model.ts';
import { PLAN_ACTS, type PlanAct } from './transitions.ts';

const LATE = day('2026-12-20');
const at = (state: PlanState) => ({ state, year: 2026 });
const outcome = (state: PlanState, act: PlanAct): PlanState | null => {
  const decided = decidePlan(at(state), act, { today: LATE, reason: 'Theo ý kiến cấp trên' });
  return decided.ok ? decided.value.state : null;
};

describe('the life of a plan', () => {
  it('is the whole table and nothing else', () => {
    const table = Object.fromEntries(
      PLAN_STATES.map((state) => [state, PLAN_ACTS.map((act) => outcome(state, act))]),
    );
    expect(PLAN_ACTS).toEqual(['REVISE', 'ISSUE', 'REVIEW', 'WITHDRAW']);
    expect(table).toEqual({
      DRAFT: ['DRAFT', 'ISSUED', null, 'WITHDRAWN'],
      ISSUED: ['ISSUED', null, 'REVIEWED', 'WITHDRAWN'],
      REVIEWED: [null, null, null, null],
      WITHDRAWN: [null, null, null, null],
    });
  });

  it('takes a reason once others rely on it, and none before', () => {
    const without = { today: LATE, reason: ' ' };
    expect(decidePlan(at('DRAFT'), 'REVISE', without)).toEqual({
      ok: true,
      value: { state: 'DRAFT', reason: null },
    });
    for (const act of ['REVISE', 'WITHDRAW'] as const)
      expect(decidePlan(at('ISSUED'), act, without)).toMatchObject({
        error: { code: 'TEXT_REQUIRED', path: ['reason'] },
      });
  });

  it('is summed up in December of its year, not before', () => {
    const review = (today: string) =>
      decidePlan(at('ISSUED'), 'REVIEW', { today: day(today), reason: null }).ok;
    expect([review('2026-11-30'), review('2026-12-01'), review('2027-02-01')]).toEqual([false, true, true]);
  });

  it('leaves open what the table says', () => {
    expect(openPlanActs(at('ISSUED'), LATE)).toEqual(['REVISE', 'REVIEW', 'WITHDRAW']);
    expect(openPlanActs(at('ISSUED'), day('2026-03-01'))).toEqual(['REVISE', 'WITHDRAW']);
    expect(openPlanActs(at('WITHDRAWN'), LATE)).toEqual([]);
  });
});
