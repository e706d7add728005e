import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../../kernel/index.ts';
import { compile, tabulate } from '../../../scoring/index.ts';
import { aMark, aRoundSet, aSheet } from '../testing.ts';
import { criteriaOf, type SheetCriterion } from './criteria-of.ts';
import { isScorable, readPoints, readValue } from './read-value.ts';
import { sheetAt } from './sheet-at.ts';

const SET = aRoundSet();
const criterion = (key: string) => {
  const found = criteriaOf(SET).get(key);
  if (!found) throw new Error(`No criterion ${key}`);
  return found;
};
const read = (key: string, name: string, text: string) => readValue(criterion(key), name, text);

describe('a figure as typed', () => {
  it('may have twelve digits before the comma and three after it, and not one more', () => {
    expect(read('I', 'actual', '999.999.999.999,125')).toEqual({
      ok: true,
      value: decimal('999999999999.125'),
    });
    for (const text of ['1.000.000.000.000', '999999999999999999', '0,0001'])
      expect([text, read('I', 'actual', text)]).toEqual([
        text,
        { ok: false, error: { code: 'NUMBER_TOO_LONG', about: { whole: 12, decimals: 3 } } },
      ]);
  });

  it('can be counted whatever the other units of the cluster typed: one sheet never spoils those of all', () => {
    const typed = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 5 }))
      .map(([digits, places]) => decimal(`${digits}e-${places}`).toFixed().replace('.', ','));
    const compiled = compile(SET);
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 6 }), (texts) => {
        const sheets = texts.flatMap((text, index) => {
          const value = read('I', 'actual', text);
          if (!value.ok || value.value === null) return [];
          const marks = { SELF: { I: aMark({ actual: value.value.toFixed() }) }, RECHECK: {}, FINAL: {} };
          return [sheetAt(SET, aSheet({ subject: `ca:${index}`, marks }), 'SELF')];
        });
        return tabulate(compiled, sheets).ok;
      }),
    );
  });

  it('that was approved with more digits than that is not filled in', () => {
    expect(['999999999999.125', '0', '-5'].map((text) => isScorable(decimal(text)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['1000000000000', '0.3333'].map((text) => isScorable(decimal(text)))).toEqual([false, false]);
  });
});

describe('a question that is answered by yes or no', () => {
  it.each(['constructor', '__proto__', 'toString', '2', 'đúng'])('is not answered by “%s”', (text) => {
    expect(read('V', 'met', text)).toEqual({ ok: false, error: { code: 'NOT_YES_OR_NO' } });
  });

  it('is answered in words and in figures', () => {
    expect(read('V', 'met', ' Có ')).toEqual({ ok: true, value: decimal(1) });
    expect(read('V', 'met', 'chưa đạt')).toEqual({ ok: true, value: decimal(0) });
  });
});

describe('a criterion that is met or not', () => {
  const [leaf] = aRoundSet().criteria;
  const recognised = {
    kind: 'LEAF',
    criterion: { ...leaf, maximum: null, rule: { name: 'allOrNothing', condition: { kind: 'YES' } } },
  } as SheetCriterion;

  it('is never half met: nobody can decide so, and so no run stumbles over it', () => {
    expect(readPoints(recognised, '0,5')).toEqual({ ok: false, error: { code: 'NOT_YES_OR_NO' } });
    expect(readPoints(recognised, '1')).toEqual({ ok: true, value: decimal(1) });
  });
});
