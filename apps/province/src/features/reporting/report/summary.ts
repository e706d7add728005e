import type { FigureState } from '@danvan/domain/reporting';
import type { FormLine } from './read-form.ts';
import { type ReportDraft, shownLine } from './report-draft.ts';

/** How many figures stand in each state; what one confirms when handing a report in. */
export type Summary = Readonly<Record<FigureState, number>> & { readonly total: number };

export const summarise = (lines: readonly FormLine[], draft: ReportDraft): Summary => {
  const states = lines.map(({ indicator }) => shownLine(draft, indicator.code).state);
  const count = (state: FigureState) => states.filter((each) => each === state).length;
  return {
    total: lines.length,
    REPORTED: count('REPORTED'),
    ZERO: count('ZERO'),
    MISSING: count('MISSING'),
    NOT_APPLICABLE: count('NOT_APPLICABLE'),
  };
};
