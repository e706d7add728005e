import { type Decimal, decimal, decimalText, err, ok, type Result, ZERO } from '@danvan/domain/kernel';
import { formatDecimal, type NotationFault, readVietnameseNumber } from '@danvan/domain/reporting';
import type { CriterionKey } from '@danvan/domain/scoring';

/** More decimals than any figure of a sheet has. */
const PLACES = 4;

/** One criterion of a sheet as a person typed it. */
export type TypedLeaf = {
  readonly key: CriterionKey;
  readonly isAssigned: boolean;
  /** By the name of the input; an empty text is "not there", which is not zero. */
  readonly values: Readonly<Record<string, string>>;
  /** Why another figure stands there than the approved one, by the name of the input. */
  readonly overrides: Readonly<Record<string, string>>;
  /** Why the criterion is not assigned. */
  readonly reason: string;
};

/** What the server knows of a criterion of a sheet, in plain decimals. */
export type SavedLeaf = {
  readonly key: CriterionKey;
  readonly isAssigned: boolean;
  readonly values: Readonly<Record<string, string | null>>;
  readonly overrides: Readonly<Record<string, string>>;
  readonly reason: string | null;
};

/** A number as typed: with the sign that Vietnamese notation leaves out, or nothing at all. */
export const readTypedNumber = (text: string): Result<Decimal | null, NotationFault> => {
  const folded = text.normalize('NFKC').trim().replace(/\s+/g, ' ');
  if (folded === '') return ok(null);
  const isNegative = /^[-−–]/u.test(folded);
  const read = readVietnameseNumber(isNegative ? folded.slice(1).trim() : folded, PLACES);
  if (!read.ok) return err(read.error);
  return ok(isNegative ? ZERO.minus(read.value) : read.value);
};

const shown = (plain: string | null): string => (plain === null ? '' : formatDecimal(decimal(plain), 'vi'));

const mapped = <From, To>(
  record: Readonly<Record<string, From>>,
  turn: (value: From) => To,
): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, turn(value)]));

/** What is known, as a form shows it. */
export const typedOf = (saved: SavedLeaf): TypedLeaf => ({
  ...saved,
  values: mapped(saved.values, shown),
  reason: saved.reason ?? '',
});

/** What is sent: plain decimals; null while one of its numbers cannot be read. */
export const savedOf = (typed: TypedLeaf): SavedLeaf | null => {
  const values: Record<string, string | null> = {};
  for (const [name, text] of Object.entries(typed.values)) {
    const read = readTypedNumber(text);
    if (!read.ok) return null;
    values[name] = read.value && decimalText(read.value);
  }
  return { ...typed, values, reason: typed.reason.trim() || null };
};

const isSameRecord = <Value>(
  a: Readonly<Record<string, Value>>,
  b: Readonly<Record<string, Value>>,
): boolean => {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => (a[name] ?? null) === (b[name] ?? null));
};

/** Do they say the same, whatever the notation? */
export const isSame = (a: SavedLeaf, b: SavedLeaf): boolean =>
  a.isAssigned === b.isAssigned &&
  (a.reason ?? '') === (b.reason ?? '') &&
  isSameRecord(a.values, b.values) &&
  isSameRecord(a.overrides, b.overrides);
