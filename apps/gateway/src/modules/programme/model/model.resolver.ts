import { hierarchyAt, type OrgUnitId } from '@danvan/domain/hierarchy';
import { countModels, type ModelAct } from '@danvan/domain/programme';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import { OfficialDocumentType } from '../document/document.type.ts';
import { seenDocument } from '../document/document-of.ts';
import { areaWithin } from './area-of.ts';
import { ModelActEnum, ModelType } from './model.type.ts';
import { ModelCountsType, toCountsType } from './model-counts.type.ts';
import { openActsOn, openActsOnPoint } from './open-acts.ts';
import { RecognitionType, toRecognitionType } from './recognition.type.ts';
import { ReplicationPointType, toPointType } from './replication.type.ts';

/** The province of today in which a unit lies; null for what lies in no single one. */
const provinceOf = async ({ loaders }: GatewayContext, unit: OrgUnitId): Promise<OrgUnitType | null> => {
  const on = loaders.today();
  const hierarchy = await loaders.hierarchy();
  const nation = hierarchyAt(hierarchy, on).root('ADMINISTRATIVE');
  const province = nation && areaWithin(hierarchy, nation, on)(unit);
  return province && province !== nation ? loaders.unit(province) : null;
};

/** The fields of a model that need more than its own rows, or the day. */
@Resolver(() => ModelType)
export class ModelResolver {
  @FieldResolver(() => OrgUnitType, { nullable: true, description: 'Địa bàn.' })
  async area(@Root() { model }: ModelType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType | null> {
    return model.area && loaders.unit(model.area);
  }

  @FieldResolver(() => OrgUnitType, {
    nullable: true,
    description: 'The province of today in which its owner lies.',
  })
  province(@Root() { model }: ModelType, @Ctx() context: GatewayContext): Promise<OrgUnitType | null> {
    return provinceOf(context, model.owner);
  }

  @FieldResolver(() => [RecognitionType], { description: 'In the order of days.' })
  recognitions(@Root() { model }: ModelType): RecognitionType[] {
    return model.recognitions.map(toRecognitionType);
  }

  @FieldResolver(() => [ReplicationPointType], { description: 'In the order in which they started.' })
  points(@Root() { model }: ModelType, @Ctx() { loaders }: GatewayContext): ReplicationPointType[] {
    return model.points.map(toPointType(model, loaders.today()));
  }

  @FieldResolver(() => ModelCountsType, { description: 'What it counts today, wherever its points are.' })
  counts(@Root() { model }: ModelType, @Ctx() { loaders }: GatewayContext): ModelCountsType {
    return toCountsType(countModels([model], loaders.today()));
  }

  @FieldResolver(() => [ModelActEnum], { description: 'What the viewer may do with it now.' })
  openActs(@Root() { model }: ModelType, @Ctx() context: GatewayContext): Promise<ModelAct[]> {
    return openActsOn(context, model);
  }
}

@Resolver(() => RecognitionType)
export class RecognitionResolver {
  @FieldResolver(() => OfficialDocumentType, { nullable: true, description: 'As far as it is seen.' })
  async document(
    @Root() { said }: RecognitionType,
    @Ctx() context: GatewayContext,
  ): Promise<OfficialDocumentType | null> {
    return said.document && seenDocument(context, said.document);
  }
}

@Resolver(() => ReplicationPointType)
export class ReplicationPointResolver {
  @FieldResolver(() => OrgUnitType)
  unit(@Root() { point }: ReplicationPointType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType> {
    return loaders.unit(point.unit);
  }

  @FieldResolver(() => OrgUnitType, {
    nullable: true,
    description: 'The province of today in which it lies.',
  })
  province(
    @Root() { point }: ReplicationPointType,
    @Ctx() context: GatewayContext,
  ): Promise<OrgUnitType | null> {
    return provinceOf(context, point.unit);
  }

  @FieldResolver(() => [ModelActEnum], { description: 'What the viewer may do with it now.' })
  openActs(
    @Root() { model, point }: ReplicationPointType,
    @Ctx() context: GatewayContext,
  ): Promise<ModelAct[]> {
    return openActsOnPoint(context, model, point);
  }
}
