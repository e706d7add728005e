import { decimal } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import { differenceOf, isRemarkable } from './difference.ts';

const figure = (value: string | null) => ({ value: value === null ? null : decimal(value) });

describe('the difference to the period before', () => {
  it('is told with its sign and its share', () => {
    expect(differenceOf(figure('1714'), figure('1599'), 'vi')).toEqual({
      direction: 'UP',
      text: '+115',
      percent: '+7,2\u00a0%',
    });
    expect(differenceOf(figure('1000'), figure('2500'), 'en')).toMatchObject({
      text: '-1,500',
      percent: '-60%',
    });
  });

  it('drops the decimals of large shares', () => {
    expect(differenceOf(figure('3000'), figure('1714'), 'vi')?.percent).toBe('+75\u00a0%');
    expect(differenceOf(figure('5000'), figure('1714'), 'vi')?.percent).toBe('+192\u00a0%');
    expect(differenceOf(figure('1200'), figure('84'), 'vi')?.percent).toBeNull();
  });

  it('has no share from zero', () => {
    expect(differenceOf(figure('5'), figure('0'), 'vi')).toEqual({
      direction: 'UP',
      text: '+5',
      percent: null,
    });
  });

  it('is silent when one of the two is missing', () => {
    expect(differenceOf(figure(null), figure('5'), 'vi')).toBeNull();
    expect(differenceOf(figure('5'), undefined, 'vi')).toBeNull();
  });
});

describe('a change that stands out', () => {
  it('is one by half and more, from zero or to zero', () => {
    expect(isRemarkable(figure('150'), figure('100'))).toBe(true);
    expect(isRemarkable(figure('149'), figure('100'))).toBe(false);
    expect(isRemarkable(figure('0'), figure('3'))).toBe(true);
    expect(isRemarkable(figure('3'), figure('0'))).toBe(true);
    expect(isRemarkable(figure('0'), figure('0'))).toBe(false);
  });
});
