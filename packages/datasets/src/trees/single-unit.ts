import type { OrgLevel, OrgUnit, OrgUnitId, UnitKind } from '@danvan/domain/hierarchy';
import { id, type Validity, validFrom } from '@danvan/domain/kernel';
import { REGISTER_OPENS } from '../map/days.ts';

/** The administrative unit of the whole country: the area of central organisations. */
export const NATION: OrgUnitId = id('adm-vn');

/** A unit that keeps one name and one grade through its life. */
export const singleUnit = (unit: {
  readonly id: OrgUnitId;
  readonly name: string;
  readonly shortName?: string;
  readonly kind: UnitKind;
  readonly level?: OrgLevel;
  readonly area?: OrgUnitId | null;
  readonly existence?: Validity;
}): OrgUnit => {
  const existence = unit.existence ?? validFrom(REGISTER_OPENS);
  return {
    id: unit.id,
    area: unit.area === undefined ? NATION : unit.area,
    existence,
    names: [{ name: unit.name, shortName: unit.shortName ?? unit.name, validity: existence }],
    codes: [],
    grades: [{ level: unit.level ?? 'CENTRAL', kind: unit.kind, validity: existence }],
  };
};
