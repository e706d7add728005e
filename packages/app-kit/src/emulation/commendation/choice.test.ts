import { describe, expect, it } from 'vitest';
import { filterOf, readChoice, yearsUntil } from './choice.ts';

const read = (query: string) => readChoice(new URLSearchParams(query));

describe('what the lists of commendation show', () => {
  it('is the register of every year and unit, unless the address says otherwise', () => {
    expect(read('')).toEqual({ view: 'register', year: null, form: null, isOfUnit: false });
  });

  it('is restored from the address', () => {
    expect(read('xem=ho-so&nam=2025&hinh-thuc=GIAY_KHEN&pham-vi=don-vi')).toEqual({
      view: 'proposals',
      year: 2025,
      form: 'GIAY_KHEN',
      isOfUnit: true,
    });
  });

  it('leaves out a year that is none, or from before anything is kept', () => {
    expect(['abc', '2009', '2025.5'].map((year) => read(`nam=${year}`).year)).toEqual([null, null, null]);
  });

  it('asks for the line of the unit one works in only when that is chosen', () => {
    expect(filterOf(read('nam=2026'), 'u')).toEqual({ year: 2026, formCode: null, unitId: null });
    expect(filterOf(read('pham-vi=don-vi'), 'u')).toEqual({ year: null, formCode: null, unitId: 'u' });
  });

  it('offers every year back to the first that is kept, this one first', () => {
    const years = yearsUntil(2026);
    expect([years[0], years.at(-1), years.length]).toEqual([2026, 2010, 17]);
  });
});
