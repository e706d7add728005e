import { describe, expect, it } from 'vitest';
import { day, decimal } from '../kernel/index.ts';
import { unitId } from './testing/index.ts';
import { HIERARCHY_FAULT_CODES, wordHierarchyFault } from './words.ts';

describe('the words of faults', () => {
  it('say in Vietnamese and in English what is wrong, with Vietnamese days and numbers', () => {
    const fault = {
      code: 'SHARES_NOT_ONE',
      unit: unitId('1'),
      on: day('2025-07-01'),
      total: decimal('0.999'),
    } as const;
    const name = () => 'Sa Thầy';
    expect(wordHierarchyFault(fault, 'vi', name)).toBe(
      'Chia tách “Sa Thầy” ngày 01/07/2025: tổng các tỷ lệ là 0,999, phải đúng bằng 1.',
    );
    expect(wordHierarchyFault(fault, 'en', name)).toBe(
      'Split of “Sa Thầy” on 01/07/2025: the shares sum to 0.999, not to exactly 1.',
    );
    expect(
      wordHierarchyFault(
        { code: 'SPANS_OVERLAP', unit: unitId('1'), part: 'NAME', on: fault.on },
        'vi',
        name,
      ),
    ).toBe('“Sa Thầy” có hai tên gọi cùng có hiệu lực ngày 01/07/2025.');
  });

  it('exist for every fault', () => {
    expect(HIERARCHY_FAULT_CODES).toHaveLength(22);
  });
});
