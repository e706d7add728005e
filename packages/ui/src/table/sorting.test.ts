import { describe, expect, it } from 'vitest';
import { nextSort, parseSort, sorted, sortText } from './sorting.ts';

describe('sorting a table', () => {
  it('puts names into Vietnamese order', () => {
    const names = ['Đồng Nai', 'Đà Nẵng', 'Hà Nội', 'An Giang', 'Cà Mau', 'Đắk Lắk'];
    expect(sorted(names, (name) => name, 'up')).toEqual([
      'An Giang',
      'Cà Mau',
      'Đà Nẵng',
      'Đắk Lắk',
      'Đồng Nai',
      'Hà Nội',
    ]);
  });

  it('keeps what has no value last, up and down', () => {
    const rows = [{ n: 2 }, { n: null }, { n: 10 }];
    expect(sorted(rows, (row) => row.n, 'up').map((row) => row.n)).toEqual([2, 10, null]);
    expect(sorted(rows, (row) => row.n, 'down').map((row) => row.n)).toEqual([10, 2, null]);
  });

  it('goes up, down and back to the order in which it came', () => {
    const up = nextSort(null, 'name');
    const down = nextSort(up, 'name');
    expect([up, down, nextSort(down, 'name')]).toEqual([
      { key: 'name', direction: 'up' },
      { key: 'name', direction: 'down' },
      null,
    ]);
  });

  it('survives the address', () => {
    expect(parseSort(sortText({ key: 'late', direction: 'down' }))).toEqual({
      key: 'late',
      direction: 'down',
    });
    expect(parseSort('late:sideways')).toBeNull();
    expect(parseSort(null)).toBeNull();
  });
});
