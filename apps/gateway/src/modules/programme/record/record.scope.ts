import { type Action, type Reach, reachOf } from '@danvan/domain/access';
import { hierarchyAt, type OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import { FLOWS_DOWN, lineHeads, unitsAbove } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/actor.ts';
import { hierarchyOf } from '../../hierarchy/unit/hierarchy.store.ts';
import { todayOf } from '../../hierarchy/unit/today.ts';
import { type Line, lineOf, NO_LINE } from './line-of.ts';

type Asking = { readonly manager: EntityManager; readonly actor: Actor | null; readonly now: Date };

/** Who looks at records (see `seesRecord`), in the form in which a statement can ask. */
export type RecordScope = {
  readonly line: Line;
  readonly above: readonly OrgUnitId[];
  readonly isPartner: boolean;
  readonly on: Day;
};

const HAS_BELOW: readonly Reach[] = ['BELOW', 'OWN_AND_BELOW', 'NATION'];

const scopeOfReach = async ({ manager, actor, now }: Asking, reach: Reach): Promise<RecordScope> => {
  const on = todayOf({ now: () => now });
  if (actor === null || reach === 'NONE') return { line: NO_LINE, above: [], isPartner: false, on };
  const view = hierarchyAt(await hierarchyOf(manager), on);
  const withBelow = HAS_BELOW.includes(reach);
  const heads = withBelow ? lineHeads(view, actor.unitId) : [actor.unitId];
  return {
    line: await lineOf(manager, { heads, on, withBelow }),
    above: unitsAbove(view, actor.unitId),
    isPartner: actor.role === 'PARTNER',
    on,
  };
};

const reachFor = ({ actor }: Asking, action: Action): Reach =>
  actor === null ? 'NONE' : reachOf(actor.role, action);

/** Who looks: the signed-in user's unit with its line, today. */
export const recordScopeOf = (asking: Asking): Promise<RecordScope> =>
  scopeOfReach(asking, reachFor(asking, 'VIEW_WORK'));

/** The unit in `column` belongs to the viewer's line, as a condition within a statement, whose parameters it adds to. */
export const lineCondition = (scope: RecordScope, column: string, parameters: unknown[]): string =>
  `${column} = ANY ($${parameters.push(scope.line.units)}::text[])`;

const someUnit = (record: string, condition: (column: string) => string): string =>
  `EXISTS (SELECT FROM work_record_unit u WHERE u.record_id = ${record}.id AND ${condition('u.unit_id')})`;

/** `seesRecord` as a condition within a statement, whose parameters it adds to; `r` is the alias of work_record. */
export const seenCondition = (scope: RecordScope, r: string, parameters: unknown[]): string => {
  if (scope.line.units.length === 0) return 'FALSE';
  const line = `$${parameters.push(scope.line.units)}`;
  const mine = (column: string): string => `${column} = ANY (${line}::text[])`;
  if (scope.isPartner) {
    const party = `EXISTS (SELECT FROM work_record_programme p JOIN work_record pr ON pr.id = p.programme_id
      WHERE p.record_id = ${r}.id AND (${mine('pr.owner_id')} OR ${someUnit('pr', mine)}))`;
    return `(${r}.visibility = 'PUBLISHED' AND (${mine(`${r}.owner_id`)} OR ${someUnit(r, mine)} OR ${party}))`;
  }
  const above = `$${parameters.push(scope.above)}`;
  const higher = (column: string): string => `${column} = ANY (${above}::text[])`;
  const kinds = FLOWS_DOWN.map((kind) => `'${kind}'`).join(', ');
  const flows = `(${r}.kind IN (${kinds}) AND (${higher(`${r}.owner_id`)} OR ${someUnit(r, higher)}))`;
  return `(${r}.visibility = 'PUBLISHED' OR ${mine(`${r}.owner_id`)}
    OR ((${r}.visibility = 'JOINT' OR ${higher(`${r}.owner_id`)}) AND (${someUnit(r, mine)} OR ${flows})))`;
};

/** Those of the units that a reach covers. Successors act for what former units left. */
export const unitsInReach = async (
  asking: Asking,
  reach: Reach,
  units: readonly OrgUnitId[],
): Promise<ReadonlySet<OrgUnitId>> => {
  const { line } = await scopeOfReach(asking, reach);
  return new Set(units.filter(line.has));
};

/** May the actor do this for one of these units? */
export const mayActFor = async (
  asking: Asking,
  action: Action,
  units: readonly OrgUnitId[],
): Promise<boolean> => (await unitsInReach(asking, reachFor(asking, action), units)).size > 0;
