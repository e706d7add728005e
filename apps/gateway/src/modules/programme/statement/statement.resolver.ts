import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { DaySpan, ProgrammeId, ReviewSection } from '@danvan/domain/programme';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { offsetOf, pageOf, pageSize } from '../../../schema/connection.ts';
import { Permission } from '../../../schema/permission.ts';
import { toNoun } from '../record/kinds.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { WorkRecordType } from '../record/record.type.ts';
import { findStatements } from './find-statements.ts';
import { readReview } from './read-review.ts';
import { ReviewInput, StatementFilterInput } from './statement.input.ts';
import { seenStatements } from './statement.loader.ts';
import { ReviewSectionType, StatementConnectionType, StatementType } from './statement.type.ts';

const spanOf = ({ firstDay, lastDay }: StatementFilterInput): DaySpan | null =>
  firstDay && lastDay ? { firstDay, lastDay } : null;

const toSection = async (
  context: GatewayContext,
  { kind, nature, groups }: ReviewSection,
): Promise<ReviewSectionType> => ({
  kind,
  nature,
  groups: await Promise.all(
    groups.map(async ({ unit, statements }) => ({
      unit: await context.loaders.unit(unit),
      statements: await seenStatements(
        context,
        statements.map(({ id }) => id),
      ),
    })),
  ),
});

@Resolver(() => StatementType)
export class StatementResolver {
  @FieldResolver(() => WorkRecordType, {
    nullable: true,
    description: 'At what it was made, if that is seen.',
  })
  async occasion(
    @Root() { statement }: StatementType,
    @Ctx() context: GatewayContext,
  ): Promise<WorkRecordType | null> {
    const stored = statement.occasion && (await context.loaders.record(statement.occasion));
    return stored ? toNoun(context, stored) : null;
  }

  @FieldResolver(() => [StatementType], {
    description: 'The limitations that a cause explains, as far as seen.',
  })
  explains(@Root() { statement }: StatementType, @Ctx() context: GatewayContext): Promise<StatementType[]> {
    return seenStatements(context, statement.explains);
  }

  @Permission('VIEW_WORK')
  @Query(() => StatementConnectionType, { description: 'Statements that the viewer sees, the latest first.' })
  async statements(
    @Arg('filter', () => StatementFilterInput) filter: StatementFilterInput,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<StatementConnectionType> {
    const offset = offsetOf(after);
    const { ids, total } = await context.read(async (reading) =>
      findStatements(reading.manager, await recordScopeOf(reading), {
        programme: filter.programmeId ?? null,
        occasion: filter.occasionId ?? null,
        units: (filter.unitIds as OrgUnitId[] | null | undefined) ?? null,
        kinds: filter.kinds ?? null,
        span: spanOf(filter),
        offset,
        limit: pageSize(first),
      }),
    );
    return pageOf(await seenStatements(context, ids), total, offset);
  }

  @Permission('VIEW_WORK')
  @Query(() => [ReviewSectionType], {
    description:
      'What a review of a programme and a time takes of the statements, under its headings in their order.',
  })
  async reviewStatements(
    @Arg('input', () => ReviewInput) input: ReviewInput,
    @Ctx() context: GatewayContext,
  ): Promise<ReviewSectionType[]> {
    const sections = await context.read((reading) =>
      readReview(reading, {
        programme: (input.programmeId as ProgrammeId | null | undefined) ?? null,
        span: { firstDay: input.firstDay, lastDay: input.lastDay },
        units: (input.unitIds as OrgUnitId[] | null | undefined) ?? null,
      }),
    );
    return Promise.all(sections.map((section) => toSection(context, section)));
  }
}
