import { describe, expect, it } from 'vitest';
import { carry } from './use-working-path.ts';

describe('moving to another page', () => {
  it('takes the unit and the period along', () => {
    expect(carry('/bao-cao', new URLSearchParams('unit=u1&period=p1&sort=late'))).toBe(
      '/bao-cao?unit=u1&period=p1',
    );
  });

  it('keeps what the link itself names', () => {
    expect(carry('/bao-cao?unit=u2', new URLSearchParams('unit=u1'))).toBe('/bao-cao?unit=u2');
  });

  it('adds nothing when nothing was chosen', () => {
    expect(carry('/', new URLSearchParams())).toBe('/');
  });
});
