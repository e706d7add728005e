import { describe, expect, it } from 'vitest';
import { askedRange } from './byte-range.ts';

describe('a part of a file of ten bytes', () => {
  it.each([
    [undefined, 'ALL'],
    ['bytes=0-', { from: 0, to: 9 }],
    ['bytes=2-4', { from: 2, to: 4 }],
    ['bytes=2-400', { from: 2, to: 9 }],
    ['bytes=-3', { from: 7, to: 9 }],
    ['bytes=-30', { from: 0, to: 9 }],
    ['bytes=-0', 'OUTSIDE'],
    ['bytes=10-', 'OUTSIDE'],
    ['bytes=4-2', 'ALL'],
    ['bytes=0-1,4-5', 'ALL'],
    ['bytes=-', 'ALL'],
    ['lines=1-2', 'ALL'],
  ])('asked for as %s is %j', (header, asked) => {
    expect(askedRange(header, 10)).toEqual(asked);
  });
});
