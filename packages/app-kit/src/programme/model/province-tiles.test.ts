import { day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import type { ShownPoint } from './model.graphql.ts';
import { reachedProvinces } from './province-tiles.ts';

const province = (name: string) => ({ id: name, shortName: name });
const point = (where: string | null, from: string, until: string | null = null): ShownPoint => ({
  id: `${where}${from}`,
  originId: null,
  place: null,
  teamName: null,
  teams: null,
  openActs: [],
  unit: { id: 'u', name: 'u', shortName: 'u' },
  province: where === null ? null : province(where),
  started: { day: day(from), precision: 'ON' },
  reports: [],
  droppedOut: until === null ? null : { on: day(until), reason: 'Chưa phù hợp' },
});

const model = {
  province: province('Quảng Ngãi'),
  points: [
    point('Gia Lai', '2026-02-01'),
    point('Gia Lai', '2026-03-01'),
    point('Đắk Lắk', '2026-01-01', '2026-04-01'),
    point('Quảng Ngãi', '2026-01-01'),
    point(null, '2026-01-01'),
  ],
};

const on = (asked: string) =>
  reachedProvinces(model, asked).map(({ name, standing, points }) => `${name} ${standing} ${points}`);

describe('the provinces that a model has reached', () => {
  it('are its home, those that apply it, and those that did', () => {
    expect(on('2026-05-01')).toEqual(['Quảng Ngãi HOME 1', 'Gia Lai WORKING 2', 'Đắk Lắk OVER 0']);
  });

  it('grow with the days: a point counts from its start, and no more on the day it stopped', () => {
    expect(on('2025-12-31')).toEqual(['Quảng Ngãi HOME 0']);
    expect(on('2026-02-01')).toEqual(['Quảng Ngãi HOME 1', 'Gia Lai WORKING 1', 'Đắk Lắk WORKING 1']);
    expect(on('2026-04-01')).toContain('Đắk Lắk OVER 0');
  });
});
