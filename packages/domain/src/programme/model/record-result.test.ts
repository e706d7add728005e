import { describe, expect, it } from 'vitest';
import { addDays, day, decimalText } from '../../kernel/index.ts';
import { isEffective } from './effective.ts';
import { recordResult } from './record-result.ts';
import { made, model, refusals, START, TODAY } from './testing.ts';

const result = (on: string, entry = '1.714', text = 'Nhân dân tham gia tích cực') => ({
  on: day(on),
  text,
  figures: [{ what: 'hộ dân tham gia', indicator: null, entry }],
});

describe('a result of a model', () => {
  it('tells its counts as one writes them here, with how exact they are', () => {
    const [told] = made(recordResult(model(), result('2026-01-01', 'trên 1.200'), TODAY)).results;
    const [figure] = told?.figures ?? [];
    expect([figure && decimalText(figure.value), figure?.qualifier, figure?.what]).toEqual([
      '1200',
      'OVER',
      'hộ dân tham gia',
    ]);
  });

  it('is refused where a count cannot be read or a person is named by a number', () => {
    const bad = recordResult(model(), result('2025-08-01', 'nhiều', 'liên hệ 0912345678'), TODAY);
    expect(refusals(bad)).toEqual([
      'BEFORE_START on',
      'PERSONAL_IDENTIFIER text',
      'FIGURE_NOT_READ figures.0.entry',
    ]);
  });

  it('of the same day takes the place of the earlier word', () => {
    const once = made(recordResult(model(), result('2026-01-01', '1'), TODAY));
    const twice = made(recordResult(once, result('2026-01-01', '2'), TODAY));
    expect(twice.results.map(({ figures }) => figures[0]?.value.toFixed())).toEqual(['2']);
  });

  it('makes the model effective for a year, as long as it is at work', () => {
    const told = made(recordResult(model(), result('2025-10-01'), TODAY));
    const effective = (on: string) => isEffective(told, day(on));
    expect(['2025-09-30', '2025-10-01', '2026-09-30', '2026-10-01'].map(effective)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const ended = { ...told, ended: { on: addDays(START, 60), reason: 'x' } };
    expect(isEffective(ended, addDays(START, 60))).toBe(false);
  });
});
