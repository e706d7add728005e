import {
  ATTACHMENT_SUBJECTS,
  type AttachmentSubject,
  FILE_TYPES,
  type FileType,
} from '@danvan/domain/programme';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumFrom } from '../../schema/enums.ts';
import { ActRefusedType } from '../../schema/errors.ts';
import { InstantScalar } from '../../schema/scalars.ts';
import { ScoreSheetType } from '../emulation/round/sheet.type.ts';
import { WorkRecordType } from '../programme/record/record.type.ts';
import { InputRefusedType } from '../programme/record/record-act.type.ts';
import { ReportType } from '../reporting/report/report.type.ts';
import type { StoredAttachment } from './attachment.map.ts';
import { addressOf } from './download/address-of.ts';

export const FileTypeEnum = enumFrom(FILE_TYPES, 'FileType', 'What a file is, by its content.');
export const AttachmentSubjectEnum = enumFrom(
  ATTACHMENT_SUBJECTS,
  'AttachmentSubject',
  'What something that carries evidence can be.',
);

@ObjectType('AttachedFile')
export class AttachedFileType {
  @Field(() => String)
  name!: string;

  @Field(() => FileTypeEnum)
  type!: FileType;

  @Field(() => Int, { description: 'In bytes.' })
  size!: number;

  @Field(() => String, { description: 'Where it is fetched, with the rights of what it hangs on.' })
  url!: string;
}

@ObjectType('Attachment', { description: 'Evidence: a file, a caption, or both.' })
export class AttachmentType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  caption!: string | null;

  @Field(() => AttachedFileType, { nullable: true })
  file!: AttachedFileType | null;

  @Field(() => InstantScalar)
  attachedAt!: Date;

  /** Not in the schema. */
  stored!: StoredAttachment;
}

export const toAttachmentType = (stored: StoredAttachment): AttachmentType => {
  const { id, caption, file, at } = stored;
  const told = file && Object.assign(new AttachedFileType(), { ...file, url: addressOf(id, file.name) });
  return Object.assign(new AttachmentType(), { id, caption, file: told, attachedAt: at, stored });
};

@InputType('AttachFileInput')
export class AttachFileInput {
  @Field(() => AttachmentSubjectEnum)
  subject!: AttachmentSubject;

  @Field(() => ID)
  subjectId!: string;

  @Field(() => ID, { nullable: true, description: 'What POST /files answered; without it a caption alone.' })
  uploadId!: string | null;

  @Field(() => String, { nullable: true })
  caption!: string | null;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType('RemoveAttachmentInput')
export class RemoveAttachmentInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Why it is taken off; kept in the audit.' })
  reason!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ObjectType('AttachmentsChanged', {
  description:
    'Here is the thing with its evidence as it is now: a record, a report, or the sheet of a leaf.',
})
export class AttachmentsChangedType {
  @Field(() => WorkRecordType, { nullable: true })
  record!: WorkRecordType | null;

  @Field(() => ReportType, { nullable: true })
  report!: ReportType | null;

  @Field(() => ScoreSheetType, { nullable: true })
  sheet!: ScoreSheetType | null;
}

export const AttachmentPayload = createUnionType({
  name: 'AttachmentPayload',
  types: () => [AttachmentsChangedType, InputRefusedType, ActRefusedType] as const,
  resolveType: (value) => {
    if ('record' in value) return AttachmentsChangedType;
    return 'faults' in value ? InputRefusedType : ActRefusedType;
  },
});
