import type { Day } from '../../kernel/index.ts';
import type { ActivityDraft } from './model.ts';

/** A launch on one day; only what matters is stated. */
export const activityDraft = (over: Partial<ActivityDraft> = {}): ActivityDraft => ({
  kind: 'LAUNCH',
  name: 'Phát động phong trào tại địa bàn trọng điểm',
  firstDay: '2026-03-15' as Day,
  lastDay: '2026-03-15' as Day,
  place: null,
  description: null,
  programmes: [],
  partners: [],
  counts: [],
  commendation: null,
  ...over,
});
