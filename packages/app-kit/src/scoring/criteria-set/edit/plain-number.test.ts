import { expect, it } from 'vitest';
import { fromPercents, plainNumber, toPercents } from './plain-number.ts';

it('reads numbers as people type them, in the notation of each language', () => {
  expect(['2,5', '2.5', '1.000', '1.000,5', '-3', '1 000'].map((typed) => plainNumber(typed, 'vi'))).toEqual([
    '2.5',
    '2.5',
    '1000',
    '1000.5',
    '-3',
    '1000',
  ]);
  expect(['2.5', '1,000', '1,000.5'].map((typed) => plainNumber(typed, 'en'))).toEqual([
    '2.5',
    '1000',
    '1000.5',
  ]);
});

it('leaves what is no number as it was typed', () => {
  expect(['mười', '', '1,2,3'].map((typed) => plainNumber(typed, 'vi'))).toEqual(['mười', '', '1,2,3']);
});

it('turns shares into percents and back without losing a digit', () => {
  expect(['0.25', '0.333', '1', 'x'].map(toPercents)).toEqual(['25', '33.3', '100', 'x']);
  expect(['25', '33.3', '0.1'].map(fromPercents)).toEqual(['0.25', '0.333', '0.001']);
});
