import { type Action, allowedActions, type Role } from '@danvan/domain/access';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Actor } from '../../../access/actor.ts';
import { ActionEnum, RoleEnum } from '../../../schema/enums.ts';

/** `unit` and `reportingUnit` are added by the hierarchy's module. */
@ObjectType('Viewer', { description: 'The signed-in user.' })
export class ViewerType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'The name for signing in.' })
  userName!: string;

  @Field(() => String, { description: 'The name as people read it.' })
  displayName!: string;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => [ActionEnum], { description: 'What the role can do somewhere; apps draw by it.' })
  actions!: readonly Action[];

  /** Not in the schema: what `unit` and `reportingUnit` are found by. */
  actor!: Actor;
}

export const toViewer = (actor: Actor): ViewerType =>
  Object.assign(new ViewerType(), {
    id: actor.userId,
    userName: actor.userName,
    displayName: actor.displayName,
    role: actor.role,
    actions: allowedActions(actor.role),
    actor,
  });
