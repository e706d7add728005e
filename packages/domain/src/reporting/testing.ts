import { type Day, decimal, id, type Qualifier } from '../kernel/index.ts';
import type { FormDraft, ReportForm } from './form/model.ts';
import type { Figure, Indicator, IndicatorCode } from './indicator.ts';
import { calendar } from './period/scheme.ts';

/** Builders of this room's tests; only what matters is stated. */
export const code = (text: string): IndicatorCode => id<'Indicator'>(text);

export const indicator = (text: string, over: Partial<Indicator> = {}): Indicator => ({
  code: code(text),
  name: { vi: `chỉ tiêu ${text}`, en: `indicator ${text}` },
  unitOfMeasure: { vi: 'tổ', en: 'team' },
  kind: 'STOCK',
  overUnits: 'SUM',
  overTime: 'LAST',
  decimals: 0,
  minimum: null,
  maximum: null,
  pairedWith: null,
  guidance: null,
  ...over,
});

export const ratio = (text: string, over: Partial<Indicator> = {}): Indicator =>
  indicator(text, {
    kind: 'RATIO',
    unitOfMeasure: { vi: '%', en: '%' },
    overUnits: 'RATIO',
    overTime: 'RATIO',
    decimals: 1,
    ...over,
  });

export const figure = (text: string, value: string | number, over: Partial<Figure> = {}): Figure => ({
  indicator: code(text),
  state: decimal(value).eq(0) ? 'ZERO' : 'REPORTED',
  value: decimal(value),
  qualifier: 'EXACT' as Qualifier,
  numerator: null,
  denominator: null,
  note: null,
  ...over,
});

export const without = (text: string, state: 'MISSING' | 'NOT_APPLICABLE' = 'MISSING'): Figure =>
  figure(text, 0, { state, value: null });

/** Taken as checked: tests of checks build what is wrong on purpose. */
export const form = (over: Partial<FormDraft> = {}, codes: readonly string[] = ['A', 'B', 'C']): ReportForm =>
  ({
    code: id<'ReportForm'>('DV-THANG'),
    version: 1,
    name: { vi: 'Báo cáo tháng', en: 'Monthly report' },
    tree: 'POLICE',
    level: 'COMMUNE',
    validity: { from: '2025-07-01' as Day, to: null },
    scheme: calendar('MONTH'),
    deadlines: [{ level: 'COMMUNE', workingDays: 3 }],
    sections: [
      {
        title: { vi: 'I. Số liệu', en: 'I. Figures' },
        items: codes.map((text) => ({ indicator: code(text), required: false })),
      },
    ],
    rules: [],
    routeLevels: ['PROVINCE'],
    ...over,
  }) satisfies FormDraft as unknown as ReportForm;
