import { type Decimal, decimal } from '../../../kernel/index.ts';
import type { InputValues, LeafEntry, ScoreSheet } from '../../../scoring/index.ts';

type Values = Readonly<Record<string, string>>;
type Entry = 'NOT_ASSIGNED' | { readonly values: Values; readonly setPoints?: string };
type Sheet = {
  readonly subject: string;
  readonly group: string;
  readonly leaves: Readonly<Record<string, Entry>>;
  readonly conditions: Readonly<Record<string, Values>>;
};

const each = <From, To>(record: Readonly<Record<string, From>>, to: (from: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([name, from]) => [name, to(from)]));

const values = (of: Values): InputValues => each(of, (text): Decimal => decimal(text));

const entry = (of: Entry): LeafEntry =>
  of === 'NOT_ASSIGNED'
    ? { state: 'NOT_ASSIGNED' }
    : {
        state: 'ASSIGNED',
        values: values(of.values),
        setPoints: of.setPoints === undefined ? null : decimal(of.setPoints),
      };

/** The sheets of a text that `canonicalSheets` made; throws on any other text. */
export const readCanonicalSheets = (text: string): readonly ScoreSheet[] =>
  (JSON.parse(text) as readonly Sheet[]).map(({ subject, group, leaves, conditions }) => ({
    subject,
    group,
    leaves: each(leaves, entry),
    conditions: each(conditions, values),
  }));
