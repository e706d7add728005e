import { expect, it } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import { code, form } from '../testing.ts';
import { formFromPlain, plainForm } from './plain-form.ts';

it('a form that is kept as JSON comes back the same, rules with their decimals included', () => {
  const kept = form({
    rules: [
      { kind: 'CHANGE', code: 'CHANGE', indicator: code('A'), factor: decimal('2.5') },
      {
        kind: 'RANGE',
        code: 'RANGE',
        severity: 'WARNING',
        indicator: code('B'),
        minimum: null,
        maximum: decimal(9),
      },
      {
        kind: 'COMPARISON',
        code: 'PEOPLE',
        severity: 'ERROR',
        left: { indicators: [code('A')], plus: decimal(0) },
        operator: 'AT_LEAST',
        right: { indicators: [code('B')], plus: decimal('-0.5') },
        message: { vi: 'Lượt người ít hơn số đợt.', en: 'Fewer people than launches.' },
      },
    ],
  });
  expect(formFromPlain(JSON.parse(JSON.stringify(plainForm(kept))))).toEqual(kept);
});
