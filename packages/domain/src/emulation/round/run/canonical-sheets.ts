import type { Decimal } from '../../../kernel/index.ts';
import type { InputValues, LeafEntry, ScoreSheet } from '../../../scoring/index.ts';

type Json = string | null | readonly Json[] | { readonly [name: string]: Json };

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A decimal has one text: no trailing zeros, no exponent, no sign on nothing. */
const decimalOf = (value: Decimal): string => (value.eq(0) ? '0' : value.toFixed());

const sorted = <Value>(record: Readonly<Record<string, Value>>, toJson: (value: Value) => Json | null) =>
  Object.fromEntries(
    Object.entries(record)
      .map(([name, value]) => [name, toJson(value)] as const)
      .filter((member): member is readonly [string, Exclude<Json, null>] => member[1] !== null)
      .sort(([a], [b]) => byText(a, b)),
  );

/** What is not there is left out: it says the same. */
const values = (of: InputValues): Json => sorted(of, (value) => (value === null ? null : decimalOf(value)));

const isEmpty = (json: Json): boolean => Object.keys(json ?? {}).length === 0;

const entry = (leaf: LeafEntry): Json | null => {
  if (leaf.state === 'NOT_ASSIGNED') return 'NOT_ASSIGNED';
  const read = values(leaf.values);
  if (leaf.setPoints === null) return isEmpty(read) ? null : { values: read };
  return { setPoints: decimalOf(leaf.setPoints), values: read };
};

const condition = (of: InputValues): Json | null => {
  const read = values(of);
  return isEmpty(read) ? null : read;
};

const sheet = ({ subject, group, leaves, conditions }: ScoreSheet): Json => ({
  conditions: sorted(conditions, condition),
  group,
  leaves: sorted(leaves, entry),
  subject,
});

/**
 * The one text of the inputs of a run, whatever the order in which they came: subjects and keys sorted, decimals
 * without trailing zeros, what is not there left out. Its SHA-256 is the inputs' hash.
 */
export const canonicalSheets = (sheets: readonly ScoreSheet[]): string =>
  JSON.stringify([...sheets].sort((a, b) => byText(a.subject, b.subject)).map(sheet));
