import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../kernel/index.ts';
import { aYearAfter, byDay, onDay } from './known-day.ts';
import type { Recognition } from './model.ts';
import { DISTRICT_LEVEL_ENDS, recognise } from './recognise.ts';
import { reviseModel } from './revise-model.ts';
import { draft, made, model, recognition, refusals, TODAY } from './testing.ts';

const of = (rest: Partial<Recognition>, rest2 = {}) => recognise(model(rest2), recognition(rest), TODAY);

describe('the recognition of a model', () => {
  it('names the level, the document and the day, and stays in its history', () => {
    const first = made(of({ level: 'PROVINCE' }));
    const second = made(
      recognise(first, recognition({ level: 'GRASSROOTS', on: onDay(day('2025-09-20')) }), TODAY),
    );
    expect(second.recognitions.map(({ level }) => level)).toEqual(['GRASSROOTS', 'PROVINCE']);
    expect(refusals(recognise(second, recognition(), TODAY))).toEqual(['RECOGNISED_ALREADY level']);
  });

  it('by a district is history: until 30/06/2025 and never after (hierarchy.md §2)', () => {
    const old = { started: onDay(day('2019-01-01')) };
    const district = (on: string) => of({ level: 'DISTRICT', on: onDay(day(on)) }, old);
    expect(refusals(district('2025-06-30'))).toEqual([]);
    expect(refusals(district(DISTRICT_LEVEL_ENDS))).toEqual(['LEVEL_ABOLISHED level']);
  });

  it('passes the gate of name, field, place and document (scoring.md §3.D)', () => {
    const bare = { title: null, field: null, area: null };
    expect(refusals(of({ citation: null }, bare))).toEqual([
      'NAME_MISSING title',
      'FIELD_MISSING field',
      'PLACE_MISSING address',
      'BASIS_MISSING citation',
    ]);
  });

  it('is not undone afterwards: name, field and place stay as long as it stands', () => {
    const bare = draft({ title: null, field: null, area: null });
    expect(refusals(reviseModel(made(of({})), bare, TODAY))).toEqual([
      'NAME_MISSING title',
      'FIELD_MISSING field',
      'PLACE_MISSING address',
    ]);
    expect(refusals(reviseModel(model(), bare, TODAY))).toEqual([]);
  });

  it('of history passes with warnings: a summary names neither document nor day (S2)', () => {
    const bare = { title: null, field: null, area: null, started: byDay(day('2020-02-07')) };
    const outcome = of({ citation: null, on: byDay(day('2020-02-07')) }, bare);
    expect(outcome.ok && outcome.value.warnings.map(({ code }) => code)).toEqual([
      'NAME_NOT_GIVEN',
      'FIELD_NOT_GIVEN',
      'PLACE_NOT_GIVEN',
      'BASIS_NOT_GIVEN',
      'DAY_NOT_EXACT',
    ]);
  });

  it('lies neither before the start nor in the future', () => {
    expect(refusals(of({ on: onDay(day('2025-08-31')) }))).toEqual(['BEFORE_START on']);
    expect(refusals(of({ on: onDay(addDays(TODAY, 1)) }))).toEqual(['IN_THE_FUTURE on']);
  });
});

describe('an exemplary model', () => {
  const recognised = made(of({ on: onDay(day('2025-10-15')) }));
  const exemplary = (on: string) =>
    recognise(recognised, recognition({ as: 'EXEMPLARY', on: onDay(day(on)) }), TODAY);

  it('has been a recognised one for a full year', () => {
    expect(refusals(exemplary('2026-10-14'))).toEqual(['NOT_A_YEAR_RECOGNISED on']);
    expect(refusals(exemplary('2026-10-15'))).toEqual([]);
  });

  it('of 29 February has its year on 1 March', () => {
    expect([aYearAfter(day('2024-02-29')), aYearAfter(day('2023-02-28'))]).toEqual([
      '2025-03-01',
      '2024-02-28',
    ]);
  });
});
