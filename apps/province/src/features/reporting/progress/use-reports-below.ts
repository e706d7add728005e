import { type Asked, useAsk } from '@danvan/app-kit';
import { type ReportBelow, ReportsBelowQuery } from './progress.graphql.ts';

const PAGE = 100;

/** Reports of a period below a unit: two pages of a hundred hold the communes of any province. */
export const useReportsBelow = (
  periodId: string,
  underId: string,
): { readonly asked: Asked<unknown>; readonly reports: readonly ReportBelow[] } => {
  const filter = { periodId, underId };
  const first = useAsk(ReportsBelowQuery, { filter, first: PAGE, after: null }, { every: 60_000 });
  const page = first.status === 'ready' ? first.data.reports : null;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  const second = useAsk(ReportsBelowQuery, { filter, first: PAGE, after }, { pause: after === null });
  const rest = after !== null && second.status === 'ready' ? second.data.reports.nodes : [];
  const own = (report: ReportBelow) => report.unit.id !== underId;
  return { asked: first, reports: [...(page?.nodes ?? []), ...rest].filter(own) };
};
