import type { GatewayContext } from '../../../context.ts';
import type { Uow } from '../../programme/record/act.ts';
import { refuseAct } from '../../programme/record/answer-act.ts';
import type { SheetOutcome } from './act-on-sheet.ts';
import { type SheetActPayload, SheetChangedType, SheetConflictType } from './round-act.type.ts';
import { seenSheet } from './round-of.ts';

const CONFLICT = {
  vi: 'Người khác vừa thay đổi phiếu này. Hãy xem bản mới nhất rồi làm tiếp; nội dung bạn nhập chưa được lưu.',
  en: 'Somebody else has just changed this sheet. Look at the newest version; what you entered is not saved.',
} as const;

/** Runs an act of the signed-in user on a sheet and answers it. */
export const performOnSheet = async (
  context: GatewayContext,
  act: (uow: Uow) => Promise<SheetOutcome>,
): Promise<typeof SheetActPayload> => {
  const outcome = await context.act(act);
  const { language } = context;
  if (!outcome.ok) {
    const { error } = outcome;
    if (!('kind' in error) || error.kind !== 'SHEET_CONFLICT') return refuseAct(context, error);
    const currentSheet = await seenSheet(context, error.sheetId);
    if (currentSheet === null) return refuseAct(context, { kind: 'NOT_FOUND' });
    const told = { code: 'VERSION_CONFLICT', message: CONFLICT[language], path: ['version'], currentSheet };
    return Object.assign(new SheetConflictType(), told);
  }
  const sheet = await seenSheet(context, outcome.value.sheetId);
  if (sheet === null) return refuseAct(context, { kind: 'NOT_FOUND' });
  const warnings = outcome.value.warnings.map(({ code, message, path }) => ({
    code,
    message: message[language],
    path: [...path],
  }));
  return Object.assign(new SheetChangedType(), { sheet, warnings });
};
