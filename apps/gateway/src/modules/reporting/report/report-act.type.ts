import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ActRefusedType, UserErrorType } from '../../../schema/errors.ts';
import { FigureInput } from '../figure/figure.type.ts';
import { ReportType } from './report.type.ts';

@InputType('SaveFiguresInput')
export class SaveFiguresInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => Int, { description: 'The version that the figures were entered on.' })
  version!: number;

  @Field(() => ID)
  idempotencyKey!: string;

  @Field(() => [FigureInput], { description: 'Each item of the form at most once.' })
  figures!: FigureInput[];
}

@InputType('ReportActInput')
export class ReportActInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @Field(() => ID)
  idempotencyKey!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType('FiguresSaved')
export class FiguresSavedType {
  @Field(() => ReportType)
  report!: ReportType;
}

@ObjectType('ReportChanged')
export class ReportChangedType {
  @Field(() => ReportType)
  report!: ReportType;
}

@ObjectType('FigureFault', { description: 'What is wrong with one figure, and in which field.' })
export class FigureFaultType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  message!: string;

  @Field(() => [String])
  path!: string[];

  @Field(() => ID)
  indicatorCode!: string;

  @Field(() => String)
  field!: string;
}

@ObjectType('FiguresRefused', {
  implements: UserErrorType,
  description: 'Figures have faults; nothing was saved or submitted.',
})
export class FiguresRefusedType extends UserErrorType {
  @Field(() => [FigureFaultType])
  faults!: FigureFaultType[];
}

@ObjectType('VersionConflict', {
  implements: UserErrorType,
  description: 'Somebody else was faster; here is the report as it is now.',
})
export class VersionConflictType extends UserErrorType {
  @Field(() => ReportType)
  current!: ReportType;
}

const REFUSALS = [FiguresRefusedType, VersionConflictType, ActRefusedType] as const;

const refusalType = (value: object): (typeof REFUSALS)[number] => {
  if ('faults' in value) return FiguresRefusedType;
  return 'current' in value ? VersionConflictType : ActRefusedType;
};

export const SaveFiguresPayload = createUnionType({
  name: 'SaveFiguresPayload',
  types: () => [FiguresSavedType, ...REFUSALS] as const,
  resolveType: (value) => ('report' in value ? FiguresSavedType : refusalType(value)),
});

export const ReportActPayload = createUnionType({
  name: 'ReportActPayload',
  types: () => [ReportChangedType, ...REFUSALS] as const,
  resolveType: (value) => ('report' in value ? ReportChangedType : refusalType(value)),
});
