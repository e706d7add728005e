import { err, ok } from '@danvan/domain/kernel';
import { guard, readyToSubmit, submittingAct } from '@danvan/domain/reporting';
import { hierarchyOf } from '../../hierarchy/unit/hierarchy.store.ts';
import { todayOf } from '../../hierarchy/unit/today.ts';
import { readFigures, readPreviousFigures } from '../figure/figure.store.ts';
import { readForms } from '../form/form.store.ts';
import { readIndicators } from '../indicator/indicator.store.ts';
import { type ActFault, actOnReport, type Held, type ReportOrder, type Uow } from './act-on-report.ts';
import { routeOf } from './route-of.ts';

const checkInput = async ({ manager }: Uow, { stored }: Held) => {
  const { code, version } = stored.report.form;
  const found = (await readForms(manager)).find(({ form }) => form.code === code && form.version === version);
  if (!found) return null;
  return {
    form: found.form,
    indicators: await readIndicators(manager),
    figures: (await readFigures(manager, [stored.id])).get(stored.id) ?? [],
    previous: (await readPreviousFigures(manager, [stored.id])).get(stored.id) ?? [],
  };
};

/** Submits or resubmits: the domain turns the draft into a legal report or says why not; the route is frozen. */
export const submitReport = (order: ReportOrder) =>
  actOnReport({
    name: 'SUBMIT_REPORT',
    permission: 'SUBMIT_REPORT',
    order,
    decide: async (uow, held) => {
      const { report } = held.stored;
      const kind = submittingAct(report.state);
      const refused = guard(report, kind, held.context);
      if (refused !== null) return err<ActFault>({ kind: 'LIFECYCLE', fault: refused });
      const input = await checkInput(uow, held);
      if (input === null) return err<ActFault>({ kind: 'FORM_GONE' });
      const legal = readyToSubmit(input);
      if (!legal.ok) return err<ActFault>({ kind: 'FINDINGS', findings: legal.error });
      const today = todayOf({ now: () => uow.now });
      const route = routeOf(await hierarchyOf(uow.manager), input.form, report.unit, today);
      return ok({ act: { kind, legal: legal.value, route } });
    },
  });
