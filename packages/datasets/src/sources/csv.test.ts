import { expect, test } from 'vitest';
import { parseCsv } from './csv.ts';

test('a field in quotes may hold commas and quotes, an empty field stays empty', () => {
  expect(parseCsv('a,b,c\n1,"giáo viên, ""học sinh""",\n,2,x\n')).toEqual([
    { a: '1', b: 'giáo viên, "học sinh"', c: '' },
    { a: '', b: '2', c: 'x' },
  ]);
});

test('a line with another number of fields is refused', () => {
  expect(() => parseCsv('a,b\n1\n')).toThrow();
});
