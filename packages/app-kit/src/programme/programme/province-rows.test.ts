import { describe, expect, it } from 'vitest';
import { provinceRows } from './province-rows.ts';

const quangNgai = { id: 'pol-p51', shortName: 'Quảng Ngãi' };
const giaLai = { id: 'pol-p52', shortName: 'Gia Lai' };

describe('the provinces of a programme', () => {
  it('are those that take part, with what they keep, and then those that keep something all the same', () => {
    const rows = provinceRows({
      unitsTakingPart: { totalCount: 1, nodes: [quangNgai] },
      recordCounts: [
        { unit: giaLai, kind: 'MODEL', count: 2 },
        { unit: quangNgai, kind: 'PLAN', count: 1 },
        { unit: quangNgai, kind: 'TASK', count: 4 },
      ],
    });
    expect(rows).toEqual([
      { unit: quangNgai, takesPart: true, counts: { PLAN: 1, TASK: 4 }, total: 5 },
      { unit: giaLai, takesPart: false, counts: { MODEL: 2 }, total: 2 },
    ]);
  });

  it('may take part and keep nothing yet', () => {
    const rows = provinceRows({ unitsTakingPart: { totalCount: 1, nodes: [giaLai] }, recordCounts: [] });
    expect(rows).toEqual([{ unit: giaLai, takesPart: true, counts: {}, total: 0 }]);
  });
});
