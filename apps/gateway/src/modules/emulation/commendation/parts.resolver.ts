import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import { OfficialDocumentType } from '../../programme/document/document.type.ts';
import { seenDocument } from '../../programme/document/document-of.ts';
import { AwardCancellationType, CandidateType } from './candidate.type.ts';
import { DecisionType, PresentationType } from './commendation.type.ts';
import { SuggestionType } from './suggestion.type.ts';

const documentOf = async (
  context: GatewayContext,
  id: string | null,
): Promise<OfficialDocumentType | null> => (id === null ? null : seenDocument(context, id));

@Resolver(() => CandidateType)
export class CandidateResolver {
  @FieldResolver(() => OrgUnitType)
  unit(@Root() { candidate }: CandidateType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType> {
    return loaders.unit(candidate.unit);
  }
}

@Resolver(() => DecisionType)
export class DecisionResolver {
  @FieldResolver(() => OfficialDocumentType, { nullable: true, description: 'As far as it is seen.' })
  document(
    @Root() { said }: DecisionType,
    @Ctx() context: GatewayContext,
  ): Promise<OfficialDocumentType | null> {
    return documentOf(context, said.document);
  }
}

@Resolver(() => AwardCancellationType)
export class AwardCancellationResolver {
  @FieldResolver(() => OfficialDocumentType, { nullable: true, description: 'As far as it is seen.' })
  document(
    @Root() { said }: AwardCancellationType,
    @Ctx() context: GatewayContext,
  ): Promise<OfficialDocumentType | null> {
    return documentOf(context, said.document);
  }
}

@Resolver(() => PresentationType)
export class PresentationResolver {
  @FieldResolver(() => OrgUnitType)
  presenter(@Root() { said }: PresentationType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType> {
    return loaders.unit(said.presenter);
  }
}

@Resolver(() => SuggestionType)
export class SuggestionResolver {
  @FieldResolver(() => OrgUnitType)
  unit(@Root() { candidate }: SuggestionType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType> {
    return loaders.unit(candidate.unit);
  }
}
