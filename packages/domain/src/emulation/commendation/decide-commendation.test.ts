import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../kernel/index.ts';
import { cancelAward, presentCommendation } from './after-decision.ts';
import type { OutcomeDraft } from './check-outcomes.ts';
import { decideCommendation } from './decide-commendation.ts';
import { standingAwards } from './model.ts';
import { checkQuota, placesOf } from './quota.ts';
import {
  collective,
  decided,
  decision,
  form,
  ground,
  individuals,
  LEADER,
  made,
  OFFICER,
  refusals,
  SIX,
  submitted,
  TODAY,
  unit,
} from './testing.ts';

const THREE = [collective('don-vi-1'), collective('don-vi-2'), collective('don-vi-3')];
const OVER = { candidates: THREE, overQuotaReason: 'Ba đơn vị cùng dẫn đầu phong trào' };
const decide = (
  proposal = submitted(),
  rest: Parameters<typeof decision>[1] = {},
  on = ground(),
  by: string = LEADER,
) => decideCommendation(proposal, decision(proposal, rest), by, on);
const refusing = (...refused: readonly string[]): readonly OutcomeDraft[] =>
  THREE.map(({ unit: of, kind }) => ({
    unit: of,
    kind,
    granted: refused.includes(of) ? 0 : 1,
    reason: refused.includes(of) ? 'Hết chỉ tiêu của cụm' : null,
  }));

describe('the decision on a proposal', () => {
  it('names the document and the day, and says of each candidate what was granted', () => {
    const done = made(decide());
    expect(done.decision).toMatchObject({ on: TODAY, citation: '120/QĐ-BCA' });
    expect(done.candidates.map(({ outcome }) => outcome)).toEqual([{ granted: 1, reason: null }]);
  });

  it('is not taken by whoever submitted the proposal', () => {
    expect(refusals(decide(submitted(), {}, ground(), OFFICER))).toEqual(['OWN_PROPOSAL']);
  });

  it('is not taken by a unit of a level that does not give the form on that day', () => {
    for (const issuerLevel of ['PROVINCE', 'COMMUNE', null] as const) {
      expect(refusals(decide(submitted(), {}, ground({ issuerLevel })))).toEqual([
        'ISSUER_LEVEL_UNFIT issuer',
      ]);
    }
  });

  it('is not taken by a form that has ended', () => {
    expect(refusals(decide(submitted(), {}, ground({ form: null })))).toEqual(['FORM_NOT_IN_FORCE on']);
  });

  it('has a document, is not in the future, and not before the submission', () => {
    expect(refusals(decide(submitted(), { citation: ' ' }))).toEqual(['BASIS_MISSING document']);
    expect(refusals(decide(submitted(), { on: addDays(TODAY, 1) }))).toEqual(['IN_THE_FUTURE on']);
    expect(refusals(decide(submitted(), { on: addDays(TODAY, -1) }))).toEqual(['BEFORE_SUBMISSION on']);
  });

  it('speaks of every candidate, once, and of nobody else', () => {
    const [first] = decision(submitted()).outcomes;
    if (!first) throw new Error('expected an outcome');
    expect(refusals(decide(submitted(), { outcomes: [] }))).toEqual(['OUTCOME_MISSING candidates.0']);
    expect(refusals(decide(submitted(), { outcomes: [first, first] }))).toEqual([
      'OUTCOME_REPEATED outcomes.1',
    ]);
    const stranger = { ...first, unit: unit('la') };
    expect(refusals(decide(submitted(), { outcomes: [first, stranger] }))).toEqual([
      'CANDIDATE_UNKNOWN outcomes.1',
    ]);
  });

  it('grants a part of the individuals, with a reason', () => {
    const proposal = submitted({ candidates: [individuals('don-vi-1', 5)] });
    const granting = (granted: number, reason: string | null) =>
      decide(proposal, { outcomes: [{ unit: unit('don-vi-1'), kind: 'INDIVIDUAL', granted, reason }] });
    expect(refusals(granting(3, null))).toEqual(['TEXT_REQUIRED outcomes.0.reason']);
    expect(refusals(granting(6, null))).toEqual(['GRANTED_NOT_USABLE outcomes.0.granted']);
    expect(made(granting(3, 'Hai hồ sơ chưa đủ thành tích')).candidates[0]?.outcome?.granted).toBe(3);
  });

  it('grants nothing above the quota, whatever reason the proposal gave, unless it names the exception itself', () => {
    expect(refusals(decide(submitted(OVER)))).toEqual(['QUOTA_EXCEEDED candidates']);
    expect(refusals(decide(submitted(OVER), { outcomes: refusing('don-vi-2', 'don-vi-3') }))).toEqual([]);
    const named = made(decide(submitted(OVER), { overQuotaReason: 'Thủ trưởng Bộ đồng ý' }));
    expect(named.decision?.overQuotaReason).toBe('Thủ trưởng Bộ đồng ý');
  });

  it('of a sister proposal in the meantime counts: the place is taken', () => {
    const earlier = [{ unit: unit('don-vi-6'), cluster: 'cum-1' }];
    expect(refusals(decide(submitted(), {}, ground({ earlier })))).toEqual(['QUOTA_EXCEEDED candidates']);
  });

  it('may refuse all of it, with reasons; then there is nothing to present', () => {
    const none = made(decide(submitted(OVER), { outcomes: refusing('don-vi-1', 'don-vi-2', 'don-vi-3') }));
    const presented = presentCommendation(none, { on: TODAY, presenter: unit('tinh'), at: null }, TODAY);
    expect(refusals(presented)).toEqual(['NOTHING_GRANTED']);
  });

  it('never leads over the quota without a reason of its own', () => {
    const anyGrant = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
    const everyone = SIX.map(({ unit: of }) => collective(of));
    fc.assert(
      fc.property(
        anyGrant,
        fc.nat({ max: 6 }),
        fc.nat({ max: 3 }),
        fc.boolean(),
        (grants, number, before, named) => {
          const rule = { kind: 'PER_CLUSTER', number } as const;
          const earlier = Array.from({ length: before }, (_, n) => ({
            unit: unit(`khac-${n}`),
            cluster: 'cum-1',
          }));
          const on = ground({ form: form({ quota: rule }), earlier });
          const proposal = submitted({ candidates: everyone, overQuotaReason: 'Đề nghị vượt' }, on);
          const outcomes = everyone.map(({ unit: of, kind }, index) => ({
            unit: of,
            kind,
            granted: grants[index] ? 1 : 0,
            reason: grants[index] ? null : 'Không tặng',
          }));
          const reason = named ? 'Ngoại lệ có lý do' : null;
          const outcome = decide(proposal, { outcomes, overQuotaReason: reason }, on);
          const count = grants.filter(Boolean).length;
          const isOver = count > 0 && before + count > (placesOf(rule, 6) ?? Number.POSITIVE_INFINITY);
          expect(outcome.ok).toBe(named || !isOver);
          if (!outcome.ok || named) return;
          const granted = outcome.value.value.candidates.filter((each) => standingAwards(each) > 0);
          expect(checkQuota({ rule, judged: SIX, earlier }, granted).isExceeded).toBe(false);
        },
      ),
    );
  });
});

describe('the presentation', () => {
  it('is by another unit than the issuer, on the day of the decision or later (facts.md §5, S1)', () => {
    const present = (on = TODAY, done = decided()) =>
      presentCommendation(done, { on, presenter: unit('tinh-quang-ngai'), at: 'Hội nghị tổng kết' }, TODAY);
    expect(made(present()).presented?.presenter).toBe('tinh-quang-ngai');
    expect(refusals(present(addDays(TODAY, -1)))).toEqual(['BEFORE_DECISION on']);
    expect(refusals(present(addDays(TODAY, 1)))).toEqual(['IN_THE_FUTURE on']);
  });
});

describe('an award that is cancelled', () => {
  const cancel = (of = decided(), rest: Partial<Parameters<typeof cancelAward>[1]> = {}) =>
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
        ...rest,
      },
      TODAY,
    );

  it('stays where it is and no longer stands', () => {
    const [candidate] = made(cancel()).candidates;
    expect(candidate?.outcome?.granted).toBe(1);
    expect(candidate && standingAwards(candidate)).toBe(0);
  });

  it('is cancelled by a document and with a reason, once', () => {
    expect(refusals(cancel(decided(), { reason: '', citation: null }))).toEqual([
      'TEXT_REQUIRED reason',
      'BASIS_MISSING document',
    ]);
    expect(refusals(cancel(made(cancel())))).toEqual(['CANCELLED_TOO_MANY people']);
    expect(refusals(cancel(decided(), { unit: unit('la') }))).toEqual(['CANDIDATE_UNKNOWN unit']);
  });

  it('of individuals may be a part of them, and never more than stand', () => {
    const five = decided({ candidates: [individuals('don-vi-1', 5)] });
    const some = (of: typeof five, people: number) => cancel(of, { kind: 'INDIVIDUAL', people });
    const two = made(some(five, 2));
    expect(two.candidates.map(standingAwards)).toEqual([3]);
    expect(refusals(some(two, 4))).toEqual(['CANCELLED_TOO_MANY people']);
    expect(refusals(some(two, 0))).toEqual(['CANCELLED_TOO_MANY people']);
    expect(made(some(two, 3)).candidates.map(standingAwards)).toEqual([0]);
  });
});
