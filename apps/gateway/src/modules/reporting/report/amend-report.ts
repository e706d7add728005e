import { ok } from '@danvan/domain/kernel';
import { actOnReport, type ReportOrder } from './act-on-report.ts';

/** Opens an approved or closed report for a revision; what counted goes on counting until the revision is approved. */
export const amendReport = (order: ReportOrder) =>
  actOnReport({
    name: 'AMEND_REPORT',
    permission: 'AMEND_REPORT',
    order,
    decide: async () => ok({ act: { kind: 'AMEND', reason: order.reason ?? '' } }),
  });
