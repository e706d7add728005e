import { Ctx, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { toViewer, ViewerType } from './viewer.type.ts';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Permission('PUBLIC')
  @Query(() => ViewerType, { nullable: true, description: 'The signed-in user, or null.' })
  viewer(@Ctx() context: GatewayContext): ViewerType | null {
    return context.actor && toViewer(context.actor);
  }
}
