import { describe, expect, it } from 'vitest';
import { day, id } from '../../kernel/index.ts';
import { enterInspection, type InspectionStory } from './enter-inspection.ts';
import { anInspection, aRecommendation, MINISTRY, QUANG_NGAI } from './testing.ts';

const today = day('2026-11-22');
const terms = {
  id: id<'Recommendation'>('k1'),
  unit: QUANG_NGAI,
  text: 'Đổi mới phương thức',
  deadline: null,
};
const answer = {
  on: day('2020-07-08'),
  act: {
    kind: 'ANSWER',
    response: { stance: 'ACCEPTED', text: 'Cụ thể hóa kết luận của đoàn', plan: null, promisedFor: null },
  },
} as const;

/** S0: a session of 07/07/2020, recommendations without days, a response; no number and no figure anywhere. */
const story = (over: Partial<InspectionStory> = {}): InspectionStory => ({
  plan: { ...anInspection(), startsOn: null, endsOn: null },
  sessions: [
    {
      id: id<'WorkingSession'>('b1'),
      heldOn: day('2020-07-07'),
      place: 'Hà Nội',
      units: [],
      fromDelegation: null,
      fromUnits: null,
      content: null,
    },
  ],
  findings: [],
  recommendations: [{ ...terms, steps: [answer] }],
  conclusion: { concludedOn: day('2020-07-07'), text: null },
  isClosed: false,
  ...over,
});

const outcome = (over: Partial<InspectionStory>) => {
  const entered = enterInspection(story(over), today);
  return entered.ok
    ? [entered.value.state, ...entered.value.recommendations.map(({ state }) => state)]
    : entered.error.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('an inspection entered with its whole story', () => {
  it('of the past needs no number and no figure (facts.md, S0)', () => {
    expect(outcome({})).toEqual(['CONCLUDED', 'ANSWERED']);
  });

  it('stands where its story ends', () => {
    expect(outcome({ sessions: [], recommendations: [], conclusion: null })).toEqual(['PLANNED']);
    expect(outcome({ recommendations: [{ ...terms, steps: [] }], conclusion: null })).toEqual([
      'UNDER_WAY',
      'OPEN',
    ]);
  });

  it('a session outside its span is taken as it was', () => {
    expect(outcome({ plan: anInspection() })).toEqual(['CONCLUDED', 'ANSWERED']);
  });

  it('goes by the same rules as one that is recorded step by step', () => {
    expect(outcome({ isClosed: true })).toEqual(['RECOMMENDATIONS_OPEN ']);
    const upward = {
      on: day('2020-08-01'),
      act: { kind: 'ESCALATE', note: 'Chuyển' },
      unitAbove: MINISTRY,
    } as const;
    expect(outcome({ recommendations: [{ ...terms, steps: [answer, upward] }] })).toEqual([
      'NOT_OVERDUE recommendations.0.steps.1',
    ]);
    expect(outcome({ recommendations: [{ ...aRecommendation({ unit: MINISTRY }), steps: [] }] })).toEqual([
      'UNIT_NOT_INSPECTED recommendations.0.unit',
    ]);
    expect(outcome({ recommendations: [{ ...terms, steps: [answer] }], conclusion: null })).toEqual([
      'WRONG_STATE recommendations.0.steps.0',
    ]);
  });
});
