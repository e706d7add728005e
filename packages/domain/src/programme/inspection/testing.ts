import { day, id } from '../../kernel/index.ts';
import {
  type Inspection,
  type InspectionPart,
  openRecommendation,
  type Recommendation,
  type RecommendationId,
} from './model.ts';

/** The units of the examples: a commission inspects two provincial police. */
export const COMMISSION = id<'OrgUnit'>('ban-dan-van');
export const FRONT = id<'OrgUnit'>('mat-tran');
export const QUANG_NGAI = id<'OrgUnit'>('cong-an-quang-ngai');
export const GIA_LAI = id<'OrgUnit'>('cong-an-gia-lai');
export const MINISTRY = id<'OrgUnit'>('bo-cong-an');

/** A recommendation to Quảng Ngãi, due on 31/12/2026. */
export const aRecommendation = (
  over: Partial<InspectionPart<Recommendation, RecommendationId>> = {},
): InspectionPart<Recommendation, RecommendationId> => ({
  ...openRecommendation({
    unit: QUANG_NGAI,
    text: 'Kiểm tra, đôn đốc cơ sở thường xuyên hơn.',
    deadline: day('2026-12-31'),
  }),
  id: id<'Recommendation'>('kien-nghi-1'),
  ...over,
});

/** An inspection of two units in October 2026, under way, with nothing recorded yet. */
export const anInspection = (over: Partial<Inspection> = {}): Inspection => ({
  title: 'Kiểm tra việc thực hiện quy chế công tác dân vận',
  lead: COMMISSION,
  cooperating: [FRONT],
  basis: [],
  basisNote: null,
  subject: null,
  reviewedFrom: null,
  reviewedTo: null,
  startsOn: day('2026-10-01'),
  endsOn: day('2026-10-31'),
  inspected: [QUANG_NGAI, GIA_LAI],
  state: 'UNDER_WAY',
  sessions: [],
  findings: [],
  recommendations: [],
  conclusion: null,
  ...over,
});
