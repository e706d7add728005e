import type { CommendationForm } from '@danvan/domain/emulation';
import { type Day, day, type LocalText, validFrom } from '@danvan/domain/kernel';

/** The first day of what the system holds; from when a form was given before that is not known here. */
export const FIRST_DAY = day('2010-01-01');
/** Districts ended on this day, and with them what they issued (hierarchy.md §2). */
export const DISTRICTS_END = day('2025-07-01');
/** From this day the law of 2022 on emulation and commendation is a changed one (scoring.md §5). */
export const LAW_CHANGES = day('2026-10-01');

/** A form without the days on which it holds. */
export type UndatedForm = Omit<CommendationForm, 'validity'>;

const LAW_CHANGED: LocalText = {
  vi: 'Luật thi đua, khen thưởng năm 2022 có sửa đổi từ 01/10/2026. Nội dung sửa đổi chưa có trong hệ thống, nên tạm áp dụng như trước ngày đó; khi có văn bản, hãy thay bằng phiên bản mới.',
  en: 'The law of 2022 is changed from 01/10/2026. What changed is not known here, so this holds as before for the time being; replace it when the text is there.',
};

const joined = (a: LocalText, b: LocalText): LocalText => ({ vi: `${a.vi} ${b.vi}`, en: `${a.en} ${b.en}` });

/** One form before and after the change of the law: we know that it changes, not how, and say so. */
export const untilAndAfterTheLaw = (
  form: UndatedForm,
  from: Day = FIRST_DAY,
): readonly CommendationForm[] => [
  { ...form, validity: validFrom(from, LAW_CHANGES) },
  { ...form, note: joined(form.note, LAW_CHANGED), validity: validFrom(LAW_CHANGES) },
];
