import { array, boolean, constantFrom, assert as holds, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrgUnitId } from '../../hierarchy/model.ts';
import { type Day, id } from '../../kernel/index.ts';
import type { LifecycleFault, ReportAct, Transition } from './act.ts';
import { decide } from './decide.ts';
import { type ActContext, openActs } from './guard.ts';
import {
  countingOf,
  decidingUnit,
  isFullyApproved,
  openReport,
  REPORT_STATES,
  type Report,
} from './model.ts';
import type { LegalReport } from './ready-to-submit.ts';
import { REPORT_ACTS, type ReportActKind, submittingAct, TRANSITIONS } from './transitions.ts';

const COMMUNE = id<'OrgUnit'>('sa-thay');
const PROVINCE = id<'OrgUnit'>('quang-ngai');
const MINISTRY = id<'OrgUnit'>('bo-cong-an');
const form = { code: id<'ReportForm'>('DV-THANG'), version: 1 };
const draft = openReport({
  unit: COMMUNE,
  period: id<'PeriodKey'>('2026-M10'),
  form,
  dueOn: '2026-10-19' as Day,
});
const legal = { form: form.code, version: 1, figures: [], explained: [] } as unknown as LegalReport;

const by = (user: string, unit = PROVINCE, over: Partial<ActContext> = {}): ActContext => ({
  actor: { user: id<'User'>(user), unit },
  at: '2026-10-16T02:00:00Z',
  periodIsClosed: false,
  ...over,
});
const officer = by('canbo.xa', COMMUNE);
const approver = by('duyet.quangngai');
const analyst = by('tonghop.bca', MINISTRY);
const closed = (context: ActContext): ActContext => ({ ...context, periodIsClosed: true });

const submit = (route = [PROVINCE]): ReportAct => ({ kind: 'SUBMIT', legal, route });
const resubmit = (route = [PROVINCE]): ReportAct => ({ kind: 'RESUBMIT', legal, route });
const sendBack = (reason = 'Số lượt người chưa khớp'): ReportAct => ({ kind: 'SEND_BACK', reason });
const amend = (reason = 'Bổ sung đợt phát động'): ReportAct => ({ kind: 'AMEND', reason });
const act = (kind: 'SAVE' | 'APPROVE' | 'CLOSE' | 'CANCEL_AMENDMENT'): ReportAct => ({ kind });

const faultOf = (report: Report, what: ReportAct, context: ActContext): LifecycleFault['code'] | 'none' => {
  const decided = decide(report, what, context);
  return decided.ok ? 'none' : decided.error.code;
};

type Step = readonly [ReportAct, ActContext];
const play = (report: Report, ...steps: readonly Step[]): { report: Report; countings: string[] } => {
  let now = report;
  const countings: string[] = [];
  for (const [what, context] of steps) {
    const decided = decide(now, what, context);
    if (!decided.ok) throw new Error(`${what.kind}: ${decided.error.code}`);
    now = decided.value.report;
    countings.push(decided.value.counting);
  }
  return { report: now, countings };
};
const after = (...steps: readonly Step[]): Report => play(draft, ...steps).report;

const submitted = after([submit(), officer]);
const approved = after([submit(), officer], [act('APPROVE'), approver]);
const final = after([submit(), officer], [act('APPROVE'), approver], [act('CLOSE'), analyst]);

describe('the way of a report', () => {
  it('commune submits → province sends back with a reason → commune mends → province approves → closed', () => {
    const { report, countings } = play(
      draft,
      [act('SAVE'), officer],
      [submit(), officer],
      [sendBack('Thiếu số người dự'), approver],
      [act('SAVE'), officer],
      [resubmit(), officer],
      [act('APPROVE'), approver],
      [act('CLOSE'), analyst],
    );
    expect(report).toMatchObject({ state: 'CLOSED', version: 8, revision: 1, step: 1, sentBackReason: null });
    expect(report.route).toEqual([{ unit: PROVINCE, decidedBy: 'duyet.quangngai', decidedAt: approver.at }]);
    expect(countings).toEqual(['KEEP', 'KEEP', 'KEEP', 'KEEP', 'KEEP', 'COUNT', 'FINALISE']);
  });

  it('goes level by level: counted from the first approval, final at the close', () => {
    const first = after([submit([PROVINCE, MINISTRY]), officer], [act('APPROVE'), approver]);
    expect(first).toMatchObject({ state: 'APPROVED', step: 1 });
    expect([isFullyApproved(first), decidingUnit(first), countingOf(first)]).toEqual([
      false,
      MINISTRY,
      'PROVISIONAL',
    ]);
    expect(faultOf(first, act('CLOSE'), analyst)).toBe('NOT_FULLY_APPROVED');
    expect(faultOf(first, amend(), officer)).toBe('NOT_FULLY_APPROVED');
    expect(faultOf(first, act('APPROVE'), approver)).toBe('NOT_YOUR_STEP');
    const second = play(first, [act('APPROVE'), analyst]);
    expect([isFullyApproved(second.report), second.countings[0]]).toEqual([true, 'KEEP']);
    const back = play(first, [sendBack(), analyst]);
    expect([back.report.state, back.countings[0], back.report.route[0]?.decidedBy]).toEqual([
      'SENT_BACK',
      'WITHDRAW',
      null,
    ]);
  });

  it('a level cannot be skipped', () => {
    const waiting = after([submit([PROVINCE, MINISTRY]), officer]);
    expect(faultOf(waiting, act('APPROVE'), analyst)).toBe('NOT_YOUR_STEP');
    expect(faultOf(waiting, sendBack(), analyst)).toBe('NOT_YOUR_STEP');
  });

  it('nobody approves their own: not the user who submitted, not the unit that reports', () => {
    const samePerson = by('canbo.xa', PROVINCE);
    expect(faultOf(submitted, act('APPROVE'), samePerson)).toBe('OWN_REPORT');
    expect(faultOf(submitted, act('APPROVE'), by('truong.xa', COMMUNE))).toBe('OWN_REPORT');
    expect(faultOf(submitted, sendBack(), by('truong.xa', COMMUNE))).toBe('OWN_REPORT');
  });

  it('a route is frozen at submission and never runs through the unit itself', () => {
    expect(faultOf(draft, submit([]), officer)).toBe('NO_ROUTE');
    expect(faultOf(draft, submit([COMMUNE]), officer)).toBe('ROUTE_NOT_USABLE');
    expect(faultOf(draft, submit([PROVINCE, PROVINCE]), officer)).toBe('ROUTE_NOT_USABLE');
  });

  it('only the unit itself enters and submits', () => {
    expect(faultOf(draft, act('SAVE'), approver)).toBe('NOT_YOUR_REPORT');
    expect(faultOf(draft, submit(), approver)).toBe('NOT_YOUR_REPORT');
  });

  it('what was checked by another version of the form is not submitted', () => {
    const other = { ...legal, version: 2 } as LegalReport;
    expect(faultOf(draft, { kind: 'SUBMIT', legal: other, route: [PROVINCE] }, officer)).toBe(
      'OTHER_FORM_CHECKED',
    );
  });

  it('is submitted once: a second submission finds another state', () => {
    expect(faultOf(submitted, submit(), officer)).toBe('WRONG_STATE');
    expect(faultOf(submitted, act('SAVE'), officer)).toBe('WRONG_STATE');
  });

  it('sending back and amending need a reason, without personal data', () => {
    expect(faultOf(submitted, sendBack('  '), approver)).toBe('REASON_REQUIRED');
    expect(faultOf(submitted, sendBack('gọi 0912345678'), approver)).toBe('PERSONAL_IDENTIFIER');
    expect(faultOf(approved, amend(''), officer)).toBe('REASON_REQUIRED');
    expect(after([submit(), officer], [sendBack(' Thiếu số '), approver]).sentBackReason).toBe('Thiếu số');
  });

  it('after the last approval it is amended, not sent back', () => {
    expect(faultOf(approved, sendBack(), approver)).toBe('FULLY_APPROVED');
    expect(faultOf(approved, act('SAVE'), officer)).toBe('WRONG_STATE');
  });
});

describe('a closed period', () => {
  it('takes no entry and no submission', () => {
    expect(faultOf(draft, act('SAVE'), closed(officer))).toBe('PERIOD_CLOSED');
    expect(faultOf(draft, submit(), closed(officer))).toBe('PERIOD_CLOSED');
  });

  it('lets what was submitted in time be approved, but not be sent back to where it could not return from', () => {
    expect(faultOf(submitted, act('APPROVE'), closed(approver))).toBe('none');
    expect(faultOf(submitted, sendBack(), closed(approver))).toBe('PERIOD_CLOSED');
  });

  it('lets an amendment be made to its end', () => {
    const steps = [amend(), act('SAVE'), resubmit(), sendBack(), resubmit(), act('APPROVE'), act('CLOSE')];
    const who = [analyst, officer, officer, approver, officer, approver, analyst];
    const amended = play(final, ...steps.map((what, index): Step => [what, closed(who[index] ?? officer)]));
    expect(amended.report).toMatchObject({ state: 'CLOSED', revision: 2, amendedFrom: null });
    expect(amended.countings.slice(-2)).toEqual(['COUNT', 'FINALISE']);
  });
});

describe('an amendment', () => {
  it('keeps the former figures counted until the new ones are approved', () => {
    const amending = play(final, [amend(), officer]).report;
    expect([amending.state, amending.revision, countingOf(amending)]).toEqual(['AMENDING', 2, 'FINAL']);
    const again = play(amending, [resubmit(), officer]).report;
    expect(countingOf(again)).toBe('FINAL');
    expect(countingOf(play(again, [act('APPROVE'), approver]).report)).toBe('PROVISIONAL');
  });

  it('that is cancelled leaves the report as it was, but for its version', () => {
    for (const former of [approved, final]) {
      const { report, countings } = play(former, [amend(), officer], [act('CANCEL_AMENDMENT'), officer]);
      expect(report).toEqual({ ...former, version: former.version + 2 });
      expect(countings).toEqual(['KEEP', 'RESTORE']);
    }
  });

  it('that was opened from above is cancelled by the unit that reports, by nobody else', () => {
    const amending = play(final, [amend(), analyst]).report;
    expect(faultOf(amending, act('CANCEL_AMENDMENT'), officer)).toBe('none');
    for (const other of [approver, analyst])
      expect(faultOf(amending, act('CANCEL_AMENDMENT'), other)).toBe('NOT_YOUR_REPORT');
  });
});

describe('the transition table', () => {
  it('is complete: every state and act is either in it or refused by name', () => {
    const allowed = REPORT_STATES.flatMap((state) =>
      REPORT_ACTS.filter((kind) => TRANSITIONS[state][kind] !== undefined).map((kind) => `${state} ${kind}`),
    );
    expect(allowed).toEqual([
      'DRAFT SAVE',
      'DRAFT SUBMIT',
      'SUBMITTED APPROVE',
      'SUBMITTED SEND_BACK',
      'SENT_BACK SAVE',
      'SENT_BACK RESUBMIT',
      'RESUBMITTED APPROVE',
      'RESUBMITTED SEND_BACK',
      'APPROVED APPROVE',
      'APPROVED SEND_BACK',
      'APPROVED CLOSE',
      'APPROVED AMEND',
      'CLOSED AMEND',
      'AMENDING SAVE',
      'AMENDING RESUBMIT',
      'AMENDING CANCEL_AMENDMENT',
    ]);
  });

  it('the apps ask it which acts are open', () => {
    expect(openActs(draft, officer)).toEqual(['SAVE', 'SUBMIT']);
    expect(openActs(submitted, officer)).toEqual([]);
    expect(openActs(submitted, approver)).toEqual(['APPROVE', 'SEND_BACK']);
    expect(openActs(final, approver)).toEqual(['AMEND']);
    expect(REPORT_STATES.filter((state) => submittingAct(state) === 'SUBMIT')).toEqual(['DRAFT']);
  });
});

const anyStep = record({
  kind: constantFrom(...REPORT_ACTS),
  who: constantFrom(officer, by('truong.xa', COMMUNE), approver, by('canbo.xa'), analyst, by('x', id('la'))),
  isClosed: boolean(),
  route: constantFrom([PROVINCE], [PROVINCE, MINISTRY], [COMMUNE], []),
  reason: constantFrom('Có lý do', ''),
});

const actOf = (kind: ReportActKind, route: readonly OrgUnitId[], reason: string): ReportAct => {
  if (kind === 'SUBMIT' || kind === 'RESUBMIT') return { kind, legal, route };
  return kind === 'SEND_BACK' || kind === 'AMEND' ? { kind, reason } : { kind };
};

/** What must be true of every step that was allowed, whatever came before. */
const checkStep = (before: Report, { report, event, counting }: Transition, context: ActContext): void => {
  const next = TRANSITIONS[before.state][event.act];
  expect(next === 'FORMER' ? before.amendedFrom : next).toBe(report.state);
  expect(report.version).toBe(before.version + 1);
  if (event.act === 'APPROVE') {
    expect(context.actor.unit).toBe(before.route[before.step]?.unit);
    expect(context.actor.unit).not.toBe(before.unit);
    expect(context.actor.user).not.toBe(before.submittedBy);
    expect(report.step).toBe(before.step + 1);
  }
  if (event.act === 'SAVE') expect(['DRAFT', 'SENT_BACK', 'AMENDING']).toContain(before.state);
  if (event.act === 'SEND_BACK' || event.act === 'AMEND') expect(event.reason).not.toBeNull();
  const decided = report.route.map((step) => step.decidedBy !== null);
  expect(decided).toEqual(report.route.map((_, index) => index < report.step));
  if (event.act !== 'SUBMIT' && event.act !== 'RESUBMIT') {
    expect(report.route.map((step) => step.unit)).toEqual(before.route.map((step) => step.unit));
  }
  const wasCounted = countingOf(before) !== 'NOT_COUNTED';
  const isCounted = counting === 'COUNT' || (wasCounted && counting !== 'WITHDRAW');
  expect(countingOf(report) !== 'NOT_COUNTED').toBe(isCounted);
};

describe('random histories', () => {
  it('hold no illegal transition, self-approval, skipped level or edit after approval', () => {
    const history = array(anyStep, { maxLength: 60, size: 'max' });
    const reached = new Set<string>();
    holds(
      property(history, (steps) => {
        let report = draft;
        for (const { kind, who, isClosed, route, reason } of steps) {
          const context = { ...who, periodIsClosed: isClosed };
          const decided = decide(report, actOf(kind, route, reason), context);
          if (!decided.ok) continue;
          checkStep(report, decided.value, context);
          report = decided.value.report;
          reached.add(report.state);
        }
      }),
      { numRuns: 2000 },
    );
    expect([...reached].sort()).toEqual([...REPORT_STATES].sort());
  });
});
