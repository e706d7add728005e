import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../kernel/index.ts';
import { sayFault } from '../record/index.ts';
import { byDay, onDay } from './known-day.ts';
import { makeModel } from './make-model.ts';
import { reviseModel } from './revise-model.ts';
import { draft, model, recognition, refusals, TODAY } from './testing.ts';
import { titleOfModel } from './title-of.ts';
import { MODEL_FAULT_WORDS } from './words.ts';

const make = (rest: Parameters<typeof draft>[0]) => makeModel(draft(rest), TODAY);
const warned = (rest: Parameters<typeof draft>[0]) => {
  const made = make(rest);
  return made.ok ? made.value.warnings.map(({ code }) => code) : made.error;
};

describe('a model that is registered', () => {
  it('has a name, a field, a place and a day, and nothing is warned of', () => {
    expect(make({})).toEqual({ ok: true, value: { value: draft(), warnings: [] } });
  });

  it('may have no name where the source may not be repeated (facts.md §4): its record says so', () => {
    const nameless = draft({ title: ' ' });
    expect(warned(nameless)).toEqual(['NAME_NOT_GIVEN']);
    expect(titleOfModel({ ...nameless, title: null })).toBe('Mô hình không nêu tên');
  });

  it('of history may have no field, no place and only a latest day, each with a warning', () => {
    const known = byDay(day('2020-02-07'));
    expect(warned({ field: null, area: null, started: known })).toEqual([
      'FIELD_NOT_GIVEN',
      'PLACE_NOT_GIVEN',
      'DAY_NOT_EXACT',
    ]);
    expect(warned({ area: null, address: 'Thôn 3, xã Sa Thầy' })).toEqual([]);
  });

  it('of individuals counts them and names nobody', () => {
    const individuals = { kind: 'INDIVIDUAL', title: null, people: 3 } as const;
    expect(warned(individuals)).toEqual([]);
    expect(titleOfModel(draft(individuals))).toBe('3 cá nhân “Dân vận khéo”');
    expect(refusals(make({ ...individuals, title: 'Tấm gương thôn 3' }))).toEqual(['INDIVIDUAL_NAMED title']);
    expect(refusals(make({ ...individuals, people: null }))).toEqual(['PEOPLE_REQUIRED people']);
    expect(refusals(make({ ...individuals, people: 1.5 }))).toEqual(['COUNT_NOT_WHOLE people']);
    expect(refusals(make({ ...individuals, people: 0 }))).toEqual(['COUNT_NOT_WHOLE people']);
    expect(refusals(make({ people: 12 }))).toEqual(['PEOPLE_OF_COLLECTIVE people']);
  });

  it('tells all its faults at once', () => {
    const bad = make({ description: 'gọi 0912 345 678', started: onDay(addDays(TODAY, 1)), people: 1 });
    expect(refusals(bad)).toEqual([
      'PEOPLE_OF_COLLECTIVE people',
      'IN_THE_FUTURE started',
      'PERSONAL_IDENTIFIER description',
    ]);
    if (bad.ok) throw new Error('expected faults');
    for (const fault of bad.error) expect(sayFault(MODEL_FAULT_WORDS, fault, 'vi')).not.toMatch(/[{}]/);
  });

  it('may be revised, but not to start after what is already told of it', () => {
    const recognised = model({ recognitions: [recognition()] });
    const later = draft({ started: onDay(day('2025-10-16')) });
    expect(refusals(reviseModel(recognised, later, TODAY))).toEqual(['STARTS_AFTER_ITS_STORY started']);
    const revised = reviseModel(recognised, draft({ title: 'Tiếng kẻng bình yên' }), TODAY);
    expect(revised).toMatchObject({ value: { value: { title: 'Tiếng kẻng bình yên', recognitions: [{}] } } });
  });
});
