import { type Day, type Decimal, day, parseDecimal, QUALIFIERS, type Qualifier } from '@danvan/domain/kernel';
import { column, parseCsv } from './csv.ts';
import { dataFile } from './data-file.ts';

/** One published figure with everything that the table says about it. */
export type KonTumRow = {
  readonly code: string;
  readonly nameVi: string;
  readonly value: Decimal;
  readonly qualifier: Qualifier;
  readonly kind: 'STOCK' | 'FLOW' | 'RATIO';
  readonly unitVi: string;
  readonly linkedTo: string | null;
  readonly unit: string;
  readonly from: Day;
  readonly to: Day;
};

const KINDS = ['STOCK', 'FLOW', 'RATIO'] as const;

const oneOf = <T extends string>(allowed: readonly T[], text: string): T => {
  const found = allowed.find((value) => value === text);
  if (found === undefined) throw new Error(`"${text}" is none of ${allowed.join(', ')}`);
  return found;
};

const numberIn = (text: string): Decimal => {
  const value = parseDecimal(text);
  if (!value.ok) throw new Error(`Not a number: "${text}"`);
  return value.value;
};

let rows: readonly KonTumRow[] | null = null;

/** data/kon-tum-2010-2020.csv: the decade of Công an tỉnh Kon Tum and the national figure of 2019. */
export const readKonTumTable = (): readonly KonTumRow[] => {
  rows ??= parseCsv(dataFile('kon-tum-2010-2020.csv')).map((row) => ({
    code: column(row, 'indicator_code'),
    nameVi: column(row, 'name_vi').normalize('NFC'),
    value: numberIn(column(row, 'value')),
    qualifier: oneOf(QUALIFIERS, column(row, 'qualifier')),
    kind: oneOf(KINDS, column(row, 'kind')),
    unitVi: column(row, 'unit_vi'),
    linkedTo: column(row, 'linked_to') || null,
    unit: column(row, 'unit'),
    from: day(column(row, 'period_from')),
    to: day(column(row, 'period_to')),
  }));
  return rows;
};
