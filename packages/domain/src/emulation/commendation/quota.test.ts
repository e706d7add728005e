import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import type { QuotaRule } from './form.ts';
import { checkQuota, placesOf } from './quota.ts';
import { sayQuotaLine, sayQuotaRule } from './say-quota.ts';
import { judged, SIX, unit } from './testing.ts';

const FIFTH: QuotaRule = { kind: 'SHARE_OF_CLUSTER', share: decimal('0.2'), atLeast: 1 };
const ONE: QuotaRule = { kind: 'PER_CLUSTER', number: 1 };

const anyRule = fc.oneof(
  fc.constant<QuotaRule>({ kind: 'NONE' }),
  fc.nat({ max: 5 }).map((number): QuotaRule => ({ kind: 'PER_CLUSTER', number })),
  fc.record({ hundredths: fc.nat({ max: 100 }), atLeast: fc.nat({ max: 3 }) }).map(
    ({ hundredths, atLeast }): QuotaRule => ({
      kind: 'SHARE_OF_CLUSTER',
      share: decimal(hundredths).div(100),
      atLeast,
    }),
  ),
);

describe('the places that a quota leaves (scoring.md §5: quotas are dated data)', () => {
  it.each([
    ['a fifth of 10 is 2', FIFTH, 10, 2],
    ['a fifth of 9 is 1: rounded down', FIFTH, 9, 1],
    ['a fifth of 6 is 1: rounded down', FIFTH, 6, 1],
    ['a fifth of 4 would be none, but at least 1', FIFTH, 4, 1],
    ['of a cluster of one, that one', FIFTH, 1, 1],
    ['of an empty cluster, none', FIFTH, 0, 0],
    ['one a cluster', ONE, 8, 1],
    ['any number', { kind: 'NONE' } as QuotaRule, 8, null],
    // 0.1 + 0.2 as binary floats would make 0.29999… × 10 = 2.
    ['three tenths of 10 are 3, exactly', { ...FIFTH, share: decimal('0.3') } as QuotaRule, 10, 3],
  ])('%s', (_, rule, units, places) => expect(placesOf(rule, units)).toBe(places));

  it('are never more than the cluster has units, and grow with it', () => {
    fc.assert(
      fc.property(anyRule, fc.nat({ max: 60 }), (rule, units) => {
        const places = placesOf(rule, units);
        const more = placesOf(rule, units + 1);
        expect([places === null, more === null]).toEqual([rule.kind === 'NONE', rule.kind === 'NONE']);
        if (places === null || more === null) return;
        expect(places).toBeLessThanOrEqual(units);
        expect(more).toBeGreaterThanOrEqual(places);
      }),
    );
  });
});

describe('the check of a quota', () => {
  const proposed = (count: number) =>
    SIX.slice(0, count).map((standing) => ({ kind: 'COLLECTIVE' as const, standing }));

  it('tells what is allowed, proposed and over', () => {
    const { lines, isExceeded } = checkQuota({ rule: ONE, judged: SIX, earlier: [] }, proposed(3));
    expect(lines).toEqual([
      { cluster: 'cum-1', clusterName: 'Cụm số 1', units: 6, allowed: 1, granted: 0, proposed: 3, overBy: 2 },
    ]);
    expect(isExceeded).toBe(true);
  });

  it('counts what the year has granted already', () => {
    const earlier = [{ unit: unit('don-vi-6'), cluster: 'cum-1' }];
    expect(checkQuota({ rule: ONE, judged: SIX, earlier }, proposed(1)).lines[0]).toMatchObject({
      granted: 1,
      overBy: 1,
    });
  });

  it('holds for each cluster on its own', () => {
    const other = judged('don-vi-7', { cluster: 'cum-2' });
    const check = checkQuota({ rule: ONE, judged: [...SIX, other], earlier: [] }, [
      ...proposed(1),
      { kind: 'COLLECTIVE', standing: other },
    ]);
    expect(check.lines.map(({ cluster, units, overBy }) => [cluster, units, overBy])).toEqual([
      ['cum-1', 6, 0],
      ['cum-2', 1, 0],
    ]);
  });

  it('does not look at individuals, nor at whom no run judged', () => {
    const check = checkQuota({ rule: ONE, judged: SIX, earlier: [] }, [
      { kind: 'INDIVIDUAL', standing: null },
      { kind: 'COLLECTIVE', standing: null },
    ]);
    expect(check).toMatchObject({ lines: [], isExceeded: false });
  });

  it('is exceeded exactly when granted and proposed are more than allowed, and tells by how many', () => {
    fc.assert(
      fc.property(anyRule, fc.nat({ max: 6 }), fc.nat({ max: 4 }), (rule, count, before) => {
        const earlier = Array.from({ length: before }, (_, n) => ({ unit: unit(`${n}`), cluster: 'cum-1' }));
        const { lines, isExceeded } = checkQuota({ rule, judged: SIX, earlier }, proposed(count));
        const allowed = placesOf(rule, SIX.length);
        const over = allowed === null || count === 0 ? 0 : Math.max(0, before + count - allowed);
        expect([isExceeded, lines[0]?.overBy ?? 0]).toEqual([over > 0, over]);
      }),
    );
  });

  it('is said in words with all its numbers', () => {
    const [line] = checkQuota({ rule: FIFTH, judged: SIX, earlier: [] }, proposed(2)).lines;
    if (!line) throw new Error('expected a line');
    expect(sayQuotaLine(line, 'vi')).toBe(
      'Cụm số 1: 6 đơn vị, được tối đa 1; đã tặng ở hồ sơ khác 0, hồ sơ này 2, vượt 1.',
    );
    expect(sayQuotaRule(FIFTH, 'vi')).toBe(
      'Tối đa 20 % số đơn vị của cụm một năm, làm tròn xuống, ít nhất 1',
    );
    expect(sayQuotaRule({ ...FIFTH, share: decimal('0.125') }, 'vi')).toContain('12,5 %');
  });
});
