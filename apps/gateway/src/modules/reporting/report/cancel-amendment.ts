import { err, ok } from '@danvan/domain/kernel';
import { guard } from '@danvan/domain/reporting';
import type { EntityManager } from 'typeorm';
import { readFigures, restoreCountedFigures } from '../figure/figure.store.ts';
import { changedIndicators, figureTrace } from '../figure/figure-trace.ts';
import { type ActFault, actOnReport, type ReportOrder } from './act-on-report.ts';

const figuresOf = async (manager: EntityManager, reportId: string) =>
  (await readFigures(manager, [reportId])).get(reportId) ?? [];

/** Takes an amendment back: the figures that count take the place of what was typed since, and nothing counted moves. */
export const cancelAmendment = (order: ReportOrder) =>
  actOnReport({
    name: 'CANCEL_AMENDMENT',
    permission: 'AMEND_REPORT',
    order,
    decide: async ({ manager }, { stored, context }) => {
      const refused = guard(stored.report, 'CANCEL_AMENDMENT', context);
      if (refused !== null) return err<ActFault>({ kind: 'LIFECYCLE', fault: refused });
      const before = await figuresOf(manager, stored.id);
      await restoreCountedFigures(manager, stored.id);
      const after = await figuresOf(manager, stored.id);
      const trace = figureTrace(before, after, changedIndicators(before, after));
      return ok({ act: { kind: 'CANCEL_AMENDMENT' }, ...trace });
    },
  });
