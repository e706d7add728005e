import type { OrgUnitId } from '../../hierarchy/model.ts';
import { err, ok, type Result } from '../../kernel/index.ts';
import type { FaultPath, FieldFault } from '../record/index.ts';
import { delegationUnits, type InspectionPlan } from './model.ts';

type Named = 'UNIT_TWICE' | 'INSPECTS_ITSELF' | 'INSPECTS_UPWARD' | 'NOBODY_INSPECTED' | 'UNIT_NOT_INSPECTED';
type Units = Result<readonly OrgUnitId[], readonly FieldFault<Named>[]>;

/** Every place of `units` where `isAtFault` holds. */
const faultsAt = <Code extends Named>(
  units: readonly OrgUnitId[],
  path: FaultPath,
  code: Code,
  isAtFault: (unit: OrgUnitId, index: number) => boolean,
): readonly FieldFault<Code>[] =>
  units.flatMap((unit, index) => (isAtFault(unit, index) ? [{ code, path: [...path, index] }] : []));

const unitsOr = (units: readonly OrgUnitId[], faults: readonly FieldFault<Named>[]): Units =>
  faults.length > 0 ? err(faults) : ok(units);

/** The partners that cooperate: each once, and not the lead again. */
export const checkCooperating = ({
  lead,
  cooperating,
}: Pick<InspectionPlan, 'lead' | 'cooperating'>): Units =>
  unitsOr(
    cooperating,
    faultsAt(
      cooperating,
      ['cooperating'],
      'UNIT_TWICE',
      (unit, index) => unit === lead || cooperating.indexOf(unit) < index,
    ),
  );

/** The units that are inspected: at least one, each once, none of the delegation itself. */
export const checkInspected = (plan: Pick<InspectionPlan, 'lead' | 'cooperating' | 'inspected'>): Units => {
  const { inspected } = plan;
  if (inspected.length === 0) return err([{ code: 'NOBODY_INSPECTED', path: ['inspected'] }]);
  const delegation = delegationUnits(plan);
  return unitsOr(inspected, [
    ...faultsAt(inspected, ['inspected'], 'UNIT_TWICE', (unit, index) => inspected.indexOf(unit) < index),
    ...faultsAt(inspected, ['inspected'], 'INSPECTS_ITSELF', (unit) => delegation.includes(unit)),
  ]);
};

/** Nobody is inspected from below. `above`: what stands above the lead of the delegation (`unitsAbove`). */
export const checkDirection = (
  { inspected }: Pick<InspectionPlan, 'inspected'>,
  above: readonly OrgUnitId[],
): Units =>
  unitsOr(
    inspected,
    faultsAt(inspected, ['inspected'], 'INSPECTS_UPWARD', (unit) => above.includes(unit)),
  );

/** Units met in a session: of those inspected only. */
export const checkMet = (
  units: readonly OrgUnitId[],
  { inspected }: Pick<InspectionPlan, 'inspected'>,
): Units =>
  unitsOr(
    units,
    faultsAt(units, ['units'], 'UNIT_NOT_INSPECTED', (unit) => !inspected.includes(unit)),
  );

/** The unit that a finding or a recommendation is about: an inspected one, or none where none is needed. */
export const checkAddressee = <Unit extends OrgUnitId | null>(
  unit: Unit,
  { inspected }: Pick<InspectionPlan, 'inspected'>,
): Result<Unit, FieldFault<'UNIT_NOT_INSPECTED'>> =>
  unit === null || inspected.includes(unit) ? ok(unit) : err({ code: 'UNIT_NOT_INSPECTED', path: ['unit'] });
