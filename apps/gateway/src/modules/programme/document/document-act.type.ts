import type { Day } from '@danvan/domain/kernel';
import type { DocumentLinkKind, DocumentType, Visibility } from '@danvan/domain/programme';
import { Field, ID, InputType } from 'type-graphql';
import { DayScalar } from '../../../schema/scalars.ts';
import { VisibilityEnum } from '../record/record.type.ts';
import { KeyedInput, RecordOrderInput } from '../record/record-order.type.ts';
import { DocumentLinkKindEnum, DocumentTypeEnum } from './document.type.ts';

@InputType('DocumentLinkInput')
export class DocumentLinkInput {
  @Field(() => DocumentLinkKindEnum)
  kind!: DocumentLinkKind;

  @Field(() => ID)
  documentId!: string;

  @Field(() => DayScalar)
  from!: Day;
}

@InputType('DocumentInput', { description: 'A document as typed.' })
export class DocumentInput {
  @Field(() => String, { nullable: true, description: 'In any notation; nothing where there is none.' })
  documentNumber!: string | null;

  @Field(() => DocumentTypeEnum)
  type!: DocumentType;

  @Field(() => DayScalar, { nullable: true })
  issuedOn!: Day | null;

  @Field(() => [ID])
  issuerIds!: string[];

  @Field(() => [String])
  issuingOffices!: string[];

  @Field(() => String, { nullable: true })
  termOfOffice!: string | null;

  @Field(() => String)
  abstract!: string;

  @Field(() => [String])
  aliases!: string[];

  @Field(() => DayScalar, { nullable: true })
  inForceFrom!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it is no longer in force.' })
  inForceTo!: Day | null;

  @Field(() => [DocumentLinkInput])
  links!: DocumentLinkInput[];

  @Field(() => [ID], { description: 'The programmes whose partners may read it, when it is published.' })
  programmeIds!: string[];

  @Field(() => VisibilityEnum)
  visibility!: Visibility;
}

@InputType('RegisterDocumentInput')
export class RegisterDocumentInput extends KeyedInput {
  @Field(() => DocumentInput)
  document!: DocumentInput;
}

@InputType('ReviseDocumentInput')
export class ReviseDocumentInput extends RecordOrderInput {
  @Field(() => DocumentInput)
  document!: DocumentInput;
}

@InputType('SupersedeDocumentInput', { description: 'On the document that replaces.' })
export class SupersedeDocumentInput extends RecordOrderInput {
  @Field(() => ID, { description: 'The document that is replaced.' })
  supersededId!: string;

  @Field(() => DayScalar)
  from!: Day;
}
