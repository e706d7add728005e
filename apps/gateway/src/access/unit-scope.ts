import { type Action, reachOf } from '@danvan/domain/access';
import type { Actor } from './actor.ts';

/** A condition for the SQL: which units' rows an actor may see. `column` holds the unit's id. */
export type UnitScope = (column: string) => {
  readonly sql: string;
  readonly parameters: Record<string, unknown>;
};

const NOTHING = { sql: 'FALSE', parameters: {} };
const EVERYTHING = { sql: 'TRUE', parameters: {} };

/**
 * The row scope of an action: within the statement, never a filter after loading; no scope means nothing.
 * Units below the actor's own are added by the hierarchy's module, which knows the ancestry.
 */
export const unitScope =
  (actor: Actor | null, action: Action): UnitScope =>
  (column) => {
    if (actor === null) return NOTHING;
    const reach = reachOf(actor.role, action);
    if (reach === 'NONE') return NOTHING;
    if (reach === 'NATION') return EVERYTHING;
    return { sql: `${column} = :ownUnitId`, parameters: { ownUnitId: actor.unitId } };
  };
