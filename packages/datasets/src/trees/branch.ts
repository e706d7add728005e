import type { HierarchyTree, OrgLevel, OrgUnit, OrgUnitId, UnitKind } from '@danvan/domain/hierarchy';
import { type Dated, type Day, id, intersection, type Validity } from '@danvan/domain/kernel';
import { groupOf } from '../map/group-of.ts';
import type { Life, Phase } from '../map/life.ts';
import { coalesce } from './coalesce.ts';
import type { Register } from './register.ts';

/** One kind of organisation that stands on territories: how its units are called, graded and grounded. */
export type Branch = {
  readonly tree: HierarchyTree;
  readonly level: OrgLevel;
  readonly idOf: (key: string) => OrgUnitId;
  readonly nameOf: (phase: Phase) => { readonly name: string; readonly shortName: string };
  readonly kindOf: (phase: Phase) => UnitKind;
  /** The legal ground of a change on a day. */
  readonly basisOf: (on: Day, life: Life) => string | null;
};

export type Parent = Dated<{ readonly parent: OrgUnitId }>;

/** The administrative unit of a territory, and its police. */
export const areaId = (key: string): OrgUnitId => id(`adm-${key}`);
export const policeId = (key: string): OrgUnitId => id(`pol-${key}`);

/** Writes the unit of one branch on one territory: dated names and grades, parents, and the acts these imply. */
export const registerLife = (
  register: Register,
  branch: Branch,
  life: Life,
  parents: readonly Parent[],
  within: Validity = life.existence,
): void => {
  const phases = phasesWithin(life, within);
  const placed = coalesce(parents, (a, b) => a.parent === b.parent);
  const unit = unitOf(branch, life, phases, within);
  register.units.push(unit);
  for (const { parent, validity } of placed) {
    register.placements.push({ tree: branch.tree, child: unit.id, parent, validity });
  }
  const note = (kind: 'RENAME' | 'RECLASSIFY' | 'MOVE', entries: readonly Dated<unknown>[]): void => {
    for (const { validity } of entries.slice(1)) {
      const on = validity.from;
      const basis = branch.basisOf(on, life);
      register.changes.push({ kind, on, unit: unit.id, tree: branch.tree, group: groupOf(life, on), basis });
    }
  };
  note('RECLASSIFY', unit.grades);
  note('RENAME', isTerritory(branch) ? coalesce(phases, (a, b) => a.name === b.name) : unit.names);
  note('MOVE', placed);
};

/** Of a territory only another proper name is a renaming: "Xã X" → "Phường X" reclassifies it. */
const isTerritory = (branch: Branch): boolean => branch.tree === 'ADMINISTRATIVE';

const phasesWithin = (life: Life, within: Validity): readonly Phase[] =>
  life.phases.flatMap((phase) => {
    const validity = intersection(phase.validity, within);
    return validity === null ? [] : [{ ...phase, validity }];
  });

const unitOf = (branch: Branch, life: Life, phases: readonly Phase[], existence: Validity): OrgUnit => ({
  id: branch.idOf(life.key),
  area: isTerritory(branch) ? null : areaId(life.key),
  existence,
  names: coalesce(
    phases.map((phase) => ({ ...branch.nameOf(phase), validity: phase.validity })),
    (a, b) => a.name === b.name,
  ),
  grades: coalesce(
    phases.map((phase) => ({ level: branch.level, kind: branch.kindOf(phase), validity: phase.validity })),
    (a, b) => a.kind === b.kind,
  ),
  codes: isTerritory(branch) ? life.codes.map((code) => ({ scheme: 'GSO' as const, ...code })) : [],
});
