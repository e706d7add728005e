import { err, ok } from '@danvan/domain/kernel';
import { type FigureDraft, guard, itemsOf, makeFigures, tooManyFigures } from '@danvan/domain/reporting';
import { readFigures, saveFigureRows } from '../figure/figure.store.ts';
import { figureTrace } from '../figure/figure-trace.ts';
import { readForms } from '../form/form.store.ts';
import { readIndicators } from '../indicator/indicator.store.ts';
import { type ActFault, actOnReport, type Held, type ReportOrder, type Uow } from './act-on-report.ts';

const indicatorsOfForm = async ({ manager }: Uow, { stored }: Held) => {
  const { code, version } = stored.report.form;
  const forms = await readForms(manager);
  const found = forms.find(({ form }) => form.code === code && form.version === version);
  const inForm = new Set(found ? itemsOf(found.form).map((item) => item.indicator) : []);
  return (await readIndicators(manager)).filter((indicator) => inForm.has(indicator.code));
};

/** Saves figures as typed: all of them or, when one has a fault, none. */
export const saveFigures = (order: ReportOrder, drafts: readonly FigureDraft[]) =>
  actOnReport({
    name: 'SAVE_FIGURES',
    permission: 'ENTER_FIGURES',
    order,
    content: drafts.map((draft) => ({ ...draft })),
    decide: async (uow, held) => {
      const { stored, context } = held;
      const refused = guard(stored.report, 'SAVE', context);
      if (refused !== null) return err<ActFault>({ kind: 'LIFECYCLE', fault: refused });
      const indicators = await indicatorsOfForm(uow, held);
      const tooMany = tooManyFigures(drafts, indicators);
      if (tooMany !== null) return err<ActFault>({ kind: 'TOO_MANY', fault: tooMany });
      const made = makeFigures(drafts, indicators);
      if (!made.ok) return err<ActFault>({ kind: 'FIGURES', faults: located(made.error, drafts) });
      const changed = new Set(made.value.map((figure) => figure.indicator));
      const before = (await readFigures(uow.manager, [stored.id])).get(stored.id) ?? [];
      await saveFigureRows(uow.manager, stored.id, made.value);
      return ok({ act: { kind: 'SAVE' }, ...figureTrace(before, made.value, changed) });
    },
  });

type FiguresFaults = Extract<ActFault, { kind: 'FIGURES' }>['faults'];

/** Which of the figures given each fault is about; of a repeated indicator the last. */
const located = (
  faults: readonly Omit<FiguresFaults[number], 'index'>[],
  drafts: readonly FigureDraft[],
): FiguresFaults =>
  faults.map((fault) => ({
    ...(fault as FiguresFaults[number]),
    index: drafts.findLastIndex((draft) => draft.indicator === fault.indicator),
  }));
