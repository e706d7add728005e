import { describe, expect, it } from 'vitest';
import { TILE_PLACES, tilePlace } from './layout.ts';

describe('the tile map', () => {
  it('has 34 provinces, each in a place of its own', () => {
    const places = Object.values(TILE_PLACES).map(([column, row]) => `${column}:${row}`);
    expect(places).toHaveLength(34);
    expect(new Set(places).size).toBe(34);
  });

  it('is five columns wide, so that it fits a phone', () => {
    expect(Math.max(...Object.values(TILE_PLACES).map(([column]) => column))).toBe(4);
  });

  it('knows a province by every form of its name', () => {
    const forms = [
      'Hồ Chí Minh',
      'Công an Thành phố Hồ Chí Minh',
      'TP. Hồ Chí Minh',
      'thành phố Hồ Chí Minh',
    ];
    for (const form of forms) expect(tilePlace(form)).toEqual({ name: 'Hồ Chí Minh', column: 2, row: 14 });
    expect(tilePlace('Công an tỉnh Thanh Hoá')?.name).toBe('Thanh Hóa');
    expect(tilePlace('CÔNG AN TỈNH ĐẮK LẮK'.normalize('NFD'))?.name).toBe('Đắk Lắk');
  });

  it('has no tile for a province that has gone', () => {
    expect(tilePlace('Công an tỉnh Kon Tum')).toBeNull();
  });
});
