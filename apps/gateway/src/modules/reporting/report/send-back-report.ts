import { ok } from '@danvan/domain/kernel';
import { actOnReport, type ReportOrder } from './act-on-report.ts';

/** Sends back with a reason; what counted already is taken out of the roll-up. */
export const sendBackReport = (order: ReportOrder) =>
  actOnReport({
    name: 'SEND_BACK_REPORT',
    permission: 'REVIEW_REPORT',
    order,
    decide: async () => ok({ act: { kind: 'SEND_BACK', reason: order.reason ?? '' } }),
  });
