import { id } from '@danvan/domain/kernel';
import { type NoteFault, wordFault } from '@danvan/domain/reporting';
import {
  Arg,
  Ctx,
  createUnionType,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
} from 'type-graphql';
import type { GatewayContext, Language } from '../../../context.ts';
import type { KeyReused } from '../../../database/once.ts';
import { ActRefusedType, actRefused } from '../../../schema/errors.ts';
import { Permission } from '../../../schema/permission.ts';
import { type CloseFault, closePeriod } from './close-period.ts';
import { ReportingPeriodType, toPeriodType } from './period.type.ts';

@InputType('ClosePeriodInput')
export class ClosePeriodInput {
  @Field(() => ID)
  periodId!: string;

  @Field(() => ID)
  idempotencyKey!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType('PeriodClosed')
export class PeriodClosedType {
  @Field(() => ReportingPeriodType)
  period!: ReportingPeriodType;
}

export const ClosePeriodPayload = createUnionType({
  name: 'ClosePeriodPayload',
  types: () => [PeriodClosedType, ActRefusedType] as const,
  resolveType: (value) => ('period' in value ? PeriodClosedType : ActRefusedType),
});

type Fault = CloseFault | KeyReused;

const SAID: Readonly<Record<Exclude<Fault, NoteFault>['code'], Record<Language, string>>> = {
  NOT_FOUND: { vi: 'Không tìm thấy kỳ báo cáo.', en: 'There is no such period.' },
  PERIOD_ALREADY_CLOSED: { vi: 'Kỳ báo cáo này đã chốt trước đó.', en: 'The period is closed already.' },
  PERIOD_NOT_OVER: {
    vi: 'Kỳ báo cáo này chưa kết thúc nên chưa thể chốt.',
    en: 'The period is not over yet and cannot be closed.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Mã thao tác này đã dùng cho một nội dung khác. Hãy tải lại trang rồi làm lại.',
    en: 'This key was used for something else. Reload the page and try again.',
  },
};

const refusal = (fault: Fault, language: Language): ActRefusedType =>
  fault.code === 'PERSONAL_IDENTIFIER' || fault.code === 'NOTE_TOO_LONG'
    ? actRefused(fault.code, wordFault(fault, language), ['reason'])
    : actRefused(fault.code, SAID[fault.code][language], ['periodId']);

@Resolver()
export class ClosePeriodResolver {
  @Permission('CLOSE_PERIOD')
  @Mutation(() => ClosePeriodPayload, {
    description: 'Closes a period: approved figures become final, nothing can be submitted any more.',
  })
  async closePeriod(
    @Arg('input', () => ClosePeriodInput) input: ClosePeriodInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ClosePeriodPayload> {
    const { idempotencyKey, reason } = input;
    const order = { periodId: id<'StoredPeriod'>(input.periodId), idempotencyKey, reason: reason ?? null };
    const outcome = await context.act(closePeriod(order));
    if (!outcome.ok) return refusal(outcome.error, context.language);
    const period = await context.loaders.period(outcome.value.periodId);
    if (!period) throw new Error('A period is gone after it was closed');
    return Object.assign(new PeriodClosedType(), { period: toPeriodType(period) });
  }
}
