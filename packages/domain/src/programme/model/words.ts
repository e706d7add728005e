import type { LocalText } from '../../kernel/index.ts';
import { type FaultWords, TEXT_FAULT_WORDS } from '../record/index.ts';
import type { ModelFaultCode, ModelWarningCode } from './fault.ts';
import type { ModelField, ModelKind, ModelStanding, ModelState, RecognitionLevel } from './model.ts';

type Words<Code extends string> = Readonly<Record<Code, LocalText>>;

/** lĩnh vực. */
export const MODEL_FIELD_WORDS: Words<ModelField> = {
  ECONOMY: { vi: 'Kinh tế', en: 'Economy' },
  CULTURE_SOCIETY: { vi: 'Văn hóa – xã hội', en: 'Culture and society' },
  DEFENCE_SECURITY: { vi: 'Quốc phòng – an ninh', en: 'Defence and security' },
  POLITICAL_SYSTEM: { vi: 'Xây dựng hệ thống chính trị', en: 'Political system' },
};

/** tập thể / cá nhân. */
export const MODEL_KIND_WORDS: Words<ModelKind> = {
  COLLECTIVE: { vi: 'Tập thể', en: 'Collective' },
  INDIVIDUAL: { vi: 'Cá nhân', en: 'Individuals' },
};

/** trạng thái. */
export const MODEL_STATE_WORDS: Words<ModelState> = {
  REGISTERED: { vi: 'Đã đăng ký', en: 'Registered' },
  RECOGNISED: { vi: 'Được công nhận', en: 'Recognised' },
  EXEMPLARY: { vi: 'Điển hình', en: 'Exemplary' },
  ENDED: { vi: 'Đã kết thúc', en: 'Ended' },
};

/** What a recognition says. */
export const MODEL_STANDING_WORDS: Words<ModelStanding> = {
  RECOGNISED: { vi: 'Công nhận mô hình', en: 'Recognised as a model' },
  EXEMPLARY: { vi: 'Công nhận điển hình', en: 'Recognised as exemplary' },
};

/** cấp công nhận. */
export const RECOGNITION_LEVEL_WORDS: Words<RecognitionLevel> = {
  GRASSROOTS: { vi: 'Cấp cơ sở', en: 'Grassroots level' },
  DISTRICT: { vi: 'Cấp huyện (trước 01/07/2025)', en: 'District level (before 01/07/2025)' },
  PROVINCE: { vi: 'Cấp tỉnh', en: 'Province level' },
  CENTRAL: { vi: 'Cấp trung ương', en: 'Central level' },
};

/** Why a model, or an act upon it, is not taken. */
export const MODEL_FAULT_WORDS: FaultWords<ModelFaultCode> = {
  ...TEXT_FAULT_WORDS,
  WRONG_STATE: {
    vi: 'Mô hình đang ở trạng thái không có việc này.',
    en: 'This is not open to the model in its present state.',
  },
  IN_THE_FUTURE: { vi: 'Ngày này chưa tới.', en: 'This day lies ahead.' },
  BEFORE_START: { vi: 'Ngày này trước ngày bắt đầu.', en: 'This day is before the start.' },
  STARTS_AFTER_ITS_STORY: {
    vi: 'Ngày bắt đầu sau một ngày đã ghi (công nhận, kết quả hoặc điểm nhân rộng).',
    en: 'It would start after a day that is already recorded.',
  },
  ENDS_BEFORE_ITS_STORY: {
    vi: 'Ngày này trước một ngày đã ghi (công nhận, kết quả hoặc điểm nhân rộng).',
    en: 'This day is before a day that is already recorded.',
  },
  INDIVIDUAL_NAMED: {
    vi: 'Cá nhân chỉ ghi số lượng, không ghi tên. Hãy để trống tên mô hình.',
    en: 'Individuals are counted, never named. Leave the name empty.',
  },
  PEOPLE_REQUIRED: { vi: 'Cần nhập số cá nhân.', en: 'How many individuals is required.' },
  PEOPLE_OF_COLLECTIVE: {
    vi: 'Mô hình tập thể không ghi số cá nhân.',
    en: 'A collective model carries no number of individuals.',
  },
  COUNT_NOT_WHOLE: { vi: 'Cần một số nguyên, không âm.', en: 'A whole number, not below zero.' },
  FIGURE_NOT_READ: {
    vi: 'Chưa đọc được số này. Ví dụ: 1.714; 2,2; trên 1.200.',
    en: 'This number could not be read. Examples: 1.714; 2,2; trên 1.200.',
  },
  NAME_MISSING: {
    vi: 'Mô hình cần có tên trước khi được công nhận.',
    en: 'A model needs a name before it is recognised.',
  },
  FIELD_MISSING: {
    vi: 'Mô hình cần có lĩnh vực trước khi được công nhận.',
    en: 'A model needs its field before it is recognised.',
  },
  PLACE_MISSING: {
    vi: 'Mô hình cần có địa bàn hoặc địa chỉ trước khi được công nhận.',
    en: 'A model needs its area or address before it is recognised.',
  },
  BASIS_MISSING: { vi: 'Cần văn bản công nhận.', en: 'The document of the recognition is needed.' },
  LEVEL_ABOLISHED: {
    vi: 'Cấp huyện kết thúc hoạt động từ ngày 01/07/2025. Hãy chọn cấp khác.',
    en: 'The district level ended on 01/07/2025. Choose another level.',
  },
  RECOGNISED_ALREADY: {
    vi: 'Cấp này đã công nhận mô hình.',
    en: 'This level has already recognised the model.',
  },
  NOT_A_YEAR_RECOGNISED: {
    vi: 'Điển hình chỉ được công nhận sau ít nhất một năm kể từ ngày công nhận mô hình.',
    en: 'A model becomes exemplary a full year after its recognition at the earliest.',
  },
  POINT_UNKNOWN: { vi: 'Không tìm thấy điểm nhân rộng này.', en: 'This replication point was not found.' },
  DROPPED_OUT_ALREADY: { vi: 'Điểm này đã dừng thực hiện.', en: 'This point has stopped already.' },
  OWN_ORIGIN: {
    vi: 'Một điểm không thể nhân rộng từ chính nó.',
    en: 'A point cannot be taken over from itself.',
  },
  PLACE_OF_ORIGIN: {
    vi: 'Nơi này chính là nơi nguồn. Hãy chọn đơn vị khác hoặc ghi rõ địa điểm trong đơn vị.',
    en: 'This is the place it comes from. Choose another unit, or say where within the unit.',
  },
  ORIGIN_NOT_IN_MODEL: {
    vi: 'Nguồn được chọn không thuộc mô hình này.',
    en: 'The chosen origin does not belong to this model.',
  },
  CIRCLE: {
    vi: 'Nguồn được chọn lại bắt nguồn từ chính điểm này, tạo thành vòng.',
    en: 'The chosen origin comes from this very point: a circle.',
  },
  STARTS_BEFORE_ORIGIN: {
    vi: 'Điểm không thể bắt đầu trước nơi nguồn.',
    en: 'A point cannot start before its origin.',
  },
  ORIGIN_NOT_AT_WORK: {
    vi: 'Vào ngày này nơi nguồn đã dừng thực hiện.',
    en: 'On this day the origin was no longer at work.',
  },
  APPLIED_THERE_ALREADY: {
    vi: 'Nơi này đã có một điểm của mô hình trong cùng thời gian.',
    en: 'The model is already applied there in the same time.',
  },
  OTHERS_DEPEND_ON_IT: {
    vi: 'Có điểm khác đã nhân rộng từ điểm này, thay đổi này không còn khớp với điểm đó.',
    en: 'Other points were taken over from this one and no longer fit.',
  },
};

/** What is worth a second look at a model. */
export const MODEL_WARNING_WORDS: FaultWords<ModelWarningCode> = {
  NAME_NOT_GIVEN: {
    vi: 'Mô hình chưa có tên, sẽ hiển thị là “Mô hình không nêu tên”.',
    en: 'The model has no name; it is shown as “Model without a name”.',
  },
  FIELD_NOT_GIVEN: { vi: 'Chưa rõ lĩnh vực của mô hình.', en: 'The field of the model is not known.' },
  PLACE_NOT_GIVEN: { vi: 'Chưa rõ địa bàn của mô hình.', en: 'The place of the model is not known.' },
  BASIS_NOT_GIVEN: { vi: 'Chưa có văn bản công nhận.', en: 'No document of the recognition is given.' },
  DAY_NOT_EXACT: {
    vi: 'Chưa rõ ngày chính xác; tính từ ngày muộn nhất đã biết.',
    en: 'The exact day is not known; it counts from the latest possible day.',
  },
  SIMILAR_NAME: {
    vi: 'Đã có mô hình tên gần giống: {name}. Nếu là cùng một mô hình, hãy ghi thành điểm nhân rộng.',
    en: 'There is a model of a similar name: {name}. If it is the same, record a replication point instead.',
  },
};
