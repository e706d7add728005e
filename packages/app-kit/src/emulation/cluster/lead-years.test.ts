import { describe, expect, it } from 'vitest';
import type { ShownRotation } from './cluster.graphql.ts';
import { leadYears } from './lead-years.ts';
import { member, unitOf, yearOf } from './testing.ts';

const year = (of: number, lead: string, deputy: string, members: readonly string[]) =>
  yearOf(
    of,
    members.map((id) => member(id)),
    { lead: unitOf(lead), deputy: unitOf(deputy) },
  );
const YEARS = [
  year(2025, 'Huế', 'Gia Lai', ['Huế', 'Gia Lai']),
  year(2026, 'Gia Lai', 'Huế', ['Gia Lai', 'Huế']),
];
const next = (of: number): ShownRotation => ({
  year: of,
  leadId: 'Huế',
  deputyId: 'Gia Lai',
  turns: ['Huế', 'Gia Lai', 'Đà Nẵng'].map((id) => ({ lastLed: null, unit: unitOf(id) })),
});

describe('who led a cluster in which year', () => {
  it('has a row for each unit and a mark for each year, the proposal last', () => {
    const { years, rows } = leadYears(YEARS, next(2027));
    expect(years).toEqual([
      { year: 2025, isProposed: false },
      { year: 2026, isProposed: false },
      { year: 2027, isProposed: true },
    ]);
    expect(rows.map(({ name, marks }) => [name, ...marks])).toEqual([
      ['Gia Lai', 'DEPUTY', 'LEAD', 'NEXT_DEPUTY'],
      ['Huế', 'LEAD', 'DEPUTY', 'NEXT_LEAD'],
    ]);
  });

  it('proposes nothing for a year that is set', () => {
    expect(leadYears(YEARS, next(2026)).years).toHaveLength(2);
  });

  it('tells who was not there that year', () => {
    const entered = year(2027, 'Đà Nẵng', 'Huế', ['Đà Nẵng', 'Huế']);
    const { rows } = leadYears([...YEARS, entered], null);
    expect(rows.map(({ name, marks }) => [name, ...marks])).toEqual([
      ['Đà Nẵng', 'OUTSIDE', 'OUTSIDE', 'LEAD'],
      ['Huế', 'LEAD', 'DEPUTY', 'DEPUTY'],
      ['Gia Lai', 'DEPUTY', 'LEAD', 'OUTSIDE'],
    ]);
  });

  it('shows the last eight years only', () => {
    const long = Array.from({ length: 12 }, (_, index) =>
      year(2015 + index, 'Huế', 'Gia Lai', ['Huế', 'Gia Lai']),
    );
    expect(leadYears(long, null).years.map((each) => each.year)).toEqual([
      2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
  });
});
