import { describe, expect, it } from 'vitest';
import { pathUnder, wayTo } from './drill-path.ts';

const step = (id: string) => ({ id, shortName: id });

describe('the way down', () => {
  it('leads from the viewer’s own unit, not from above it', () => {
    const above = [step('bca'), step('quang-ngai')];
    expect(wayTo(step('sa-thay'), above, 'quang-ngai').map((each) => each.id)).toEqual(['quang-ngai']);
    expect(wayTo(step('sa-thay'), above, 'bca').map((each) => each.id)).toEqual(['bca', 'quang-ngai']);
  });

  it('is empty at the top and outside of it', () => {
    expect(wayTo(step('bca'), [], 'bca')).toEqual([]);
    expect(wayTo(step('hue'), [step('bca')], 'quang-ngai')).toEqual([]);
  });

  it('keeps the period, the structure and the indicators when one goes deeper', () => {
    expect(pathUnder('/so-lieu', new URLSearchParams('unit=a&period=t11&structure=restated'), 'b')).toBe(
      '/so-lieu?unit=b&period=t11&structure=restated',
    );
  });
});
