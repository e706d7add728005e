import { describe, expect, it } from 'vitest';
import { compareVietnamese } from './compare-vietnamese.ts';
import { foldForSearch } from './fold-for-search.ts';

const same = (...texts: string[]) => expect(new Set(texts.map(foldForSearch)).size).toBe(1);

describe('search without marks (hierarchy.md §4.6)', () => {
  it('finds "Đắk Tô" from "dak to" in every spelling', () => {
    same('Đắk Tô', 'dak to', 'ĐẮK TÔ', 'Đắk Tô'.normalize('NFD'), '  dak   to ', 'DAK TO');
    expect(foldForSearch('Đắk Tô')).toBe('dak to');
  });

  it('takes old and new tone position for the same', () => {
    same('Hoà Bình', 'Hòa Bình', 'hoa binh');
    same('Thuỷ Nguyên', 'Thủy Nguyên');
  });

  it('takes all apostrophes for the same, and a name without it too', () => {
    same("Ea H'Leo", 'Ea H’Leo', 'Ea H‘Leo', 'ea hleo');
  });

  it('takes a dash for a space', () => {
    same('Bà Rịa - Vũng Tàu', 'Bà Rịa – Vũng Tàu', 'ba ria vung tau');
  });

  it('keeps different names apart', () => {
    expect(foldForSearch('Đăk Hà')).not.toBe(foldForSearch('Đăk Tô'));
    expect(foldForSearch('Quận 1')).not.toBe(foldForSearch('Quận 10'));
  });
});

describe('Vietnamese order', () => {
  it('puts letters and tones in the order of the dictionary', () => {
    const names = ['Đồng Nai', 'Đà Nẵng', 'Điện Biên', 'Cà Mau', 'Đắk Lắk', 'An Giang', 'Dĩ An', 'Ea H’Leo'];
    expect(names.toSorted(compareVietnamese)).toEqual([
      'An Giang',
      'Cà Mau',
      'Dĩ An',
      'Đà Nẵng',
      'Đắk Lắk',
      'Điện Biên',
      'Đồng Nai',
      'Ea H’Leo',
    ]);
  });
});
