import { type Decimal, decimalText, parseDecimal } from '../../kernel/index.ts';
import type { ReportForm } from './model.ts';

/** The fields of rules that hold decimals; everything else of a form is text, numbers and lists. */
const DECIMAL_FIELDS: ReadonlySet<string> = new Set(['plus', 'minimum', 'maximum', 'factor']);

const isDecimal = (value: unknown): value is Decimal =>
  typeof value === 'object' && value !== null && 'toFixed' in value;

const toPlain = (value: unknown): unknown => {
  if (isDecimal(value)) return decimalText(value);
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, toPlain(of)]));
};

const fromPlain = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((of) => fromPlain(of));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, fromPlain(of, name)]));
  }
  if (typeof value !== 'string' || !DECIMAL_FIELDS.has(key)) return value;
  const parsed = parseDecimal(value);
  if (!parsed.ok) throw new Error(`Not a decimal in a stored form: ${key} ${value}`);
  return parsed.value;
};

/** A checked form as plain JSON data, decimals as text; for keeping it in a row. */
export const plainForm = (form: ReportForm): unknown => toPlain(form);

/** A form again of what `plainForm` made; of nothing else. */
export const formFromPlain = (plain: unknown): ReportForm => fromPlain(plain) as ReportForm;
