import type { LineageEvent, LineageKind } from '@danvan/domain/hierarchy';
import { type Day, decimal, decimalText, id } from '@danvan/domain/kernel';
import type { LineageEventRow, LineageEventUnitRow, LineageLinkRow } from './lineage.row.ts';

export const toEventRow = (event: LineageEvent): LineageEventRow => ({
  id: event.id,
  kind: event.kind,
  on_day: event.on,
  basis: event.basis,
});

export const toEventUnitRows = (event: LineageEvent): LineageEventUnitRow[] =>
  event.units.map((unit, position) => ({ event_id: event.id, position, unit_id: unit }));

export const toLinkRows = (event: LineageEvent): LineageLinkRow[] =>
  event.links.map((link, position) => ({
    event_id: event.id,
    position,
    from_id: link.from,
    to_id: link.to,
    share: link.share === null ? null : decimalText(link.share),
  }));

export const toEvent = (
  row: LineageEventRow,
  units: readonly LineageEventUnitRow[],
  links: readonly LineageLinkRow[],
): LineageEvent => ({
  id: id(row.id),
  kind: row.kind as LineageKind,
  on: row.on_day as Day,
  basis: row.basis,
  units: units.map((unit) => id(unit.unit_id)),
  links: links.map((link) => ({
    from: id(link.from_id),
    to: id(link.to_id),
    share: link.share === null ? null : decimal(link.share),
  })),
});
