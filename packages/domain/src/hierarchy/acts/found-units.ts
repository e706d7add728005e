import { type Day, validFrom } from '../../kernel/index.ts';
import type { HierarchyRecord, OrgUnit, Placement } from '../model.ts';
import type { NewUnit, Receiver } from './act.ts';

const unitFrom = ({ id, area, name, shortName, level, kind, codes }: NewUnit, on: Day): OrgUnit => {
  const validity = validFrom(on);
  return {
    id,
    area,
    existence: validity,
    names: [{ name, shortName, validity }],
    codes: codes.map((code) => ({ ...code, validity })),
    grades: [{ level, kind, validity }],
  };
};

/** Adds those of the receivers that do not exist yet, from a day on, with their places. */
export const foundUnits = (
  record: HierarchyRecord,
  receivers: readonly Receiver[],
  on: Day,
): HierarchyRecord => {
  const founded = receivers.filter((receiver): receiver is NewUnit => typeof receiver !== 'string');
  const placements: Placement[] = founded.flatMap(({ id, placements: places }) =>
    places.map((place) => ({ ...place, child: id, validity: validFrom(on) })),
  );
  return {
    ...record,
    units: [...record.units, ...founded.map((unit) => unitFrom(unit, on))],
    placements: [...record.placements, ...placements],
  };
};
