import type { LocalText } from '../../kernel/index.ts';
import type { WorkRecordKind } from './kind.ts';
import type { Visibility } from './work-record.ts';

/** What each kind of record is called. */
export const WORK_RECORD_WORDS: Readonly<Record<WorkRecordKind, LocalText>> = {
  DOCUMENT: { vi: 'Văn bản', en: 'Document' },
  PROGRAMME: { vi: 'Chương trình', en: 'Programme' },
  PLAN: { vi: 'Kế hoạch', en: 'Plan' },
  TASK: { vi: 'Nhiệm vụ', en: 'Task' },
  MEETING: { vi: 'Hội nghị', en: 'Meeting' },
  INSPECTION: { vi: 'Kiểm tra', en: 'Inspection' },
  MODEL: { vi: 'Mô hình', en: 'Model' },
  ACTIVITY: { vi: 'Hoạt động', en: 'Activity' },
  STATEMENT: { vi: 'Đánh giá', en: 'Statement' },
  CRITERIA_SET: { vi: 'Bộ tiêu chí', en: 'Criteria set' },
  CLUSTER: { vi: 'Cụm thi đua', en: 'Emulation cluster' },
  SCORING_ROUND: { vi: 'Đợt chấm', en: 'Scoring round' },
  COMMENDATION: { vi: 'Khen thưởng', en: 'Commendation' },
};

/** What each visibility is called. */
export const VISIBILITY_WORDS: Readonly<Record<Visibility, LocalText>> = {
  INTERNAL: { vi: 'Nội bộ', en: 'Internal' },
  JOINT: { vi: 'Phối hợp', en: 'Joint' },
  PUBLISHED: { vi: 'Công bố', en: 'Published' },
};
