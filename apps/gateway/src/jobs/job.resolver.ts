import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../context.ts';
import { recordScopeOf } from '../modules/programme/record/record.scope.ts';
import { Permission } from '../schema/permission.ts';
import { readJob } from './job.store.ts';
import { JobType, toJobType } from './job.type.ts';

@Resolver()
export class JobResolver {
  @Permission('VIEW_WORK')
  @Query(() => JobType, {
    nullable: true,
    description: 'A job of the viewer’s own line: asked for again and again it tells how far it has come.',
  })
  job(@Arg('id', () => ID) id: string, @Ctx() context: GatewayContext): Promise<JobType | null> {
    return context.read(async (reading) => {
      const [job, scope] = [await readJob(reading.manager, id), await recordScopeOf(reading)];
      const isSeen = job !== null && !scope.isPartner && scope.line.has(job.actor.unitId);
      return isSeen ? toJobType(job, context.language) : null;
    });
  }
}
