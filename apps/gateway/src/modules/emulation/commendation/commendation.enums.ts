import {
  BAR_CODES,
  COMMENDATION_ACTS,
  COMMENDATION_KINDS,
  COMMENDATION_STATES,
  COMMENDED_KINDS,
  ISSUER_LEVELS,
  QUOTA_KINDS,
  SUGGESTION_REASONS,
} from '@danvan/domain/emulation';
import { enumFrom } from '../../../schema/enums.ts';

export const CommendationKindEnum = enumFrom(
  COMMENDATION_KINDS,
  'CommendationKind',
  'Hình thức khen thưởng, or danh hiệu thi đua.',
);
export const CommendedKindEnum = enumFrom(
  COMMENDED_KINDS,
  'CommendedKind',
  'Tập thể, or cá nhân: counted, never named.',
);
export const CommendationStateEnum = enumFrom(
  COMMENDATION_STATES,
  'CommendationState',
  'Nháp, đã trình, trả lại, đã quyết định, đã trao, đã rút.',
);
export const CommendationActEnum = enumFrom(
  COMMENDATION_ACTS,
  'CommendationAct',
  'What can be done with a commendation.',
);
export const IssuerLevelEnum = enumFrom(ISSUER_LEVELS, 'IssuerLevel', 'Cấp khen thưởng.');
export const QuotaKindEnum = enumFrom(
  QUOTA_KINDS,
  'CommendationQuotaKind',
  'Any number, a share of the cluster, or a number a cluster and year.',
);
export const CommendationBarEnum = enumFrom(
  BAR_CODES,
  'CommendationBar',
  'Why a unit cannot be proposed from a run.',
);
export const SuggestionReasonEnum = enumFrom(
  SUGGESTION_REASONS,
  'SuggestionReason',
  'What the rule of a form says of a unit that a run judged.',
);
