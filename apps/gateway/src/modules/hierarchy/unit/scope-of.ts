import type { Action } from '@danvan/domain/access';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/actor.ts';
import { type UnitScope, unitScope } from '../../../access/unit-scope.ts';
import type { Clock } from '../../../clock.ts';
import { hierarchyOf } from './hierarchy.store.ts';
import { reportingUnitsOf } from './reporting-units.ts';
import { todayOf } from './today.ts';

type Asking = { readonly manager: EntityManager; readonly actor: Actor | null; readonly now: Date };

/** Which units an action reaches for whoever reads or acts, today. */
export const scopeOf = async ({ manager, actor, now }: Asking, action: Action): Promise<UnitScope> => {
  const today = todayOf({ now: () => now } satisfies Clock);
  const own = actor === null ? [] : reportingUnitsOf(await hierarchyOf(manager), actor, today);
  return unitScope(actor, action, own, today);
};
