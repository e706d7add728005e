import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/index.ts';
import { recordId, sayFault } from '../../programme/index.ts';
import { checkEntrants } from './check-entrants.ts';
import { decideRound, openRoundActs } from './decide-round.ts';
import { makeRound } from './make-round.ts';
import { ROUND_STATES, type RoundDraft } from './model.ts';
import { aRoundSet, OWN, PEER } from './testing.ts';
import { NEEDS_REASON, ROUND_ACTS, type RoundAct, SIDE_OF } from './transitions.ts';
import { ROUND_FAULT_WORDS } from './words.ts';

const ON = { isBusy: false };
const after = (state: (typeof ROUND_STATES)[number], act: RoundAct) => {
  const decided = decideRound({ state, ...ON }, act, 'Lý do');
  return decided.ok ? decided.value.state : null;
};

describe('the life of a round', () => {
  it('is the whole table and nothing else', () => {
    const cells = ROUND_STATES.map((state) => [
      state,
      Object.fromEntries(
        ROUND_ACTS.flatMap((act) => {
          const next = after(state, act);
          return next === null ? [] : [[act, next]];
        }),
      ),
    ]);
    expect(Object.fromEntries(cells)).toEqual({
      DRAFT: { REVISE: 'DRAFT', OPEN: 'OPEN', CANCEL: 'CANCELLED' },
      OPEN: {
        REFRESH_PREFILL: 'OPEN',
        SCORE_SELF: 'OPEN',
        SUBMIT_SELF: 'OPEN',
        SEND_BACK: 'OPEN',
        START_PEER_REVIEW: 'PEER_REVIEW',
        START_RECHECK: 'RECHECK',
        CANCEL: 'CANCELLED',
      },
      PEER_REVIEW: {
        SCORE_PEERS: 'PEER_REVIEW',
        SUBMIT_PEERS: 'PEER_REVIEW',
        START_EXPLANATION: 'EXPLANATION',
        CANCEL: 'CANCELLED',
      },
      EXPLANATION: { EXPLAIN: 'EXPLANATION', START_RECHECK: 'RECHECK', CANCEL: 'CANCELLED' },
      RECHECK: { RECHECK: 'RECHECK', SET_FINAL: 'RECHECK', FINALISE: 'FINAL', CANCEL: 'CANCELLED' },
      FINAL: { REOPEN_RECHECK: 'RECHECK', PUBLISH: 'PUBLISHED', CANCEL: 'CANCELLED' },
      PUBLISHED: { CORRECT: 'PUBLISHED' },
      CANCELLED: {},
    });
    expect(Object.keys(SIDE_OF)).toEqual([...ROUND_ACTS]);
  });

  it('asks for a reason wherever something is taken back that others rely on', () => {
    expect(NEEDS_REASON).toEqual(['SEND_BACK', 'REOPEN_RECHECK', 'CORRECT', 'CANCEL']);
    expect(decideRound({ state: 'FINAL', ...ON }, 'REOPEN_RECHECK', ' ')).toMatchObject({
      error: { code: 'TEXT_REQUIRED', path: ['reason'] },
    });
    expect(decideRound({ state: 'FINAL', ...ON }, 'PUBLISH', null)).toMatchObject({ ok: true });
  });

  it('stands still while a job is at work on it', () => {
    for (const state of ROUND_STATES) expect(openRoundActs({ state, isBusy: true })).toEqual([]);
    expect(decideRound({ state: 'RECHECK', isBusy: true }, 'FINALISE', null)).toMatchObject({
      error: { code: 'ROUND_BUSY' },
    });
  });
});

const draft = (over: Partial<RoundDraft> = {}): RoundDraft => ({
  title: 'Đợt chấm 2026',
  set: { code: 'BO-THU', version: 1 },
  firstDay: day('2025-12-01'),
  lastDay: day('2026-11-30'),
  deadlines: { SELF: day('2026-12-05'), PEER: day('2026-12-05'), PUBLICATION: day('2026-12-31') },
  entrants: { kind: 'CLUSTERS', clusters: [recordId<'CLUSTER'>('cụm 1')] },
  ...over,
});
const faults = (over: Partial<RoundDraft>, set = aRoundSet()) => {
  const made = makeRound(draft(over), set);
  return made.ok ? [] : made.error.map(({ code, path }) => [code, path.join('.')]);
};

describe('a round', () => {
  it('becomes legal with a published set that is valid on the last day that is judged', () => {
    expect(makeRound(draft(), aRoundSet())).toMatchObject({ ok: true, value: { subject: 'UNIT' } });
    expect(faults({ lastDay: day('2027-01-01') })).toEqual([['CRITERIA_SET_NOT_VALID', 'set']]);
    expect(makeRound(draft(), null)).toMatchObject({ error: [{ code: 'CRITERIA_SET_REQUIRED' }] });
  });

  it.each<[string, Partial<RoundDraft>, string[]]>([
    ['without days', { lastDay: null }, ['DAY_REQUIRED', 'lastDay']],
    ['that ends before it starts', { firstDay: day('2026-12-01') }, ['SPAN_ENDS_BEFORE_START', 'lastDay']],
    ['of ten years', { firstDay: day('2016-01-01') }, ['SPAN_TOO_LONG', 'lastDay']],
    [
      'whose peers are to finish before the self-scores',
      { deadlines: { SELF: day('2026-12-05'), PEER: day('2026-12-04') } },
      ['DEADLINE_NOT_IN_ORDER', 'deadlines.PEER'],
    ],
    [
      'that is due before it is judged',
      { deadlines: { SELF: day('2025-11-30') } },
      ['DEADLINE_BEFORE_SPAN', 'deadlines.SELF'],
    ],
    ['of nobody', { entrants: { kind: 'UNITS', units: [] } }, ['ENTRANTS_REQUIRED', 'entrants']],
    [
      'of a unit twice',
      { entrants: { kind: 'UNITS', units: [OWN, OWN] } },
      ['ENTRANT_REPEATED', 'entrants.1'],
    ],
    [
      'of models by a set for units',
      { entrants: { kind: 'MODELS', models: [recordId<'MODEL'>('m')] } },
      ['ENTRANTS_OF_OTHER_KIND', 'entrants'],
    ],
  ])('%s is refused', (_, over, fault) => {
    expect(faults(over)).toContainEqual(fault);
  });
});

describe('who is scored', () => {
  const view = { unit: (unit: string) => (unit === PEER ? null : ({ id: unit } as never)) };
  const names = (unit: string) => (unit === PEER ? 'Công an tỉnh Kon Tum' : null);
  const entrant = (unit: typeof OWN) => ({ subject: unit, unit, group: 'cluster' });

  it('is there on the last day; a unit that ended before it is named', () => {
    expect(checkEntrants([entrant(OWN)], view, names)).toEqual([]);
    const [fault] = checkEntrants([entrant(OWN), entrant(PEER)], view, names);
    expect(fault).toMatchObject({ code: 'SUBJECT_ENDED', path: ['entrants', PEER] });
    expect(fault && sayFault(ROUND_FAULT_WORDS, fault, 'vi')).toBe(
      'Công an tỉnh Kon Tum không còn hoạt động vào ngày cuối của thời gian chấm nên không thể được chấm.',
    );
  });

  it('is somebody, and nobody twice (in two clusters of one round)', () => {
    expect(checkEntrants([], view, names)).toMatchObject([{ code: 'NO_ENTRANTS' }]);
    expect(checkEntrants([entrant(OWN), { ...entrant(OWN), group: 'other' }], view, names)).toMatchObject([
      { code: 'SUBJECT_TWICE' },
    ]);
  });
});
