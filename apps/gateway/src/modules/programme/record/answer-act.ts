import type { Language } from '@danvan/domain/kernel';
import type { WorkRecordId } from '@danvan/domain/programme';
import type { GatewayContext } from '../../../context.ts';
import type { KeyReused } from '../../../database/once.ts';
import { type ActRefusedType, actRefused } from '../../../schema/errors.ts';
import type { ActOutcome, Uow } from './act.ts';
import { toNoun } from './kinds.ts';
import type { WorkRecordType } from './record.type.ts';
import {
  type FieldNoticeType,
  InputRefusedType,
  RecordChangedType,
  RecordConflictType,
  type WorkActPayload,
} from './record-act.type.ts';
import type { RecordFault, SaidNotice } from './record-fault.ts';

const SAID = {
  NOT_FOUND: {
    vi: 'Không tìm thấy nội dung này, hoặc bạn không có quyền thực hiện việc này.',
    en: 'This is not there, or you may not do this.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Mã thao tác này đã dùng cho một nội dung khác. Hãy tải lại trang rồi làm lại.',
    en: 'This key was used for something else. Reload the page and try again.',
  },
  VERSION_CONFLICT: {
    vi: 'Người khác vừa thay đổi nội dung này. Hãy xem bản mới nhất rồi làm tiếp; nội dung bạn nhập chưa được lưu.',
    en: 'Somebody else has just changed this. Look at the newest version; what you entered is not saved.',
  },
  INPUT_REFUSED: {
    vi: 'Có chỗ cần sửa. Chưa có gì được lưu.',
    en: 'Some of it needs mending. Nothing was saved.',
  },
} as const;

const toNotices = (notices: readonly SaidNotice[], language: Language): FieldNoticeType[] =>
  notices.map(({ code, message, path }) => ({ code, message: message[language], path: [...path] }));

/** The record as it is now, as the object of its noun; null when the viewer does not see it. */
export const recordNow = async (context: GatewayContext, id: string): Promise<WorkRecordType | null> => {
  const stored = await context.loaders.record(id);
  return stored && toNoun(context, stored);
};

const conflict = async (
  context: GatewayContext,
  id: WorkRecordId,
): Promise<RecordConflictType | ActRefusedType> => {
  const current = await recordNow(context, id);
  if (!current) return actRefused('NOT_FOUND', SAID.NOT_FOUND[context.language], ['id']);
  return Object.assign(new RecordConflictType(), {
    code: 'VERSION_CONFLICT',
    message: SAID.VERSION_CONFLICT[context.language],
    path: ['version'],
    current,
  });
};

/** Why an act did not happen, where nobody else can have been faster. */
export const refuseAct = (
  { language }: GatewayContext,
  fault: Exclude<RecordFault, { kind: 'CONFLICT' }> | KeyReused,
): InputRefusedType | ActRefusedType => {
  if (!('kind' in fault)) return actRefused(fault.code, SAID[fault.code][language], ['idempotencyKey']);
  switch (fault.kind) {
    case 'NOT_FOUND':
      return actRefused('NOT_FOUND', SAID.NOT_FOUND[language], ['id']);
    case 'REFUSED':
      return actRefused(fault.code, fault.message[language], [...(fault.path ?? [])]);
    case 'INPUT':
      return Object.assign(new InputRefusedType(), {
        code: 'INPUT_REFUSED',
        message: SAID.INPUT_REFUSED[language],
        path: [],
        faults: toNotices(fault.faults, language),
      });
  }
};

const refuse = async (
  context: GatewayContext,
  fault: RecordFault | KeyReused,
): Promise<Exclude<typeof WorkActPayload, RecordChangedType>> =>
  'kind' in fault && fault.kind === 'CONFLICT'
    ? conflict(context, fault.recordId)
    : refuseAct(context, fault);

/** The answer to an act: the record as it is now, or why the act did not happen. */
export const answerAct = async (
  context: GatewayContext,
  outcome: ActOutcome,
): Promise<typeof WorkActPayload> => {
  if (!outcome.ok) return refuse(context, outcome.error);
  const { recordId, warnings } = outcome.value;
  const record = await recordNow(context, recordId);
  // An act that is repeated may have been done on what others have hidden since.
  if (!record) return refuseAct(context, { kind: 'NOT_FOUND' });
  return Object.assign(new RecordChangedType(), { record, warnings: toNotices(warnings, context.language) });
};

/** Runs an act of the signed-in user on a record and answers it. */
export const performAct = async (
  context: GatewayContext,
  act: (uow: Uow) => Promise<ActOutcome>,
): Promise<typeof WorkActPayload> => answerAct(context, await context.act(act));
