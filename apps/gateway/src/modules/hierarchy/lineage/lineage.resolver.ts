import { FieldResolver, Resolver, Root } from 'type-graphql';
import { OrgUnitType } from '../unit/unit.type.ts';
import { LineageEventType, LineageGraphType, LineageStepType } from './lineage.type.ts';
import { eventsOf, familyOf, predecessorSteps, successorSteps } from './lineage-view.ts';

/** Where a unit came from and what became of it. */
@Resolver(() => OrgUnitType)
export class LineageResolver {
  @FieldResolver(() => [LineageEventType], { description: 'The acts that concern the unit, in time order.' })
  events(@Root() { view }: OrgUnitType): LineageEventType[] {
    return eventsOf(view);
  }

  @FieldResolver(() => [LineageStepType])
  predecessors(@Root() { view }: OrgUnitType): LineageStepType[] {
    return predecessorSteps(view);
  }

  @FieldResolver(() => [LineageStepType])
  successors(@Root() { view }: OrgUnitType): LineageStepType[] {
    return successorSteps(view);
  }

  @FieldResolver(() => LineageGraphType, {
    description:
      'The whole family over time, for the lineage drawing: every unit reached through predecessors and successors (at most 60 nodes).',
  })
  lineage(@Root() { view }: OrgUnitType): LineageGraphType {
    return familyOf(view);
  }
}
