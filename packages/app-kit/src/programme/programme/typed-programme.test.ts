import { day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import { EMPTY_PROGRAMME, toInput } from './typed-programme.ts';

describe('a programme as it is typed', () => {
  it('holds through its last day: until the day after for the system', () =>
    expect(toInput({ ...EMPTY_PROGRAMME, lastDay: day('2026-12-31') }).validTo).toBe('2027-01-01'));

  it('has its lead first among the parties', () => {
    const typed = {
      ...EMPTY_PROGRAMME,
      cooperating: [{ id: 'pol-bca', name: 'Bộ Công an' }],
      lead: [{ id: 'tgdv-tw', name: 'Ban Tuyên giáo và Dân vận Trung ương' }],
    };
    expect(toInput(typed).parties).toEqual([
      { unitId: 'tgdv-tw', role: 'LEAD' },
      { unitId: 'pol-bca', role: 'COOPERATING' },
    ]);
  });

  it('leaves empty lines out of its focus areas', () =>
    expect(toInput({ ...EMPTY_PROGRAMME, focusAreas: 'Tuyên truyền\n\n Dân vận khéo' }).focusAreas).toEqual([
      'Tuyên truyền',
      ' Dân vận khéo',
    ]));
});
