import {
  FINDING_CAUSE_KINDS,
  FINDING_KINDS,
  INSPECTION_ACTS,
  INSPECTION_STATES,
  RECOMMENDATION_ACTS,
  RECOMMENDATION_STATES,
  RESPONSE_STANCES,
} from '@danvan/domain/programme';
import { enumFrom } from '../../../schema/enums.ts';

export const InspectionStateEnum = enumFrom(
  INSPECTION_STATES,
  'InspectionState',
  'Dự kiến, đang tiến hành, đã kết luận, đã kết thúc (with its last recommendation).',
);
export const InspectionActEnum = enumFrom(
  INSPECTION_ACTS,
  'InspectionAct',
  'What can be done with an inspection.',
);
export const FindingKindEnum = enumFrom(FINDING_KINDS, 'FindingKind', 'Ưu điểm or hạn chế.');
export const FindingCauseKindEnum = enumFrom(
  FINDING_CAUSE_KINDS,
  'FindingCauseKind',
  'Nguyên nhân khách quan or chủ quan.',
);
export const ResponseStanceEnum = enumFrom(
  RESPONSE_STANCES,
  'ResponseStance',
  'Tiếp thu, tiếp thu một phần, chưa thống nhất.',
);
export const RecommendationStateEnum = enumFrom(
  RECOMMENDATION_STATES,
  'RecommendationState',
  'How far the follow-up of a recommendation has come.',
);
export const RecommendationActEnum = enumFrom(
  RECOMMENDATION_ACTS,
  'RecommendationAct',
  'A step of the follow-up.',
);
export const RecommendationTurnEnum = enumFrom(
  ['UNIT', 'DELEGATION', 'UNIT_ABOVE'] as const,
  'RecommendationTurn',
  'Whom a recommendation waits for: the unit, the delegation, the unit above.',
);
