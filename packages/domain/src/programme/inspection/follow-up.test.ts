import { array, constantFrom, assert as holds, nat, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../kernel/index.ts';
import { decideInspection, openInspectionActs } from './decide-inspection.ts';
import { decideRecommendation, type RecommendationAct } from './decide-recommendation.ts';
import { type FollowUpContext, openRecommendationActs } from './guard-recommendation.ts';
import {
  INSPECTION_STATES,
  type Inspection,
  type InspectionState,
  RECOMMENDATION_STATES,
  RESPONSE_STANCES,
  type Recommendation,
  type RecommendationState,
  type ResponseStance,
} from './model.ts';
import { isRecommendationOverdue, recommendationTurn } from './recommendation-due.ts';
import {
  anInspection,
  aRecommendation,
  COMMISSION,
  FRONT,
  GIA_LAI,
  MINISTRY,
  QUANG_NGAI,
} from './testing.ts';
import {
  ACTING_SIDE,
  INSPECTION_ACTS,
  type InspectionActKind,
  RECOMMENDATION_ACTS,
  type RecommendationActKind,
} from './transitions.ts';

const DEADLINE = day('2026-12-31');
const AFTER = addDays(DEADLINE, 1);
const concluded = { state: 'CONCLUDED', lead: COMMISSION } as const;

const response = (stance: ResponseStance = 'ACCEPTED') => ({
  stance,
  text: 'Đơn vị tiếp thu và đưa vào kế hoạch.',
  plan: null,
  promisedFor: null,
});
const act = (
  kind: RecommendationActKind,
  note: string | null = 'Đã làm việc với cơ sở.',
): RecommendationAct => (kind === 'ANSWER' ? { kind, response: response() } : { kind, note });
const by = (kind: RecommendationActKind, over: Partial<FollowUpContext> = {}): FollowUpContext => {
  const actor = over.actor ?? (ACTING_SIDE[kind] === 'UNIT' ? QUANG_NGAI : COMMISSION);
  return {
    inspection: concluded,
    actor,
    actsFor: new Set([actor]),
    today: AFTER,
    unitAbove: MINISTRY,
    ...over,
  };
};

/** The state that a step leads to, or the code of why it leads nowhere. */
const outcome = (from: Recommendation, kind: RecommendationActKind, over: Partial<FollowUpContext> = {}) => {
  const decided = decideRecommendation(from, act(kind), by(kind, over));
  return decided.ok ? decided.value.state : decided.error.code;
};

/** Every step in every state, once the deadline is over; `.` is not possible. */
const TABLE: Readonly<Record<RecommendationState, string>> = {
  //            ANSWER   REPORT_PROGRESS REPORT_FULFILMENT SEND_BACK  ESCALATE  CLOSE
  OPEN: '       ANSWERED .               .                 .          ESCALATED .',
  ANSWERED: '   .        IN_PROGRESS     FULFILLED         OPEN       ESCALATED .',
  IN_PROGRESS: '.        IN_PROGRESS     FULFILLED         .          ESCALATED .',
  FULFILLED: '  .        .               .                 IN_PROGRESS .        CLOSED',
  ESCALATED: '  .        .               FULFILLED         .          .         CLOSED',
  CLOSED: '     .        .               .                 .          .         .',
};

describe('the follow-up of a recommendation', () => {
  it.each(RECOMMENDATION_STATES)('from %s leads where the table says and nowhere else', (state) => {
    const row = RECOMMENDATION_ACTS.map((kind) => outcome(aRecommendation({ state }), kind));
    const expected = TABLE[state].trim().split(/\s+/);
    expect(row).toEqual(expected.map((to) => (to === '.' ? 'WRONG_STATE' : to)));
  });

  it('the inspected unit answers and reports, the lead of the delegation sends back, closes, passes upward', () => {
    for (const state of RECOMMENDATION_STATES) {
      const from = aRecommendation({ state });
      const acts = (actor: typeof COMMISSION) => openRecommendationActs(from, by('CLOSE', { actor }));
      expect(acts(QUANG_NGAI).every((kind) => ACTING_SIDE[kind] === 'UNIT')).toBe(true);
      expect(acts(COMMISSION).every((kind) => ACTING_SIDE[kind] === 'DELEGATION')).toBe(true);
      for (const other of [GIA_LAI, FRONT, MINISTRY]) expect(acts(other)).toEqual([]);
    }
    expect(outcome(aRecommendation(), 'ANSWER', { actor: GIA_LAI })).toBe('NOT_YOUR_RECOMMENDATION');
    expect(outcome(aRecommendation(), 'ESCALATE', { actor: FRONT })).toBe('NOT_YOUR_INSPECTION');
  });

  it('that a former unit left is answered by its successor', () => {
    const successor = { actor: GIA_LAI, actsFor: new Set([GIA_LAI, QUANG_NGAI]) };
    const decided = decideRecommendation(aRecommendation(), act('ANSWER'), by('ANSWER', successor));
    expect(decided.ok && decided.value.events[0]?.by).toBe(GIA_LAI);
  });

  it('begins with the conclusion and ends with the inspection', () => {
    for (const state of INSPECTION_STATES) {
      const inspection = { ...concluded, state };
      expect(outcome(aRecommendation(), 'ANSWER', { inspection })).toBe(
        state === 'CONCLUDED' ? 'ANSWERED' : 'WRONG_STATE',
      );
    }
  });

  it('goes upward when it is overdue or not accepted, and only where a unit stands above', () => {
    const inTime = { today: DEADLINE };
    expect(outcome(aRecommendation(), 'ESCALATE', inTime)).toBe('NOT_OVERDUE');
    const refused = aRecommendation({ state: 'ANSWERED', response: response('NOT_ACCEPTED') });
    expect(outcome(refused, 'ESCALATE', inTime)).toBe('ESCALATED');
    expect(outcome(refused, 'ESCALATE', { unitAbove: null })).toBe('NO_UNIT_ABOVE');
    const passed = decideRecommendation(refused, act('ESCALATE'), by('ESCALATE'));
    expect(passed.ok && passed.value.escalatedTo).toBe(MINISTRY);
  });

  it('a reason is given for sending back, for passing upward and for closing what was passed upward', () => {
    const codeOf = (state: RecommendationState, kind: RecommendationActKind) => {
      const decided = decideRecommendation(aRecommendation({ state }), act(kind, ' '), by(kind));
      return decided.ok ? decided.value.state : decided.error;
    };
    const missing = { code: 'TEXT_REQUIRED', path: ['note'] };
    expect(codeOf('FULFILLED', 'SEND_BACK')).toEqual(missing);
    expect(codeOf('IN_PROGRESS', 'ESCALATE')).toEqual(missing);
    expect(codeOf('IN_PROGRESS', 'REPORT_FULFILMENT')).toEqual(missing);
    expect(codeOf('ESCALATED', 'CLOSE')).toEqual(missing);
    expect(codeOf('FULFILLED', 'CLOSE')).toBe('CLOSED');
  });

  it('every step stays in its story: when, what, which unit, which words', () => {
    const answered = decideRecommendation(aRecommendation(), act('ANSWER'), by('ANSWER'));
    if (!answered.ok) throw new Error(answered.error.code);
    const back = decideRecommendation(answered.value, act('SEND_BACK', 'Nói rõ hạn'), by('SEND_BACK'));
    expect(back.ok && back.value.events).toEqual([
      {
        on: AFTER,
        act: 'ANSWER',
        to: 'ANSWERED',
        by: QUANG_NGAI,
        note: 'Đơn vị tiếp thu và đưa vào kế hoạch.',
      },
      { on: AFTER, act: 'SEND_BACK', to: 'OPEN', by: COMMISSION, note: 'Nói rõ hạn' },
    ]);
  });

  it('is overdue from the day after its deadline until it is reported as done', () => {
    const late = (state: RecommendationState, today = AFTER) =>
      isRecommendationOverdue(aRecommendation({ state }), today);
    expect(RECOMMENDATION_STATES.filter((state) => late(state))).toEqual([
      'OPEN',
      'ANSWERED',
      'IN_PROGRESS',
      'ESCALATED',
    ]);
    expect(late('OPEN', DEADLINE)).toBe(false);
    expect(isRecommendationOverdue(aRecommendation({ deadline: null }), AFTER)).toBe(false);
  });

  it('waits for the unit, for the delegation, for the unit above, or for nobody', () => {
    const turns = RECOMMENDATION_STATES.map((state) => recommendationTurn(aRecommendation({ state })));
    expect(turns).toEqual(['UNIT', 'UNIT', 'UNIT', 'DELEGATION', 'UNIT_ABOVE', null]);
    const refused = aRecommendation({ state: 'ANSWERED', response: response('NOT_ACCEPTED') });
    expect(recommendationTurn(refused)).toBe('DELEGATION');
  });
});

const INSPECTION_TABLE: Readonly<Record<InspectionState, string>> = {
  //          CHANGE_PLAN RECORD_SESSION RECORD_FINDING RECOMMEND WITHDRAW  CONCLUDE  FOLLOW_UP CLOSE
  PLANNED: '  PLANNED     UNDER_WAY      .              .         .         .         .         .',
  UNDER_WAY: 'UNDER_WAY   UNDER_WAY      UNDER_WAY      UNDER_WAY UNDER_WAY CONCLUDED .         .',
  CONCLUDED: '.           .              .              .         .         .         CONCLUDED CLOSED',
  CLOSED: '   .           .              .              .         .         .         .         .',
};

describe('the life of an inspection', () => {
  it.each(INSPECTION_STATES)('from %s leads where the table says and nowhere else', (state) => {
    const row = INSPECTION_ACTS.map((kind) => {
      const decided = decideInspection(anInspection({ state }), kind, new Set([COMMISSION]));
      return decided.ok ? decided.value : decided.error.code;
    });
    const expected = INSPECTION_TABLE[state].trim().split(/\s+/);
    expect(row).toEqual(expected.map((to) => (to === '.' ? 'WRONG_STATE' : to)));
  });

  it('is kept by the lead of the delegation; a partner and the unit inspected only follow up', () => {
    for (const state of INSPECTION_STATES)
      for (const other of [FRONT, QUANG_NGAI])
        expect(openInspectionActs(anInspection({ state }), new Set([other]))).toEqual(
          state === 'CONCLUDED' ? ['FOLLOW_UP'] : [],
        );
  });

  it('closes with its last recommendation, and at once when it made none', () => {
    const close = (...states: RecommendationState[]) => {
      const recommendations = states.map((state) => aRecommendation({ state }));
      const decided = decideInspection(
        anInspection({ state: 'CONCLUDED', recommendations }),
        'CLOSE',
        new Set([COMMISSION]),
      );
      return decided.ok ? decided.value : decided.error.code;
    };
    expect(close()).toBe('CLOSED');
    expect(close('CLOSED', 'CLOSED')).toBe('CLOSED');
    for (const state of RECOMMENDATION_STATES.filter((each) => each !== 'CLOSED'))
      expect(close('CLOSED', state)).toBe('RECOMMENDATIONS_OPEN');
  });
});

type Step = {
  readonly act: InspectionActKind;
  readonly actor: typeof COMMISSION;
  readonly which: number;
  readonly step: RecommendationActKind;
  readonly note: string | null;
  readonly stance: ResponseStance;
  readonly days: number;
};

const steps = array(
  record<Step>({
    act: constantFrom(...INSPECTION_ACTS, 'FOLLOW_UP', 'FOLLOW_UP', 'FOLLOW_UP'),
    actor: constantFrom(COMMISSION, QUANG_NGAI, COMMISSION, QUANG_NGAI, GIA_LAI, FRONT, MINISTRY),
    which: nat(3),
    step: constantFrom(...RECOMMENDATION_ACTS),
    note: option(constantFrom('Đã thực hiện xong.', ' ')),
    stance: constantFrom(...RESPONSE_STANCES),
    days: nat(400),
  }),
  { maxLength: 60 },
);

const followUp = (inspection: Inspection, step: Step): Inspection => {
  const chosen = inspection.recommendations[step.which];
  if (chosen === undefined) return inspection;
  const { step: kind, note, actor } = step;
  const taken: RecommendationAct =
    kind === 'ANSWER' ? { kind, response: response(step.stance) } : { kind, note };
  const today = addDays(day('2026-10-31'), step.days);
  const decided = decideRecommendation(chosen, taken, {
    inspection,
    actor,
    actsFor: new Set([actor]),
    today,
    unitAbove: MINISTRY,
  });
  if (!decided.ok) return inspection;
  const recommendations = inspection.recommendations.map((one) => (one === chosen ? decided.value : one));
  return { ...inspection, recommendations };
};

/** What a step makes of an inspection; one that is refused makes nothing of it. */
const play = (inspection: Inspection, step: Step): Inspection => {
  if (step.act === 'FOLLOW_UP') return followUp(inspection, step);
  const decided = decideInspection(inspection, step.act, new Set([step.actor]));
  if (!decided.ok) return inspection;
  const recommendations =
    step.act === 'RECOMMEND'
      ? [...inspection.recommendations, aRecommendation()]
      : inspection.recommendations;
  return { ...inspection, state: decided.value, recommendations };
};

const start = anInspection({ state: 'CONCLUDED', recommendations: [aRecommendation(), aRecommendation()] });

describe('whatever the sequence of acts', () => {
  it('an inspection is never closed while a recommendation is open', () => {
    holds(
      property(constantFrom(start, anInspection({ state: 'PLANNED' })), steps, (from, taken) => {
        const end = taken.reduce(play, from);
        return end.state !== 'CLOSED' || end.recommendations.every(({ state }) => state === 'CLOSED');
      }),
      { numRuns: 2000 },
    );
  });

  it('nothing of a recommendation changes without an entry in its story, and no entry is ever lost', () => {
    holds(
      property(steps, (taken) => {
        let now = start;
        for (const step of taken) {
          const next = play(now, step);
          for (const [index, { events, state }] of next.recommendations.entries()) {
            const before = now.recommendations[index];
            expect(events.slice(0, before?.events.length)).toEqual(before?.events);
            expect(events.at(-1)?.to ?? 'OPEN').toBe(state);
          }
          now = next;
        }
      }),
    );
  });

  it('a closed recommendation was reported as done by its unit, or had gone to the unit above', () => {
    holds(
      property(steps, (taken) => {
        const end = taken.reduce(play, start);
        for (const { state, events, escalatedTo } of end.recommendations)
          if (state === 'CLOSED')
            expect(events.some(({ act }) => act === 'REPORT_FULFILMENT') || escalatedTo !== null).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
