import { describe, expect, it } from 'vitest';
import { filterOf, readChoice } from './task-choice.ts';

describe('a list of tasks', () => {
  it('shows what is still to be done unless something else is chosen', () => {
    expect([readChoice(null), readChoice('LẠ'), readChoice('OVERDUE')]).toEqual(['OPEN', 'OPEN', 'OVERDUE']);
    expect(filterOf('OPEN').standings).toEqual(['OVERDUE', 'DUE_SOON', 'ON_TRACK', 'WAITING']);
  });

  it('shows one standing, those of which nothing was heard, or all', () => {
    expect(filterOf('FINISHED')).toEqual({ standings: ['FINISHED'], stuck: null });
    expect(filterOf('STUCK')).toEqual({ standings: null, stuck: true });
    expect(filterOf('ALL')).toEqual({ standings: null, stuck: null });
  });
});
