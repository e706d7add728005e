import { describe, expect, it } from 'vitest';
import { inQueueOrder, nextInQueue } from './queue-order.ts';

const queued = (id: string, submittedAt: string, endsOn = '2026-11-14') => ({
  id,
  submittedAt,
  unit: { shortName: id },
  period: { endsOn },
});
const queue = [
  queued('Đắk Tô', '2026-11-20T02:00:00Z'),
  queued('Sa Thầy', '2026-11-18T02:00:00Z'),
  queued('Ba Tơ', '2026-11-21T02:00:00Z', '2026-10-14'),
];

describe('the queue of reports to decide', () => {
  it('begins with the oldest period and who has waited longest', () => {
    expect(inQueueOrder(queue).map(({ id }) => id)).toEqual(['Ba Tơ', 'Sa Thầy', 'Đắk Tô']);
  });

  it('goes on to the next one, and round to what was passed over', () => {
    expect(nextInQueue(queue, 'Sa Thầy')?.id).toBe('Đắk Tô');
    expect(nextInQueue(queue, 'Đắk Tô')?.id).toBe('Ba Tơ');
  });

  it('begins anew when this one is no longer in it, and ends with the last', () => {
    expect(nextInQueue(queue, 'gone')?.id).toBe('Ba Tơ');
    expect(nextInQueue(queue.slice(0, 1), 'Đắk Tô')).toBeNull();
  });
});
