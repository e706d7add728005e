import {
  RECORD_ACTS,
  type RecordAct,
  VISIBILITIES,
  type Visibility,
  WORK_RECORD_KINDS,
  type WorkRecordId,
  type WorkRecordKind,
} from '@danvan/domain/programme';
import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { ConnectionType } from '../../../schema/connection.ts';
import { enumFrom } from '../../../schema/enums.ts';
import { InstantScalar } from '../../../schema/scalars.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import { RECORD_ORIGINS, type RecordOrigin, type StoredRecord } from './record.map.ts';

export const WorkRecordKindEnum = enumFrom(
  WORK_RECORD_KINDS,
  'WorkRecordKind',
  'What the coordination work consists of besides figures.',
);
export const VisibilityEnum = enumFrom(
  VISIBILITIES,
  'Visibility',
  'Who sees a record besides its own line: nobody (nội bộ), the partners it concerns (phối hợp), everybody (công bố).',
);
export const RecordOriginEnum = enumFrom(
  RECORD_ORIGINS,
  'RecordOrigin',
  'Entered by its unit, carried over from a published document, or made up for the demonstration.',
);

export const RecordActEnum = enumFrom(RECORD_ACTS, 'RecordAct', 'What is done with records.');

@ObjectType('RecordEvent', { description: 'One act on a record.' })
export class RecordEventType {
  @Field(() => InstantScalar)
  at!: Date;

  @Field(() => RecordActEnum)
  act!: RecordAct;

  @Field(() => String, { description: 'The name of who acted, as it was then.' })
  by!: string;

  @Field(() => OrgUnitType, { nullable: true })
  unit!: OrgUnitType | null;
}

/** Everything that needs another statement or the viewer is told by the resolver, from `stored`. */
@InterfaceType('WorkRecord', {
  description: 'A record of the coordination work: who keeps it, whom it concerns, who may see it.',
})
export abstract class WorkRecordType {
  @Field(() => ID)
  id!: WorkRecordId;

  @Field(() => WorkRecordKindEnum)
  kind!: WorkRecordKind;

  @Field(() => String)
  title!: string;

  @Field(() => VisibilityEnum)
  visibility!: Visibility;

  @Field(() => Int, { description: 'Grows with every act; say it when you act.' })
  version!: number;

  @Field(() => RecordOriginEnum)
  origin!: RecordOrigin;

  @Field(() => String, {
    nullable: true,
    description: 'S0 … S4: the published document it is carried over from.',
  })
  source!: string | null;

  @Field(() => InstantScalar)
  changedAt!: Date;

  /** Not in the schema. */
  stored!: StoredRecord;
}

@ObjectType('WorkRecordConnection')
export class WorkRecordConnectionType extends ConnectionType {
  @Field(() => [WorkRecordType])
  nodes!: WorkRecordType[];
}

/** What every record tells of itself; a noun adds its own to it. */
export const recordFields = (stored: StoredRecord) => ({
  id: stored.id,
  kind: stored.kind,
  title: stored.title,
  visibility: stored.visibility,
  version: stored.version,
  origin: stored.origin,
  source: stored.source,
  changedAt: stored.changedAt,
  stored,
});
