import { id } from '@danvan/domain/kernel';
import type { GatewayContext } from '../../../context.ts';
import { namesOn } from '../../hierarchy/unit/unit-view.ts';
import type { SeenSheet } from './sheet.map.ts';
import { SourceReportType } from './sheet.type.ts';

type Row = { id: string; unit_id: string; label_vi: string; label_en: string };

/** The reports from which a sheet was filled in: told to whoever sees the sheet, opened by whoever sees the report. */
export const readSources = async (
  context: GatewayContext,
  sheet: SeenSheet,
): Promise<ReadonlyMap<string, SourceReportType>> => {
  const inputs = Object.values(sheet.prefill).flatMap((each) => Object.values(each));
  const ids = inputs.flatMap(({ source, refs }) => (source === 'REPORTS' ? refs : []));
  if (ids.length === 0) return new Map();
  const rows: Row[] = await context.read(({ manager }) =>
    manager.query(
      `SELECT r.id, r.unit_id, p.label_vi, p.label_en FROM report r JOIN reporting_period p ON p.id = r.period_id
       WHERE r.id = ANY ($1::text[])`,
      [[...new Set(ids)]],
    ),
  );
  const sources = await Promise.all(
    rows.map(async (row) => {
      const unit = await context.loaders.findUnit(id<'OrgUnit'>(row.unit_id));
      return Object.assign(new SourceReportType(), {
        id: row.id,
        unitName: unit === null ? row.unit_id : namesOn(unit.view, null).shortName,
        periodLabel: context.language === 'vi' ? row.label_vi : row.label_en,
      });
    }),
  );
  return new Map(sources.map((source) => [source.id, source]));
};
