import { id } from '@danvan/domain/kernel';
import type { ModelField, ModelKind, ModelState, RecognitionLevel } from '@danvan/domain/programme';
import { Arg, Ctx, Field, Float, ID, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { offsetOf, pageOf, pageSize } from '../../../schema/connection.ts';
import { Permission } from '../../../schema/permission.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { findModels } from './find-models.ts';
import { findSimilarModels } from './find-similar-models.ts';
import {
  ModelConnectionType,
  ModelFieldEnum,
  ModelKindEnum,
  ModelStateEnum,
  ModelType,
  RecognitionLevelEnum,
} from './model.type.ts';
import { seenModel } from './model-of.ts';

@InputType('ModelFilter')
export class ModelFilterInput {
  @Field(() => String, { nullable: true, description: 'Words of the name; marks do not matter.' })
  search!: string | null;

  @Field(() => [ModelFieldEnum], { nullable: true })
  fields!: ModelField[] | null;

  @Field(() => [ModelKindEnum], { nullable: true })
  kinds!: ModelKind[] | null;

  @Field(() => [ModelStateEnum], { nullable: true })
  states!: ModelState[] | null;

  @Field(() => RecognitionLevelEnum, { nullable: true, description: 'Recognised by this level.' })
  level!: RecognitionLevel | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Kept by this unit, one of its line, or one of this area.',
  })
  ownerUnderId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Applied by this unit, one of its line, or one of this area.',
  })
  appliedUnderId!: string | null;

  @Field(() => ID, { nullable: true })
  programmeId!: string | null;
}

@ObjectType('SimilarModel', { description: 'A model that is called alike.' })
export class SimilarModelType {
  @Field(() => ModelType)
  model!: ModelType;

  @Field(() => Float, { description: 'From 0 to 1.' })
  similarity!: number;
}

@Resolver()
export class ModelQueryResolver {
  @Permission('VIEW_WORK')
  @Query(() => ModelType, { nullable: true })
  model(@Arg('id', () => ID) modelId: string, @Ctx() context: GatewayContext): Promise<ModelType | null> {
    return seenModel(context, modelId);
  }

  @Permission('VIEW_WORK')
  @Query(() => ModelConnectionType)
  async models(
    @Arg('filter', () => ModelFilterInput) filter: ModelFilterInput,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<ModelConnectionType> {
    const offset = offsetOf(after);
    const { ids, total } = await context.read(async (reading) =>
      findModels(reading.manager, await recordScopeOf(reading), {
        search: filter.search ?? null,
        fields: filter.fields ?? null,
        kinds: filter.kinds ?? null,
        states: filter.states ?? null,
        level: filter.level ?? null,
        ownerUnder: filter.ownerUnderId ? id(filter.ownerUnderId) : null,
        appliedUnder: filter.appliedUnderId ? id(filter.appliedUnderId) : null,
        programme: filter.programmeId ?? null,
        on: context.loaders.today(),
        offset,
        limit: pageSize(first),
      }),
    );
    const models = await Promise.all(ids.map((each) => seenModel(context, each)));
    return pageOf(
      models.filter((model) => model !== null),
      total,
      offset,
    );
  }

  @Permission('VIEW_WORK')
  @Query(() => [SimilarModelType], {
    description: 'Models called alike, the most alike first; at most five.',
  })
  async similarModels(
    @Arg('name', () => String) name: string,
    @Arg('exceptId', () => ID, { nullable: true }) exceptId: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<SimilarModelType[]> {
    const found = await context.read(async (reading) =>
      findSimilarModels(reading.manager, await recordScopeOf(reading), name, exceptId ?? null),
    );
    const models = await Promise.all(
      found.map(async ({ id: modelId, similarity }) => {
        const model = await seenModel(context, modelId);
        return model && { model, similarity };
      }),
    );
    return models.filter((each) => each !== null);
  }
}
