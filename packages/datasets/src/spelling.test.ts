import { expect, test } from 'vitest';
import { fold, slug, spell } from './spelling.ts';

test.each([
  ['Tỉnh Hoà Bình', 'Tỉnh Hòa Bình'],
  ['Thành phố Thuỷ Nguyên', 'Thành phố Thủy Nguyên'],
  ['Xã Phú Quý', 'Xã Phú Quý'],
  ['Xã Hoàng Hoá', 'Xã Hoàng Hóa'],
  ['Xã Khoái Châu', 'Xã Khoái Châu'],
  ['HOÀ BÌNH', 'HÒA BÌNH'],
  ['Xã Ea H’Leo', "Xã Ea H'Leo"],
  ["Huyện Ia H' Drai", "Huyện Ia H'Drai"],
  ['Xã Thuý Sơn', 'Xã Thúy Sơn'],
  ['Xã Nguyễn Huệ', 'Xã Nguyễn Huệ'],
])('%s is written %s', (given, wanted) => {
  expect(spell(given)).toBe(wanted);
  expect(spell(given.normalize('NFD'))).toBe(wanted);
});

test('Đắk Tô and Đăk Tô fold to the same, and to what people type', () => {
  expect(fold('Đắk Tô')).toBe('dak to');
  expect(fold('ĐĂK TÔ')).toBe('dak to');
  expect(slug("Ia H' Drai")).toBe('ia-h-drai');
});
