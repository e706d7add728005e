import { type Decimal, decimalText, type Id } from '../../kernel/index.ts';
import type { CriteriaSetDraft } from './draft.ts';

/** How something is written in JSON: decimals as plain text ("12.5"), days and codes as text, all else as it is. */
export type Json<T> = T extends Decimal
  ? string
  : T extends Id<string> | { readonly __day: true }
    ? string
    : T extends string | number | boolean | null
      ? T
      : T extends readonly (infer Item)[]
        ? readonly Json<Item>[]
        : { readonly [Member in keyof T]: Json<T[Member]> };

/** A criteria set as it is stored, sent and edited. */
export type CriteriaSetJson = Json<CriteriaSetDraft>;

const isDecimal = (value: object): value is Decimal => 'toFixed' in value;

const plain = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (isDecimal(value)) return value.eq(0) ? '0' : decimalText(value);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]));
};

/** The set (or a part of one) in JSON; `parseCriteriaSet` reads it back. */
export const toJson = <T extends object>(of: T): Json<T> => plain(of) as Json<T>;
