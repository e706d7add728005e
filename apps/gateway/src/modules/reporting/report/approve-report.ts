import { ok } from '@danvan/domain/kernel';
import { actOnReport, type ReportOrder } from './act-on-report.ts';

/** Approves for the unit whose turn it is; from the first approval on the figures count, in this very transaction. */
export const approveReport = (order: ReportOrder) =>
  actOnReport({
    name: 'APPROVE_REPORT',
    permission: 'APPROVE_REPORT',
    order,
    decide: async () => ok({ act: { kind: 'APPROVE' } }),
  });
