import { recordId } from '@danvan/domain/programme';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { performAct } from '../record/answer-act.ts';
import { WorkActPayload } from '../record/record-act.type.ts';
import { recordStatement, reviseStatement } from './record-statement.ts';
import {
  RecordStatementInput,
  ReviseStatementInput,
  toSharing,
  toStatementDraft,
} from './statement.input.ts';

@Resolver()
export class StatementActResolver {
  @Permission('KEEP_STATEMENT')
  @Mutation(() => WorkActPayload, { description: 'Records what the own unit says of the work of a time.' })
  recordStatement(
    @Arg('input', () => RecordStatementInput) input: RecordStatementInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof WorkActPayload> {
    const order = { draft: toStatementDraft(input), sharing: toSharing(input) };
    return performAct(context, recordStatement(order, input.idempotencyKey));
  }

  @Permission('KEEP_STATEMENT')
  @Mutation(() => WorkActPayload, {
    description: 'Says a statement anew; the audit keeps what it said before.',
  })
  reviseStatement(
    @Arg('input', () => ReviseStatementInput) input: ReviseStatementInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof WorkActPayload> {
    const { version, idempotencyKey } = input;
    return performAct(
      context,
      reviseStatement({
        id: recordId<'STATEMENT'>(input.id),
        version,
        idempotencyKey,
        draft: toStatementDraft(input),
        sharing: toSharing(input),
      }),
    );
  }
}
