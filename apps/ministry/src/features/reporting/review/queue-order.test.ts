import { describe, expect, it } from 'vitest';
import { nextInQueue, queueOrder } from './queue-order.ts';

const report = (id: string, submittedAt: string) => ({ id, submittedAt });
const queue = [report('b', '2026-10-02'), report('c', '2026-10-03'), report('a', '2026-10-01')];

describe('the queue of review', () => {
  it('looks first at who handed in first', () => {
    expect(queueOrder(queue).map((each) => each.id)).toEqual(['a', 'b', 'c']);
  });

  it('goes on to the next one, and from the last to the first', () => {
    expect(nextInQueue(queue, 'a')?.id).toBe('b');
    expect(nextInQueue(queue, 'c')?.id).toBe('a');
  });

  it('begins at the first when the open report does not wait (any more)', () => {
    expect(nextInQueue(queue, 'decided')?.id).toBe('a');
  });

  it('ends when nothing else waits', () => {
    expect(nextInQueue([report('a', '2026-10-01')], 'a')).toBeNull();
  });
});
