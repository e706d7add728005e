import { type Action, type Reach, reachOf } from '@danvan/domain/access';
import { hierarchyAt, type OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import { FLOWS_DOWN, lineHeads, unitsAbove } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/actor.ts';
import { hierarchyOf } from '../../hierarchy/unit/hierarchy.store.ts';
import { todayOf } from '../../hierarchy/unit/today.ts';

type Asking = { readonly manager: EntityManager; readonly actor: Actor | null; readonly now: Date };

/** Who looks at records (see `seesRecord`), in the form in which a statement can ask. */
export type RecordScope = {
  readonly reach: Reach;
  /** The units from which the line hangs. */
  readonly heads: readonly OrgUnitId[];
  readonly above: readonly OrgUnitId[];
  readonly isPartner: boolean;
  readonly on: Day;
};

const HAS_BELOW: readonly Reach[] = ['BELOW', 'OWN_AND_BELOW', 'NATION'];

const scopeOfReach = async ({ manager, actor, now }: Asking, reach: Reach): Promise<RecordScope> => {
  const on = todayOf({ now: () => now });
  if (actor === null) return { reach: 'NONE', heads: [], above: [], isPartner: false, on };
  const view = hierarchyAt(await hierarchyOf(manager), on);
  return {
    reach,
    heads: HAS_BELOW.includes(reach) ? lineHeads(view, actor.unitId) : [actor.unitId],
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

/** The units for which an action may be done, as a condition on a column within a statement. */
const inLine = (scope: RecordScope, column: string, heads: string, on: string): string =>
  `${column} IN (SELECT line_unit(${heads}::text[], ${on}::date, ${HAS_BELOW.includes(scope.reach)}))`;

/** The unit in `column` belongs to the viewer's line, as a condition within a statement, whose parameters it adds to. */
export const lineCondition = (scope: RecordScope, column: string, parameters: unknown[]): string =>
  scope.reach === 'NONE'
    ? 'FALSE'
    : inLine(scope, column, `$${parameters.push(scope.heads)}`, `$${parameters.push(scope.on)}`);

const someUnit = (record: string, condition: (column: string) => string): string =>
  `EXISTS (SELECT FROM work_record_unit u WHERE u.record_id = ${record}.id AND ${condition('u.unit_id')})`;

/** `seesRecord` as a condition within a statement, whose parameters it adds to; `r` is the alias of work_record. */
export const seenCondition = (scope: RecordScope, r: string, parameters: unknown[]): string => {
  if (scope.reach === 'NONE') return 'FALSE';
  const heads = `$${parameters.push(scope.heads)}`;
  const on = `$${parameters.push(scope.on)}`;
  const mine = (column: string): string => inLine(scope, column, heads, on);
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
  const scope = await scopeOfReach(asking, reach);
  if (scope.reach === 'NONE') return new Set();
  const rows: { unit_id: OrgUnitId }[] = await asking.manager.query(
    `SELECT asked.unit_id FROM unnest($1::text[]) AS asked (unit_id) WHERE ${inLine(scope, 'asked.unit_id', '$2', '$3')}`,
    [units, scope.heads, scope.on],
  );
  return new Set(rows.map((row) => row.unit_id));
};

/** May the actor do this for one of these units? */
export const mayActFor = async (
  asking: Asking,
  action: Action,
  units: readonly OrgUnitId[],
): Promise<boolean> => (await unitsInReach(asking, reachFor(asking, action), units)).size > 0;
