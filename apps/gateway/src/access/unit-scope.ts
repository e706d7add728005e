import { type Action, type Reach, reachOf } from '@danvan/domain/access';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import type { Actor } from './actor.ts';

/** Which units' rows an actor may see or touch by an action. Without a scope nothing is seen. */
export type UnitScope = {
  readonly reach: Reach;
  readonly own: readonly OrgUnitId[];
  readonly on: Day;
  /** With the predecessors of the units in reach, which have ended. */
  readonly withFormer: boolean;
};

/** What former units left is read by their successors; nobody acts in their place. */
const SEES_FORMER: readonly Action[] = ['VIEW_REPORT', 'VIEW_ROLLUP', 'VIEW_PROGRESS', 'VIEW_AUDIT'];

/** The scope of an action; `own`: the units for which the actor works (`reportingUnitsOf`), read on the day `on`. */
export const unitScope = (
  actor: Actor | null,
  action: Action,
  own: readonly OrgUnitId[],
  on: Day,
): UnitScope => ({
  reach: actor === null ? 'NONE' : reachOf(actor.role, action),
  own,
  on,
  withFormer: SEES_FORMER.includes(action),
});

const standingUnits = (own: string, on: string, depth: string): string => `
  SELECT a.descendant_id FROM ancestry a
  WHERE a.tree = 'POLICE' AND a.ancestor_id = ANY (${own}::text[]) AND a.depth ${depth}
    AND a.valid_from <= ${on}::date AND (a.valid_to IS NULL OR ${on}::date < a.valid_to)`;

const STANDING_DEPTH = { OWN: '= 0', BELOW: '> 0', OWN_AND_BELOW: '>= 0' } as const;

const condition = (scope: UnitScope, column: string, own: string, on: string): string => {
  switch (scope.reach) {
    case 'NONE':
      return 'FALSE';
    case 'NATION':
      return scope.own.length > 0 ? 'TRUE' : 'FALSE';
    default: {
      if (!scope.withFormer) return `${column} IN (${standingUnits(own, on, STANDING_DEPTH[scope.reach])})`;
      const [withOwn, withBelow] = [scope.reach !== 'BELOW', scope.reach !== 'OWN'];
      return `${column} IN (SELECT visible_unit(${own}::text[], ${on}::date, ${withOwn}, ${withBelow}))`;
    }
  }
};

/** The scope as a condition within a statement, whose parameters it adds to; `column` holds a unit's id. */
export const withinScope = (scope: UnitScope, column: string, parameters: unknown[]): string => {
  if (scope.reach === 'NONE' || scope.reach === 'NATION') return condition(scope, column, '', '');
  const own = parameters.push(scope.own);
  const on = parameters.push(scope.on);
  return condition(scope, column, `$${own}`, `$${on}`);
};

/** The scope as a condition for a query builder. */
export const scopeCondition = (scope: UnitScope, column: string) => ({
  sql: condition(scope, column, ':scopeOwn', ':scopeOn'),
  parameters: { scopeOwn: scope.own, scopeOn: scope.on },
});
