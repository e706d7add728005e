import type { OrgUnitId } from '../../hierarchy/model.ts';
import type { AnnualPlan, PlanDraft } from './model.ts';

/**
 * The plan of the level above as the beginning of one's own: motto and themes carry over, the link upward stays, the
 * document is one's own to come. A unit above sees it anyway; the owner of a joint programme who is not above is told.
 */
export const adaptPlan = (upper: AnnualPlan, above: ReadonlySet<OrgUnitId>): PlanDraft => ({
  title: upper.title,
  programme: upper.programme,
  year: upper.year,
  motto: upper.motto,
  themes: upper.themes,
  adapts: upper.id,
  document: null,
  partners: above.has(upper.unit) ? [] : [upper.unit],
});
