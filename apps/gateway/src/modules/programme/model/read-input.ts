import { id } from '@danvan/domain/kernel';
import {
  type ModelResultDraft,
  type PointRevision,
  type Recognition,
  recordId,
} from '@danvan/domain/programme';
import type {
  KnownDayInput,
  ModelInput,
  RecogniseModelInput,
  RecordModelResultInput,
} from './model-act.type.ts';
import type { ModelOrder } from './register-model.ts';
import type { ReplicateModelInput, ReviseReplicationPointInput } from './replication-act.type.ts';

const knownDay = ({ day, precision }: KnownDayInput) => ({ day, precision });

export const modelOrderOf = (input: ModelInput): ModelOrder => ({
  draft: {
    title: input.title ?? null,
    field: input.field ?? null,
    kind: input.kind,
    people: input.people ?? null,
    started: knownDay(input.started),
    area: input.areaId ? id(input.areaId) : null,
    address: input.address ?? null,
    description: input.description ?? null,
  },
  sharing: {
    visibility: input.visibility,
    concerned: input.concernedIds.map((unit) => id<'OrgUnit'>(unit)),
    programmes: input.programmeIds.map((programme) => recordId<'PROGRAMME'>(programme)),
  },
});

export const recognitionOf = (input: RecogniseModelInput): Recognition => ({
  as: input.standing,
  level: input.level,
  on: knownDay(input.on),
  document: input.documentId ? recordId(input.documentId) : null,
  citation: input.citation ?? null,
});

export const resultOf = (input: RecordModelResultInput): ModelResultDraft => ({
  on: input.on,
  text: input.text,
  figures: input.figures.map(({ what, indicatorCode, entry }) => ({
    what,
    indicator: indicatorCode ? id(indicatorCode) : null,
    entry,
  })),
});

export const pointOf = (input: ReplicateModelInput | ReviseReplicationPointInput): PointRevision => ({
  origin: input.originId ? id(input.originId) : null,
  unit: id(input.unitId),
  place: input.place ?? null,
  teamName: input.teamName ?? null,
  started: knownDay(input.started),
});
