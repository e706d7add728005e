import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, formatDay, isValidOn } from '@danvan/domain/kernel';
import type { ModelResultDraft } from '@danvan/domain/programme';
import { hierarchyOf } from '../../hierarchy/unit/hierarchy.store.ts';
import { todayOf } from '../../hierarchy/unit/today.ts';
import { readIndicators } from '../../reporting/indicator/indicator.store.ts';
import type { Uow } from '../record/act.ts';
import { type SaidNotice, sayAll } from '../record/record-fault.ts';

const WORDS = {
  UNKNOWN_UNIT: {
    vi: 'Đơn vị này không có trong hệ thống tổ chức. Hãy chọn lại.',
    en: 'This unit is not in the hierarchy. Choose again.',
  },
  UNIT_NOT_THERE: {
    vi: 'Ngày {day} đơn vị này không hoạt động, và hiện nay cũng không. Hãy chọn đơn vị kế thừa.',
    en: 'This unit was not there on {day}, nor is it today. Choose its successor.',
  },
  UNKNOWN_INDICATOR: {
    vi: 'Chỉ tiêu này không có trong danh mục. Hãy chọn lại.',
    en: 'This indicator is not in the register. Choose again.',
  },
} as const;

/**
 * A fault at a member that names a unit which is not there, or was neither there on the day that it is about nor is
 * today: what began in a commune of before may be kept under that commune or under its successor.
 */
export const unknownUnit = async (
  uow: Uow,
  { unit, on, member }: { readonly unit: OrgUnitId | null; readonly on: Day; readonly member: string },
): Promise<SaidNotice[]> => {
  if (unit === null) return [];
  const existence = (await hierarchyOf(uow.manager)).units.get(unit)?.existence;
  if (!existence) return sayAll(WORDS, [{ code: 'UNKNOWN_UNIT', path: [member] }]);
  const days = [on, todayOf({ now: () => uow.now })];
  if (days.some((day) => isValidOn(existence, day))) return [];
  return sayAll(WORDS, [{ code: 'UNIT_NOT_THERE', path: [member], about: { day: formatDay(on) } }]);
};

/** A fault at each figure that names an indicator which is not there. */
export const unknownIndicators = async (
  uow: Uow,
  figures: ModelResultDraft['figures'],
): Promise<SaidNotice[]> => {
  if (figures.every(({ indicator }) => indicator === null)) return [];
  const known = new Set((await readIndicators(uow.manager)).map(({ code }) => code));
  const faults = figures.flatMap(({ indicator }, index) =>
    indicator === null || known.has(indicator)
      ? []
      : [{ code: 'UNKNOWN_INDICATOR' as const, path: ['figures', index, 'indicatorCode'] }],
  );
  return sayAll(WORDS, faults);
};
