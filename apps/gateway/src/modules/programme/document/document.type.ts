import type { Day } from '@danvan/domain/kernel';
import {
  citeDocument,
  DOCUMENT_LINK_KINDS,
  DOCUMENT_STATES,
  DOCUMENT_TYPES,
  type DocumentLinkKind,
  type DocumentNumber,
  type DocumentStateCode,
  type DocumentType,
  nameOfDocument,
  type OfficialDocument,
} from '@danvan/domain/programme';
import { Field, ObjectType } from 'type-graphql';
import { ConnectionType } from '../../../schema/connection.ts';
import { enumFrom } from '../../../schema/enums.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { recordFields, WorkRecordType } from '../record/record.type.ts';

export const DocumentTypeEnum = enumFrom(
  DOCUMENT_TYPES,
  'DocumentType',
  'Loại văn bản: quyết định, nghị quyết, chương trình …',
);
export const DocumentLinkKindEnum = enumFrom(
  DOCUMENT_LINK_KINDS,
  'DocumentLinkKind',
  'What a document does to an earlier one: thay thế, sửa đổi.',
);
export const DocumentStateEnum = enumFrom(
  DOCUMENT_STATES,
  'DocumentStateCode',
  'Hiệu lực: chưa có, còn, đã được thay thế, hết.',
);

@ObjectType('DocumentNumber', {
  description: 'Số ký hiệu as typed, in one spelling, and what was understood of it.',
})
export class DocumentNumberType {
  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true, description: 'With its zeros: "09".' })
  serial!: string | null;

  @Field(() => String, { nullable: true, description: 'The year within the number (19/2025/QĐ-TTg).' })
  year!: string | null;

  @Field(() => String, { nullable: true, description: 'The sign of the type: "CTr", "QĐ".' })
  typeSign!: string | null;

  @Field(() => [String], { description: 'The signs of the offices, in order.' })
  issuerSigns!: string[];
}

/** Everything that needs another statement is told by the resolver, from `said`. */
@ObjectType('OfficialDocument', {
  implements: WorkRecordType,
  description: 'Văn bản: of one office or several, with what it replaces and what replaces it.',
})
export class OfficialDocumentType extends WorkRecordType {
  @Field(() => String, { description: 'How it is called: "Quyết định số 290-QĐ/TW".' })
  name!: string;

  @Field(() => String, { description: 'How other documents cite it: its name and its day.' })
  citation!: string;

  @Field(() => DocumentNumberType, { nullable: true })
  documentNumber!: DocumentNumber | null;

  @Field(() => DocumentTypeEnum)
  type!: DocumentType;

  @Field(() => DayScalar, { nullable: true })
  issuedOn!: Day | null;

  @Field(() => [String], { description: 'Issuing offices that are no unit of any tree.' })
  issuingOffices!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Khóa.' })
  termOfOffice!: string | null;

  @Field(() => String, { description: 'Trích yếu.' })
  abstract!: string;

  @Field(() => [String])
  aliases!: readonly string[];

  @Field(() => DayScalar, { nullable: true })
  inForceFrom!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it is no longer in force.' })
  inForceTo!: Day | null;

  /** Not in the schema. */
  said!: OfficialDocument;
}

@ObjectType('DocumentLink', { description: 'That one document replaces or amends another, from a day.' })
export class DocumentLinkType {
  @Field(() => DocumentLinkKindEnum)
  kind!: DocumentLinkKind;

  @Field(() => OfficialDocumentType)
  document!: OfficialDocumentType;

  @Field(() => DayScalar)
  from!: Day;
}

@ObjectType('DocumentState', { description: 'What a document is worth on a day.' })
export class DocumentStateType {
  @Field(() => DocumentStateEnum)
  code!: DocumentStateCode;

  @Field(() => DayScalar, { nullable: true, description: 'Since when, or from when on.' })
  day!: Day | null;

  @Field(() => OfficialDocumentType, {
    nullable: true,
    description: 'What replaces it, as far as the viewer sees it.',
  })
  replacedBy!: OfficialDocumentType | null;
}

@ObjectType('OfficialDocumentConnection')
export class OfficialDocumentConnectionType extends ConnectionType {
  @Field(() => [OfficialDocumentType])
  nodes!: OfficialDocumentType[];
}

export const toDocumentType = (stored: StoredRecord, document: OfficialDocument): OfficialDocumentType =>
  Object.assign(new OfficialDocumentType(), recordFields(stored), {
    ...document,
    name: nameOfDocument(document),
    citation: citeDocument(document),
    inForceFrom: document.inForce.from,
    inForceTo: document.inForce.to,
    said: document,
  });
