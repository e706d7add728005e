import type { OrgUnitId } from '../hierarchy/model.ts';
import { ACTIONS, type Action } from './action.ts';
import { PERMISSIONS, type Reach } from './matrix.ts';
import type { Relation } from './relation.ts';
import type { Role } from './role.ts';

/** Who acts: a role and the units for which it acts (for Party roles their police counterparts). */
export type Actor = { readonly role: Role; readonly scope: readonly OrgUnitId[] };

const COVERED = {
  NONE: [],
  OWN: ['SELF'],
  BELOW: ['DESCENDANT'],
  OWN_AND_BELOW: ['SELF', 'DESCENDANT'],
  NATION: ['SELF', 'DESCENDANT', 'ANCESTOR', 'SIBLING', 'STRANGER'],
} as const satisfies Record<Reach, readonly Relation[]>;

/** How far an action reaches for a role; what row scopes in SQL are made from. */
export const reachOf = (role: Role, action: Action): Reach => PERMISSIONS[role][action];

/** Does a reach cover units of this relation? */
export const covers = (reach: Reach, relation: Relation): boolean =>
  (COVERED[reach] as readonly Relation[]).includes(relation);

/** May the actor do this to a unit of this relation to the actor's own? Without a scope: nothing. */
export const can = (actor: Actor, action: Action, subject: { readonly relation: Relation }): boolean =>
  actor.scope.length > 0 && covers(reachOf(actor.role, action), subject.relation);

/** Everything that a role can do somewhere; what the apps draw by. */
export const allowedActions = (role: Role): readonly Action[] =>
  ACTIONS.filter((action) => reachOf(role, action) !== 'NONE');
