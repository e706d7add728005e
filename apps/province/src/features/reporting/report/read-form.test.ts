import { describe, expect, it } from 'vitest';
import { linesOf, readForm } from './read-form.ts';
import type { WireIndicator } from './report.graphql.ts';

const item = (code: string, pairedWith: string | null = null) => ({
  required: true,
  indicator: {
    code,
    name: { vi: code, en: code },
    unitOfMeasure: { vi: 'tổ', en: 'teams' },
    kind: 'STOCK',
    decimals: 0,
    minimum: null,
    maximum: '100',
    pairedWith,
    guidance: null,
  } satisfies WireIndicator,
});

describe('the form as the grid shows it', () => {
  it('puts the halves of a pair together and leaves the rest in order', () => {
    const parts = readForm([
      {
        title: { vi: 'I', en: 'I' },
        items: [item('TEAMS'), item('MEETINGS'), item('MEMBERS', 'TEAMS'), item('POINTS')],
      },
    ]);
    expect(linesOf(parts).map(({ indicator, pair }) => [indicator.code, pair])).toEqual([
      ['TEAMS', 'FIRST'],
      ['MEMBERS', 'SECOND'],
      ['MEETINGS', null],
      ['POINTS', null],
    ]);
  });

  it('reads bounds as exact decimals', () => {
    const [line] = linesOf(readForm([{ title: { vi: 'I', en: 'I' }, items: [item('TEAMS')] }]));
    expect(line?.indicator.maximum?.toFixed()).toBe('100');
    expect(line?.indicator.minimum).toBeNull();
  });
});
