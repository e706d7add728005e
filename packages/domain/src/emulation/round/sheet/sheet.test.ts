import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../../kernel/index.ts';
import { sayFault } from '../../../programme/index.ts';
import { compile, score, tabulate } from '../../../scoring/index.ts';
import { ROUND_STATES } from '../model.ts';
import { aMark, aRoundSet, aSheet, HOLDER, OWN, PEER, THIRD } from '../testing.ts';
import { checkEntries } from './check-entries.ts';
import { gapsOf, unconfirmedOf } from './gaps.ts';
import { openSheetActs } from './guard-sheet.ts';
import type { Marks, RoundSheet, WrittenStage } from './model.ts';
import { checkPeerScores, peerMean } from './peers.ts';
import type { TypedEntry } from './read-mark.ts';
import { markAt, sheetAt } from './sheet-at.ts';
import { SHEET_FAULT_WORDS } from './words.ts';

const SET = aRoundSet();
const marks = (over: Partial<Record<WrittenStage, Marks>>) => ({ SELF: {}, RECHECK: {}, FINAL: {}, ...over });
const pointsOf = (sheet: RoundSheet, stage: WrittenStage, key: string): string | undefined => {
  const compiled = compile(SET);
  const table = tabulate(compiled, [sheetAt(SET, sheet, stage)]);
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  const found = score(compiled, table.value, 'FINAL').scoreOf(sheet.subject);
  return found?.leaves.find((leaf) => leaf.key === key)?.points.toFixed();
};

describe('what counts of a leaf', () => {
  it('is what the last stage that spoke says: final before re-check before self before what was filled in', () => {
    const prefill = { I: { actual: { value: decimal(7), source: 'REPORTS', refs: ['r1'] } } } as const;
    const said = marks({ SELF: { I: aMark({ target: '10' }) }, RECHECK: { I: aMark({ actual: '8' }) } });
    const sheet = aSheet({ prefill, marks: said });
    const valuesAt = (stage: WrittenStage) => {
      const mark = markAt(sheet, stage, 'I');
      return mark.state === 'ASSIGNED' && [mark.values.actual?.toFixed(), mark.values.target?.toFixed()];
    };
    expect(valuesAt('SELF')).toEqual(['7', '10']);
    expect(valuesAt('RECHECK')).toEqual(['8', '10']);
    expect(valuesAt('FINAL')).toEqual(['8', '10']);
  });

  it('is what the appraiser decides and not the maximum of all scores (fault of existing systems, §6)', () => {
    const sheet = aSheet({
      marks: marks({
        SELF: { II: aMark({ points: '30' }) },
        RECHECK: { II: aMark({}, '25') },
        FINAL: { II: aMark({}, '12') },
      }),
    });
    expect(['SELF', 'RECHECK', 'FINAL'].map((stage) => pointsOf(sheet, stage as WrittenStage, 'II'))).toEqual(
      ['30', '25', '12'],
    );
  });

  it('can be given back to the rule by the final decision', () => {
    const sheet = aSheet({
      marks: marks({
        SELF: { II: aMark({ points: '20' }) },
        RECHECK: { II: aMark({}, '5') },
        FINAL: { II: aMark({}, null, 'Theo quy tắc') },
      }),
    });
    expect(pointsOf(sheet, 'FINAL', 'II')).toBe('20');
  });

  it('whatever the stages said, equals some stage’s word: nothing is mixed', () => {
    const mark = fc.option(fc.integer({ min: 0, max: 30 }).map((points) => aMark({}, String(points))));
    fc.assert(
      fc.property(mark, mark, (recheck, final) => {
        const of = (each: typeof mark extends fc.Arbitrary<infer T> ? T : never): Marks =>
          each ? { II: each } : {};
        const sheet = aSheet({ marks: marks({ RECHECK: of(recheck), FINAL: of(final) }) });
        const counted = markAt(sheet, 'FINAL', 'II');
        const last = final ?? recheck;
        const points = (each: typeof counted) =>
          each.state === 'ASSIGNED' ? (each.setPoints?.toFixed() ?? null) : null;
        return points(counted) === (last ? points(last) : null);
      }),
    );
  });
});

const typed = (
  key: string,
  values: Record<string, string | null>,
  over: Partial<TypedEntry> = {},
): TypedEntry => ({
  key,
  state: 'ASSIGNED',
  values: Object.entries(values).map(([name, text]) => ({ name, text })),
  setPoints: null,
  reason: null,
  ...over,
});
const faultsOf = (entries: TypedEntry[], sheet = aSheet(), stage: WrittenStage = 'SELF'): string[] => {
  const checked = checkEntries({ set: SET, sheet, stage }, entries);
  return checked.ok ? [] : checked.error.map(({ code, path }) => `${code} ${path.slice(2).join('.')}`);
};

describe('what is typed into a sheet', () => {
  it.each<[string, TypedEntry, string]>([
    ['is no number', typed('I', { actual: 'mười' }), 'NOT_A_NUMBER values.actual'],
    ['can be read in two ways', typed('I', { actual: '1,234.5' }), 'AMBIGUOUS_NUMBER values.actual'],
    ['has too many digits', typed('I', { actual: '1'.repeat(19) }), 'NUMBER_TOO_LONG values.actual'],
    ['is a negative figure', typed('I', { actual: '-3' }), 'NEGATIVE_VALUE values.actual'],
    ['is a negative count', typed('III', { bonuses: '-1' }), 'NEGATIVE_VALUE values.bonuses'],
    ['is a broken count', typed('III', { bonuses: '1,5' }), 'NOT_WHOLE values.bonuses'],
    ['is points above the maximum', typed('II', { points: '30,01' }), 'POINTS_ABOVE_MAXIMUM values.points'],
    ['is neither yes nor no', typed('V', { met: '2' }), 'NOT_YES_OR_NO values.met'],
    [
      'is a part larger than the whole',
      typed('G', { part: '26', whole: '25' }),
      'PART_ABOVE_WHOLE values.part',
    ],
    ['is of a leaf that the set has not', typed('X', {}), 'UNKNOWN_LEAF key'],
    ['is an input that the leaf has not', typed('I', { count: '1' }), 'UNKNOWN_INPUT values.count'],
    [
      'leaves out what must be scored',
      typed('I', {}, { state: 'NOT_ASSIGNED', reason: 'x' }),
      'NOT_ASSIGNABLE state',
    ],
    ['leaves out a veto', typed('V', {}, { state: 'NOT_ASSIGNED', reason: 'x' }), 'NOT_ASSIGNABLE state'],
    ['leaves out without a reason', typed('II', {}, { state: 'NOT_ASSIGNED' }), 'TEXT_REQUIRED reason'],
    ['sets points for oneself', typed('II', {}, { setPoints: '30' }), 'POINTS_NOT_YOURS setPoints'],
    [
      'names a person',
      typed('II', { points: '1' }, { reason: 'Gọi 0912 345 678' }),
      'PERSONAL_IDENTIFIER reason',
    ],
  ])('and %s is refused at its place', (_, entry, fault) => {
    expect(faultsOf([entry])).toEqual([fault]);
  });

  it('says every fault at once, in words that name the limit', () => {
    expect(
      faultsOf([typed('II', { points: '31' }), typed('III', { bonuses: 'a', penalties: '-1' })]),
    ).toHaveLength(3);
    expect(faultsOf([typed('II', {}), typed('II', {})])).toEqual(['LEAF_TWICE key']);
    const fault = { code: 'POINTS_ABOVE_MAXIMUM', path: [], about: { maximum: '30' } } as const;
    expect(sayFault(SHEET_FAULT_WORDS, fault, 'vi')).toBe('Điểm không được quá điểm tối đa 30.');
  });

  it('may be points below nothing only where a penalty may take more than there is', () => {
    expect(faultsOf([typed('III', {}, { setPoints: '-10', reason: 'Trừ' })], aSheet(), 'FINAL')).toEqual([]);
    expect(faultsOf([typed('III', {}, { setPoints: '-11', reason: 'Trừ' })], aSheet(), 'FINAL')).toEqual([
      'POINTS_BELOW_MINIMUM setPoints',
    ]);
    expect(faultsOf([typed('II', {}, { setPoints: '-1', reason: 'Trừ' })], aSheet(), 'FINAL')).toEqual([
      'POINTS_BELOW_MINIMUM setPoints',
    ]);
  });

  it('may have a target of 0, which is said; yes and no may be words', () => {
    const checked = checkEntries({ set: SET, sheet: aSheet(), stage: 'SELF' }, [
      typed('I', { actual: '5', target: '0' }),
      typed('V', { met: 'Không' }),
    ]);
    expect(checked).toMatchObject({
      ok: true,
      value: {
        warnings: [{ code: 'TARGET_IS_ZERO', path: ['entries', 0, 'values', 'target'] }],
        changes: [],
      },
    });
  });

  it('and differs from what was filled in needs a reason; the same figure does not', () => {
    const prefill = { I: { actual: { value: decimal(1200), source: 'REPORTS', refs: [] } } } as const;
    const sheet = aSheet({ prefill });
    expect(faultsOf([typed('I', { actual: '1.200' })], sheet)).toEqual([]);
    expect(faultsOf([typed('I', { actual: '1.300' })], sheet)).toEqual(['REASON_REQUIRED reason']);
    expect(faultsOf([typed('I', { actual: '' })], sheet)).toEqual(['REASON_REQUIRED reason']);
    expect(faultsOf([typed('I', { actual: '1.300' }, { reason: 'Bổ sung tháng 12' })], sheet)).toEqual([]);
  });

  it('changes a score already given with a reason, and the change is kept', () => {
    const submitted = aSheet({ wasSubmitted: true, marks: marks({ SELF: { II: aMark({ points: '20' }) } }) });
    expect(faultsOf([typed('II', { points: '21' })], submitted)).toEqual(['REASON_REQUIRED reason']);
    expect(faultsOf([typed('II', { points: '20,0' })], submitted)).toEqual([]);
    const reason = 'Cộng sáng kiến';
    const entries = [typed('II', { points: '21' }, { reason })];
    expect(checkEntries({ set: SET, sheet: submitted, stage: 'SELF' }, entries)).toMatchObject({
      value: { changes: [{ key: 'II', stage: 'SELF', reason }] },
    });
    expect(faultsOf([typed('II', {}, { setPoints: '18' })], submitted, 'RECHECK')).toEqual([
      'REASON_REQUIRED reason',
    ]);
    expect(faultsOf([typed('II', { points: '20' })], submitted, 'RECHECK')).toEqual([]);
  });
});

describe('a sheet before it is handed in', () => {
  it('tells what is missing and what the set does about it; nothing keeps it from being handed in', () => {
    expect(gapsOf(SET, aSheet(), 'SELF')).toEqual([
      { key: 'I', inputs: ['actual'], policy: 'INCOMPLETE' },
      { key: 'II', inputs: ['points'], policy: 'ZERO' },
      { key: 'III', inputs: ['bonuses', 'penalties'], policy: 'ZERO' },
      { key: 'V', inputs: ['met'], policy: 'NOT_MET' },
      { key: 'G', inputs: ['part', 'whole'], policy: 'NOT_MET' },
    ]);
    const setting = {
      round: { state: 'OPEN', isBusy: false, holder: HOLDER },
      sheet: aSheet(),
      peers: [OWN],
      reviewedBy: [],
    } as const;
    expect(openSheetActs(setting, OWN)).toEqual(['REFRESH_PREFILL', 'SCORE_SELF', 'SUBMIT_SELF']);
  });

  it('waits for the holder to confirm what is said not to be assigned', () => {
    const notAssigned = { state: 'NOT_ASSIGNED', reason: 'Không giao' } as const;
    const claimed = aSheet({ marks: marks({ SELF: { II: notAssigned } }) });
    expect(unconfirmedOf(claimed)).toEqual(['II']);
    expect(sheetAt(SET, claimed, 'FINAL').leaves.II).toEqual({ state: 'NOT_ASSIGNED' });
    const confirmed = aSheet({ marks: marks({ SELF: { II: notAssigned }, RECHECK: { II: notAssigned } }) });
    expect(unconfirmedOf(confirmed)).toEqual([]);
    const turnedDown = aSheet({
      marks: marks({ SELF: { II: notAssigned }, RECHECK: { II: aMark({}, '0', 'Có giao') } }),
    });
    expect([unconfirmedOf(turnedDown), pointsOf(turnedDown, 'FINAL', 'II')]).toEqual([[], '0']);
  });
});

describe('who may write what', () => {
  const actsOf = (unit: typeof OWN, over: Partial<RoundSheet> = {}, reviewedBy: (typeof OWN)[] = []) =>
    Object.fromEntries(
      ROUND_STATES.map((state) => {
        const round = { state, isBusy: false, holder: HOLDER };
        const setting = { round, sheet: aSheet(over), peers: [OWN, PEER], reviewedBy };
        return [state, openSheetActs(setting, unit)];
      }).filter(([, acts]) => (acts as unknown[]).length > 0),
    );

  it('is the unit while the round is open and when it explains itself', () => {
    expect(actsOf(OWN)).toEqual({
      OPEN: ['REFRESH_PREFILL', 'SCORE_SELF', 'SUBMIT_SELF'],
      EXPLANATION: ['EXPLAIN'],
    });
    expect(actsOf(OWN, { state: 'SUBMITTED' })).toEqual({ EXPLANATION: ['EXPLAIN'] });
    expect(actsOf(OWN, { state: 'SENT_BACK' }).OPEN).toContain('SCORE_SELF');
  });

  it('is a peer in peer review, never of itself, and not once the review is handed in', () => {
    expect(actsOf(PEER)).toEqual({ PEER_REVIEW: ['SCORE_PEERS', 'SUBMIT_PEERS'] });
    expect(actsOf(PEER, {}, [PEER])).toEqual({});
    expect(actsOf(THIRD)).toEqual({});
  });

  it('is the holder: sends back what was handed in, re-checks and decides', () => {
    expect(actsOf(HOLDER, { state: 'SUBMITTED' })).toEqual({
      OPEN: ['SEND_BACK'],
      RECHECK: ['RECHECK', 'SET_FINAL'],
    });
    expect(actsOf(HOLDER)).toEqual({ RECHECK: ['RECHECK', 'SET_FINAL'] });
  });
});

describe('what peers give', () => {
  it('is shown as its exact mean, half up to two decimals; no points is not 0', () => {
    const mean = (...points: (string | null)[]) =>
      peerMean(points.map((each) => (each === null ? null : decimal(each))))?.toFixed() ?? null;
    expect([mean('10', '10', '11'), mean('0.01', '0.02'), mean('20', null), mean(null), mean()]).toEqual([
      '10.33',
      '0.02',
      '20',
      null,
      null,
    ]);
  });

  it('is refused above the maximum, of what is no leaf, and with a person in the comment', () => {
    const given = [
      { key: 'II', points: '31', comment: null },
      { key: 'V', points: '1', comment: null },
      { key: 'I', points: null, comment: 'Số 012345678901' },
    ];
    const checked = checkPeerScores(SET, given);
    expect(checked.ok ? [] : checked.error.map(({ code }) => code)).toEqual([
      'POINTS_ABOVE_MAXIMUM',
      'UNKNOWN_LEAF',
      'PERSONAL_IDENTIFIER',
    ]);
  });

  it('lies between the least and the most that was given', () => {
    const points = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1 });
    fc.assert(
      fc.property(points, (given) => {
        const mean = peerMean(given.map((each) => decimal(each).div(100))) ?? decimal(-1);
        return mean.gte(Math.min(...given) / 100 - 0.005) && mean.lte(Math.max(...given) / 100 + 0.005);
      }),
    );
  });
});
