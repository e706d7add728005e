import type { HierarchyRecord, OrgUnit, OrgUnitId } from '@danvan/domain/hierarchy';
import { id, validOn } from '@danvan/domain/kernel';
import { QUANG_NGAI_POLICE, SA_THAY_POLICE } from '../../demo-accounts.ts';
import { communesOf, DEMONSTRATION_PROVINCES } from '../../demonstration/places.ts';
import { MINISTRY } from '../../trees/police.ts';
import type { About } from '../entries/about.ts';
import { TODAY } from '../judged-on.ts';

/** Units that take part in the demonstration's work. */
export const UNITS = {
  ministry: MINISTRY,
  centralCommission: id<'OrgUnit'>('tgdv-tw'),
  centralFront: id<'OrgUnit'>('mttq-tw'),
  commission: id<'OrgUnit'>('tgdv-p51-2025'),
  police: QUANG_NGAI_POLICE,
  front: id<'OrgUnit'>('mttq-p51-2025'),
  people: id<'OrgUnit'>('ubnd-p51-2025'),
  youth: id<'OrgUnit'>('doan-p51-2025'),
  saThay: SA_THAY_POLICE,
} as const;

/** A commune of the demonstration: its police, the place it serves, the police above it. */
export type Commune = {
  readonly unit: OrgUnitId;
  readonly parent: OrgUnitId;
  readonly area: OrgUnitId | null;
  /** "xã Sa Thầy". */
  readonly placeName: string;
};

const nameOn = (unit: OrgUnit | undefined): string => validOn(unit?.names ?? [], TODAY)?.name ?? '';

/** The communes of the demonstration by the police of their province, Sa Thầy first in Quảng Ngãi. */
export const communesByProvince = (record: HierarchyRecord): ReadonlyMap<OrgUnitId, readonly Commune[]> => {
  const units = new Map(record.units.map((unit) => [unit.id, unit]));
  const communes = communesOf(record, TODAY).map(({ unit, parent }): Commune => {
    const area = units.get(unit)?.area ?? null;
    const placeName = nameOn(area === null ? undefined : units.get(area));
    return { unit, parent, area, placeName: placeName.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) };
  });
  return new Map(
    DEMONSTRATION_PROVINCES.map((province) => {
      const own = communes.filter(({ parent }) => parent === province);
      return [province, [...own.filter(isSaThay), ...own.filter((commune) => !isSaThay(commune))]];
    }),
  );
};

const isSaThay = ({ unit }: Commune): boolean => unit === SA_THAY_POLICE;

/** Made up for the demonstration, and shared with those it concerns. */
export const joint = (told: About['told']): About => ({
  provenance: { origin: 'DEMONSTRATION', source: null },
  told,
  visibility: 'JOINT',
});
/** The same, for everybody who works with the system. */
export const open = (told: About['told']): About => ({ ...joint(told), visibility: 'PUBLISHED' });
/** The same, for the unit and its line. */
export const internal = (told: About['told']): About => ({ ...joint(told), visibility: 'INTERNAL' });
