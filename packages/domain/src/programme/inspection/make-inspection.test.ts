import { describe, expect, it } from 'vitest';
import { day, id } from '../../kernel/index.ts';
import { changePlan } from './change-plan.ts';
import { makeConclusion } from './make-conclusion.ts';
import { makeFinding } from './make-finding.ts';
import { makeInspection } from './make-inspection.ts';
import { makeRecommendation } from './make-recommendation.ts';
import { makeResponse } from './make-response.ts';
import { makeSession, type SessionDraft } from './make-session.ts';
import type { FindingCause, Inspection, ManagementResponse } from './model.ts';
import { anInspection, aRecommendation, COMMISSION, FRONT, GIA_LAI, QUANG_NGAI } from './testing.ts';

type Outcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly error: readonly { code: string; path: readonly (string | number)[] }[] };

/** The faults as "CODE at path"; none when it is legal. */
const faults = (outcome: Outcome): string[] =>
  outcome.ok ? [] : outcome.error.map(({ code, path }) => `${code} ${path.join('.')}`);

const today = day('2026-11-22');
const plan = (over: Partial<Inspection> = {}) => makeInspection(anInspection(over));
const session = (over: Partial<SessionDraft> = {}): SessionDraft => ({
  heldOn: day('2026-10-15'),
  place: null,
  units: [],
  fromDelegation: null,
  fromUnits: null,
  content: null,
  ...over,
});
const recorded = { today, isHistory: false };
const heldOn = (on: string) => ({ ...session({ heldOn: day(on) }), id: id<'WorkingSession'>(on) });

describe('the plan of an inspection', () => {
  it('needs no number, no document, no day and no figure', () => {
    expect(faults(plan({ startsOn: null, endsOn: null }))).toEqual([]);
  });

  it('inspects somebody, each unit once', () => {
    expect(faults(plan({ inspected: [] }))).toEqual(['NOBODY_INSPECTED inspected']);
    expect(faults(plan({ inspected: [GIA_LAI, GIA_LAI] }))).toEqual(['UNIT_TWICE inspected.1']);
  });

  it('a delegation does not inspect itself, and its lead does not cooperate with itself', () => {
    expect(faults(plan({ inspected: [GIA_LAI, FRONT] }))).toEqual(['INSPECTS_ITSELF inspected.1']);
    expect(faults(plan({ cooperating: [FRONT, COMMISSION] }))).toEqual(['UNIT_TWICE cooperating.1']);
  });

  it('does not end before it starts, and neither does the period reviewed', () => {
    expect(faults(plan({ endsOn: day('2026-09-30') }))).toEqual(['ENDS_BEFORE_START endsOn']);
    const reviewed = { reviewedFrom: day('2020-01-01'), reviewedTo: day('2010-01-01') };
    expect(faults(plan(reviewed))).toEqual(['ENDS_BEFORE_START reviewedTo']);
  });

  it('may review a decade that is not over, and says so (facts.md §2: 290-QĐ/TW, 2010–2020)', () => {
    const made = plan({ startsOn: day('2020-07-07'), endsOn: null, reviewedTo: day('2020-12-31') });
    expect(made.ok && made.value.warnings.map(({ code }) => code)).toEqual(['REVIEWED_PERIOD_NOT_OVER']);
  });

  it('names every fault at once, and takes no personal identifier', () => {
    expect(faults(plan({ title: ' ', subject: 'liên hệ 0912345678', inspected: [] }))).toEqual([
      'TEXT_REQUIRED title',
      'PERSONAL_IDENTIFIER subject',
      'NOBODY_INSPECTED inspected',
    ]);
  });

  it('changed later, keeps the units and the days that something was recorded of', () => {
    const begun = anInspection({ sessions: [heldOn('2026-10-15')], recommendations: [aRecommendation()] });
    expect(faults(changePlan(begun, { ...begun, inspected: [GIA_LAI] }))).toEqual([
      'UNIT_STILL_NAMED inspected',
    ]);
    expect(faults(changePlan(begun, { ...begun, endsOn: day('2026-10-14') }))).toEqual([
      'OUTSIDE_SPAN endsOn',
    ]);
    const made = changePlan(begun, { ...begun, lead: FRONT, cooperating: [], inspected: [QUANG_NGAI] });
    expect(made.ok && made.value.value.lead).toBe(COMMISSION);
  });
});

describe('a working session', () => {
  const inspection = anInspection();

  it('lies within the inspection; history may lie outside, with a warning', () => {
    const late = session({ heldOn: day('2026-11-01') });
    expect(faults(makeSession(late, inspection, recorded))).toEqual(['OUTSIDE_SPAN heldOn']);
    const past = makeSession(late, inspection, { today, isHistory: true });
    expect(past.ok && past.value.warnings).toEqual([{ code: 'OUTSIDE_SPAN', path: ['heldOn'] }]);
    for (const on of ['2026-10-01', '2026-10-31'])
      expect(faults(makeSession(session({ heldOn: day(on) }), inspection, recorded))).toEqual([]);
  });

  it('was held before it is recorded', () => {
    const endless = anInspection({ endsOn: null });
    expect(faults(makeSession(session({ heldOn: day('2026-11-23') }), endless, recorded))).toEqual([
      'IN_THE_FUTURE heldOn',
    ]);
  });

  it('meets inspected units and counts people in whole numbers', () => {
    const odd = session({ units: [GIA_LAI, FRONT], fromDelegation: -1, fromUnits: 1.5 });
    expect(faults(makeSession(odd, inspection, recorded))).toEqual([
      'UNIT_NOT_INSPECTED units.1',
      'NOT_A_COUNT fromDelegation',
      'NOT_A_COUNT fromUnits',
    ]);
  });
});

describe('findings and recommendations', () => {
  const inspection = anInspection({ sessions: [heldOn('2026-10-15')] });

  it('a recommendation to a unit not inspected is refused', () => {
    expect(faults(makeRecommendation(aRecommendation({ unit: FRONT }), inspection))).toEqual([
      'UNIT_NOT_INSPECTED unit',
    ]);
  });

  it('a recommendation needs no deadline, but none before the sessions are over', () => {
    expect(faults(makeRecommendation(aRecommendation({ deadline: null }), inspection))).toEqual([]);
    const early = aRecommendation({ deadline: day('2026-10-14') });
    expect(faults(makeRecommendation(early, inspection))).toEqual(['DEADLINE_BEFORE_CONCLUSION deadline']);
  });

  it('a finding is about an inspected unit or about all, and every cause says something', () => {
    const causes: FindingCause[] = [
      { kind: 'OBJECTIVE', text: 'Địa bàn rộng' },
      { kind: 'SUBJECTIVE', text: ' ' },
    ];
    const finding = { kind: 'LIMITATION', text: 'Tập huấn còn ít', unit: null, causes } as const;
    expect(faults(makeFinding(finding, inspection))).toEqual(['TEXT_REQUIRED causes.1.text']);
    expect(faults(makeFinding({ ...finding, causes: [], unit: FRONT }, inspection))).toEqual([
      'UNIT_NOT_INSPECTED unit',
    ]);
  });

  it('a conclusion follows the last session, lies in the past, and no deadline lies before it', () => {
    const due = [aRecommendation(), aRecommendation({ deadline: day('2026-10-20') })];
    const held = { ...inspection, recommendations: due };
    const on = (text: string) => faults(makeConclusion({ concludedOn: day(text), text: null }, held, today));
    expect(on('2026-10-14')).toEqual(['CONCLUDED_BEFORE_SESSION concludedOn']);
    expect(on('2026-10-20')).toEqual([]);
    expect(on('2026-10-21')).toEqual(['DEADLINE_BEFORE_CONCLUSION recommendations.1.deadline']);
    expect(on('2026-11-23')[0]).toBe('IN_THE_FUTURE concludedOn');
  });

  it('a response promises nothing for the past; a promise beyond the deadline is noticed', () => {
    const response = (promisedFor: string): ManagementResponse => ({
      stance: 'PARTLY_ACCEPTED',
      text: 'Tiếp thu, sẽ bổ sung vào kế hoạch năm sau.',
      plan: null,
      promisedFor: day(promisedFor),
    });
    expect(faults(makeResponse(response('2026-11-21'), aRecommendation(), today))).toEqual([
      'PROMISED_BEFORE_ANSWER promisedFor',
    ]);
    const late = makeResponse(response('2027-01-01'), aRecommendation(), today);
    expect(late.ok && late.value.warnings.map(({ code }) => code)).toEqual(['PROMISED_AFTER_DEADLINE']);
  });
});
