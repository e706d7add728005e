import { array, constantFrom, assert as holds, integer, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import { decimal, QUALIFIERS } from '../../kernel/index.ts';
import { ACTIVITY_MEASURES, type ActivityCount } from './model.ts';
import { totalCounts } from './total-counts.ts';

const counts = array(
  record({
    measure: constantFrom(...ACTIVITY_MEASURES),
    value: integer({ min: 0, max: 1_000_000 }).map(decimal),
    qualifier: constantFrom(...QUALIFIERS),
    what: constantFrom(null, 'giáo viên, học sinh'),
  }),
);
const activities = array(record({ counts }));

it('đợt, lượt, buổi and người are totalled apart: each total is made of its own measure only', () => {
  holds(
    property(activities, (all) => {
      const totals = totalCounts(all);
      expect(new Set(totals.map(({ measure }) => measure)).size).toBe(totals.length);
      for (const { measure, value } of totals) {
        const own = all.flatMap((each) => each.counts).filter((count) => count.measure === measure);
        expect(value.toFixed()).toBe(own.reduce((sum, count) => sum.plus(count.value), decimal(0)).toFixed());
      }
    }),
  );
});

it('nothing that was counted is left out, and nothing comes in', () => {
  holds(
    property(activities, (all) => {
      const counted = new Set(all.flatMap((each) => each.counts.map(({ measure }) => measure)));
      expect(new Set(totalCounts(all).map(({ measure }) => measure))).toEqual(counted);
    }),
  );
});

it('3 đợt and "hơn 1.000 đợt" are more than 1.003', () => {
  const count = (value: number, qualifier: ActivityCount['qualifier']): ActivityCount => ({
    measure: 'DRIVE',
    value: decimal(value),
    qualifier,
    what: null,
  });
  const [total] = totalCounts([{ counts: [count(3, 'EXACT')] }, { counts: [count(1000, 'OVER')] }]);
  expect([total?.value.toFixed(), total?.qualifier]).toEqual(['1003', 'OVER']);
});
