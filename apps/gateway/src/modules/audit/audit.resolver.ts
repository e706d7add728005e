import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../context.ts';
import { offsetOf, pageOf, pageSize } from '../../schema/connection.ts';
import { Permission } from '../../schema/permission.ts';
import { scopeOf } from '../hierarchy/unit/scope-of.ts';
import { toAuditEntry } from './audit.map.ts';
import { findAudit } from './audit.store.ts';
import { AuditEntryConnectionType, AuditEntryType } from './audit.type.ts';

@Resolver(() => AuditEntryType)
export class AuditResolver {
  @Permission('VIEW_AUDIT')
  @Query(() => AuditEntryConnectionType, { description: 'What was done to a subject, newest first.' })
  audit(
    @Arg('subjectId', () => ID) subjectId: string,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<AuditEntryConnectionType> {
    const offset = offsetOf(after);
    return context.read(async (reading) => {
      const scope = await scopeOf(reading, 'VIEW_AUDIT');
      const { rows, total } = await findAudit(reading.manager, scope, {
        subjectId,
        offset,
        limit: pageSize(first),
      });
      return pageOf(rows.map(toAuditEntry), total, offset);
    });
  }
}
