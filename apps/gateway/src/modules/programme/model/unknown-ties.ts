import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { ModelResultDraft } from '@danvan/domain/programme';
import { hierarchyOf } from '../../hierarchy/unit/hierarchy.store.ts';
import { readIndicators } from '../../reporting/indicator/indicator.store.ts';
import type { Uow } from '../record/act.ts';
import { type SaidNotice, sayAll } from '../record/record-fault.ts';

const WORDS = {
  UNKNOWN_UNIT: {
    vi: 'Đơn vị này không có trong hệ thống tổ chức. Hãy chọn lại.',
    en: 'This unit is not in the hierarchy. Choose again.',
  },
  UNKNOWN_INDICATOR: {
    vi: 'Chỉ tiêu này không có trong danh mục. Hãy chọn lại.',
    en: 'This indicator is not in the register. Choose again.',
  },
} as const;

/** A fault at a member that names a unit which is not there. */
export const unknownUnit = async (
  uow: Uow,
  unit: OrgUnitId | null,
  member: string,
): Promise<SaidNotice[]> => {
  if (unit === null || (await hierarchyOf(uow.manager)).units.has(unit)) return [];
  return sayAll(WORDS, [{ code: 'UNKNOWN_UNIT', path: [member] }]);
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
