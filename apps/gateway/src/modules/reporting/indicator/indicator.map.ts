import { type Decimal, decimal, decimalText, id } from '@danvan/domain/kernel';
import type { Indicator, IndicatorCode } from '@danvan/domain/reporting';
import type { IndicatorRow } from './indicator.row.ts';
import { IndicatorType } from './indicator.type.ts';

const read = (text: string | null): Decimal | null => (text === null ? null : decimal(text));
const write = (value: Decimal | null): string | null => (value === null ? null : decimalText(value));

export const toIndicator = (row: IndicatorRow): Indicator => ({
  code: id(row.code),
  name: { vi: row.name_vi, en: row.name_en },
  unitOfMeasure: { vi: row.unit_vi, en: row.unit_en },
  kind: row.kind as Indicator['kind'],
  overUnits: row.over_units as Indicator['overUnits'],
  overTime: row.over_time as Indicator['overTime'],
  decimals: row.decimals,
  minimum: read(row.minimum),
  maximum: read(row.maximum),
  pairedWith: row.paired_with as IndicatorCode | null,
  guidance: row.guidance_vi === null ? null : { vi: row.guidance_vi, en: row.guidance_en ?? row.guidance_vi },
});

export const toIndicatorRow = (indicator: Indicator, position: number): IndicatorRow => ({
  code: indicator.code,
  position,
  name_vi: indicator.name.vi,
  name_en: indicator.name.en,
  unit_vi: indicator.unitOfMeasure.vi,
  unit_en: indicator.unitOfMeasure.en,
  kind: indicator.kind,
  over_units: indicator.overUnits,
  over_time: indicator.overTime,
  decimals: indicator.decimals,
  minimum: write(indicator.minimum),
  maximum: write(indicator.maximum),
  paired_with: indicator.pairedWith,
  guidance_vi: indicator.guidance?.vi ?? null,
  guidance_en: indicator.guidance?.en ?? null,
});

export const toIndicatorType = (indicator: Indicator): IndicatorType =>
  Object.assign(new IndicatorType(), indicator);
