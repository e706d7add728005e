import type { AnnualPlan, PlanDraft } from './model.ts';

/**
 * The plan of the level above as the beginning of one's own: motto and themes carry over, the link upward stays, the
 * document is one's own to come, and so are those with whom it is agreed.
 */
export const adaptPlan = (upper: AnnualPlan): PlanDraft => ({
  title: upper.title,
  programme: upper.programme,
  year: upper.year,
  motto: upper.motto,
  themes: upper.themes,
  adapts: upper.id,
  document: null,
  partners: [],
});
