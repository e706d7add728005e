import type { Language } from '@danvan/domain/reporting';
import type { RollupFault } from './rollup-question.ts';

type Words = Readonly<Record<Language, string>>;

const vietnameseDay = (day: string): string => day.split('-').toReversed().join('/');

const wordsOf = (fault: RollupFault): Words => {
  switch (fault.code) {
    case 'NOT_FOUND':
      return {
        vi: 'Không tìm thấy đơn vị, hoặc bạn không có quyền xem số liệu của đơn vị này.',
        en: 'There is no such unit, or you may not see its figures.',
      };
    case 'NOTHING_ASKED':
      return fault.field === 'indicatorCodes'
        ? { vi: 'Hãy chọn ít nhất một chỉ tiêu.', en: 'Choose at least one indicator.' }
        : { vi: 'Hãy chọn ít nhất một kỳ báo cáo.', en: 'Choose at least one period.' };
    case 'TOO_MANY_INDICATORS':
      return {
        vi: `Mỗi bảng tổng hợp xem được nhiều nhất ${fault.most} chỉ tiêu. Hãy chọn ít hơn.`,
        en: `A table shows at most ${fault.most} indicators. Choose fewer.`,
      };
    case 'TOO_MANY_PERIODS':
      return {
        vi: `Mỗi bảng tổng hợp xem được nhiều nhất ${fault.most} kỳ báo cáo. Hãy chọn ít hơn.`,
        en: `A table shows at most ${fault.most} periods. Choose fewer.`,
      };
    case 'UNKNOWN_INDICATOR':
      return { vi: `Không có chỉ tiêu “${fault.name}”.`, en: `There is no indicator “${fault.name}”.` };
    case 'UNKNOWN_PERIOD':
      return { vi: `Không có kỳ báo cáo “${fault.name}”.`, en: `There is no period “${fault.name}”.` };
    case 'UNIT_NOT_IN_STRUCTURE':
      return {
        vi: `Ngày ${vietnameseDay(fault.on)} đơn vị này không có trong cơ cấu. Hãy xem theo cơ cấu khi đó, hoặc chọn đơn vị kế thừa.`,
        en: `On ${fault.on} the structure does not have this unit. See it as it was, or choose its successor.`,
      };
  }
};

const pathOf = (fault: RollupFault): string[] => {
  switch (fault.code) {
    case 'NOTHING_ASKED':
      return [fault.field];
    case 'TOO_MANY_INDICATORS':
      return ['indicatorCodes'];
    case 'TOO_MANY_PERIODS':
      return ['periodIds'];
    case 'UNKNOWN_INDICATOR':
      return ['indicatorCodes', String(fault.index)];
    case 'UNKNOWN_PERIOD':
      return ['periodIds', String(fault.index)];
    default:
      return ['underId'];
  }
};

/** Why there is no table, in words, and which field of the question is meant. */
export const wordRollupFault = (fault: RollupFault, language: Language) => ({
  message: wordsOf(fault)[language],
  path: pathOf(fault),
});
