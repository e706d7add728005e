import { describe, expect, it } from 'vitest';
import { orderChildren } from './order-children.ts';

const child = (id: string, expected: number, submitted: number, silent: number) => ({
  unit: { id, name: id, shortName: id },
  counts: { expected, submitted, approved: 0, sentBack: 0, onTime: submitted, late: 0, silent },
});

describe('the list of provinces', () => {
  it('begins with the most overdue, then the lowest share, and leaves out who owes nothing', () => {
    const ordered = orderChildren([
      child('full', 10, 10, 0),
      child('half', 10, 5, 0),
      child('none', 0, 0, 0),
      child('overdue', 10, 7, 3),
    ]);
    expect(ordered.map((each) => each.unit.id)).toEqual(['overdue', 'half', 'full']);
  });
});
