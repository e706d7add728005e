import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Supposal } from './engine/protocol.ts';
import { readSupposals, withoutSupposal, withSupposal, writeSupposals } from './supposals.ts';

const weight: Supposal = { kind: 'WEIGHT', key: 'I', value: '620' };
const figure: Supposal = {
  kind: 'FIGURE',
  key: 'I.1.a',
  subject: 'cap-quang-ngai',
  input: 'actual',
  value: '12.5',
};

describe('what is supposed', () => {
  it('stands in the address as a short text, and comes back from it', () => {
    const text = writeSupposals([weight, figure]);
    expect(text).toBe('W~I~620!F~I.1.a~12.5~actual~cap-quang-ngai');
    expect(readSupposals(text)).toEqual([weight, figure]);
    expect(writeSupposals([])).toBeNull();
    expect(readSupposals(null)).toEqual([]);
  });

  it('takes the place of what was supposed of the same thing before, and holds upon all others', () => {
    const later = { ...weight, value: '500' };
    expect(withSupposal([weight, figure], later)).toEqual([figure, later]);
    expect(withSupposal([weight], figure)).toEqual([weight, figure]);
    expect(withSupposal([figure], { ...figure, input: 'target' })).toHaveLength(2);
    expect(withoutSupposal([weight, figure], later)).toEqual([figure]);
  });

  it('comes back whatever the names are', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    const any: fc.Arbitrary<Supposal> = fc.oneof(
      fc.record({
        kind: fc.constantFrom('WEIGHT' as const, 'CAP' as const, 'TARGETS' as const),
        key: text,
        value: text,
      }),
      fc.record({
        kind: fc.constant('FIGURE' as const),
        key: text,
        subject: text,
        input: text,
        value: fc.option(text),
      }),
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (supposals) => {
        expect(readSupposals(writeSupposals(supposals))).toEqual(supposals);
      }),
    );
  });

  it.each([
    '',
    '!',
    'W',
    'W~I',
    'W~I~',
    'X~I~1',
    'F~I~1~a',
    'W~%E0%A4~1',
    'W~I~1~2',
    '__proto__~I~1',
    'constructor~a~b',
  ])('is nothing in an address like %j', (text) => {
    expect(readSupposals(text)).toEqual([]);
  });
});
