import { describe, expect, it } from 'vitest';
import { day, decimal } from '../../kernel/index.ts';
import { endCriteriaSet } from './end.ts';
import { type PublicationContext, publishCriteriaSet } from './publish.ts';
import { sayCriteriaFault, sayPlace } from './say-fault.ts';
import { sayCondition, sayRule } from './say-rule.ts';
import { standingOf } from './state.ts';
import { aContext, aDraft, aRecognition, aSet } from './testing.ts';

const today = day('2026-11-22');
const context = (over: Partial<PublicationContext> = {}): PublicationContext => ({
  ...aContext(),
  published: [],
  today,
  ...over,
});
const startingOn = (from: string) => aDraft({ version: 2, validity: { from: day(from), to: null } });
const first = { version: 1, validity: { from: day('2026-01-01'), to: null } };

describe('putting a set into force', () => {
  it('ends the version before it on the day on which the new one starts: no day has two', () => {
    expect(publishCriteriaSet(startingOn('2027-01-01'), context({ published: [first] }))).toMatchObject({
      value: { ends: { version: 1, to: '2027-01-01' } },
    });
  });

  it('leaves a version that ends earlier as it is', () => {
    const ended = { version: 1, validity: { from: day('2026-01-01'), to: day('2026-12-01') } };
    expect(publishCriteriaSet(startingOn('2027-01-01'), context({ published: [ended] }))).toMatchObject({
      value: { ends: null },
    });
  });

  it('is refused backwards, and before the version that it follows', () => {
    const later = { version: 1, validity: { from: day('2027-06-01'), to: null } };
    expect(publishCriteriaSet(startingOn('2026-11-21'), context())).toMatchObject({
      error: [{ code: 'STARTS_IN_THE_PAST', path: ['validity', 'from'] }],
    });
    expect(publishCriteriaSet(startingOn('2027-06-01'), context({ published: [later] }))).toMatchObject({
      error: [{ code: 'STARTS_BEFORE_FORMER' }],
    });
  });

  it('is refused before the set that it extends is in force', () => {
    const extended = aRecognition({ validity: { from: day('2028-01-01'), to: null } });
    const draft = {
      ...aRecognition({ code: 'TINH', validity: { from: day('2027-01-01'), to: null } }),
      extends: { code: extended.code, version: 1 },
    };
    expect(publishCriteriaSet(draft, context({ extended }))).toMatchObject({
      error: [{ code: 'STARTS_BEFORE_EXTENDED' }],
    });
    expect(publishCriteriaSet(draft, context())).toMatchObject({ error: [{ code: 'EXTENDED_SET_UNKNOWN' }] });
  });

  it('makes a set that cannot be changed, not even in memory', () => {
    const published = publishCriteriaSet(startingOn('2027-01-01'), context());
    if (!published.ok) throw new Error('not published');
    const { set } = published.value;
    expect(Object.isFrozen(set.criteria[0])).toBe(true);
    expect(() => Object.assign(set.bands[0] ?? {}, { from: decimal(1) })).toThrow(TypeError);
  });
});

describe('ending a set', () => {
  const { validity } = aSet();
  it('is possible from today on, after it started', () => {
    expect(endCriteriaSet(validity, today, today)).toMatchObject({ value: { to: today } });
    expect(endCriteriaSet(validity, day('2026-11-21'), today)).toMatchObject({
      error: { code: 'ENDS_IN_THE_PAST' },
    });
    const upcoming = { from: day('2027-01-01'), to: null };
    expect(endCriteriaSet(upcoming, day('2027-01-01'), today)).toMatchObject({
      error: { code: 'ENDS_BEFORE_START' },
    });
  });

  it('leaves it in force until the day on which it ends', () => {
    const ended = { from: day('2026-01-01'), to: day('2026-12-01') };
    expect(standingOf('ENDED', ended, day('2026-11-30'))).toBe('IN_FORCE');
    expect(standingOf('ENDED', ended, day('2026-12-01'))).toBe('ENDED');
    expect(standingOf('PUBLISHED', { from: day('2027-01-01'), to: null }, today)).toBe('UPCOMING');
    expect(standingOf('DRAFT', { from: null, to: null }, today)).toBe('DRAFT');
  });
});

describe('an official reads', () => {
  it('where a fault lies and what to do, with numbers as Vietnamese writes them', () => {
    expect(sayPlace(['criteria', 1, 'children', 0, 'rule', 'steps', 2, 'points'], 'vi')).toBe(
      'tiêu chí 2 › tiêu chí con 1 › quy tắc › mức 3 › điểm',
    );
    const about = { sum: '1002.5', scale: '1000', difference: '2.5' };
    expect(sayCriteriaFault({ code: 'MAXIMA_ABOVE_SCALE', path: ['criteria'], about }, 'vi')).toBe(
      'Tổng điểm tối đa là 1.002,5, vượt 2,5 so với thang 1.000.',
    );
  });

  it('what a rule needs by its name in words, never by a code', () => {
    const fault = { code: 'INPUT_MISSING', path: ['inputs'], about: { name: 'actual' } } as const;
    expect(sayCriteriaFault(fault, 'vi')).toContain('“Kết quả thực hiện”');
  });

  it('a rule and a condition in words', () => {
    expect(
      sayRule(
        { name: 'bonusPenalty', bonus: decimal('0.5'), penalty: decimal(1), minimum: decimal(-5) },
        'vi',
      ),
    ).toBe('Mỗi lần thưởng cộng 0,5 điểm, mỗi lần vi phạm trừ 1 điểm; thấp nhất -5 điểm.');
    expect(sayCondition({ kind: 'SHARE', share: decimal('0.7') }, 'vi')).toBe('đạt ít nhất 70 %');
    expect(sayCondition({ kind: 'BEFORE', comparison: 'BELOW' }, 'vi')).toBe('dưới kỳ trước');
    expect(sayCondition({ kind: 'SHARE_WITHIN', from: decimal('0.05'), below: decimal('0.1') }, 'vi')).toBe(
      'chiếm từ 5 % đến dưới 10 %',
    );
  });
});
