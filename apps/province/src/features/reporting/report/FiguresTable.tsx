import { useLanguage } from '@danvan/app-kit';
import { wordFault } from '@danvan/domain/reporting';
import { FigureGrid, type GridEdit, type GridRow, type LeftOver } from '@danvan/ui';
import { useState } from 'react';
import { useText } from '../../../language/use-text.ts';
import { applyEdit, applyEdits, type EditTarget, faultOfColumn } from './apply-edits.ts';
import { PasteOutcome } from './PasteOutcome.tsx';
import { type PastePlan, planPaste } from './paste-plan.ts';
import { shownLine } from './report-draft.ts';
import type { ReadyForm } from './use-form-parts.ts';
import { useGridColumns } from './use-grid-columns.ts';
import type { LiveDraft } from './use-report-draft.ts';

type Props = {
  readonly label: string;
  readonly rows: readonly GridRow[];
  readonly form: ReadyForm;
  readonly live: LiveDraft;
  readonly readOnly: boolean;
  readonly isNarrow: boolean;
};

/** The figures of a report as one types them; what a paste does not take is listed above. */
export const FiguresTable = ({ label, rows, form, live, readOnly, isNarrow }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const columns = useGridColumns(isNarrow);
  const [pasted, setPasted] = useState<PastePlan | null>(null);
  const targetOf = (code: string): EditTarget | null => {
    const indicator = form.indicators.get(code);
    if (!indicator) return null;
    return { line: shownLine(live.draft, code), indicator, former: live.draft.former.get(code) };
  };
  const onPaste = (edits: readonly GridEdit[], leftOver: readonly LeftOver[]) => {
    const plan = planPaste(edits, leftOver, targetOf);
    live.type(plan.lines);
    setPasted(plan);
  };
  const checkDraft = (rowKey: string, columnKey: string, text: string): string | null => {
    const target = targetOf(rowKey);
    if (!target || text.trim() === '') return null;
    const fault = faultOfColumn(applyEdit({ rowKey, columnKey, text }, target), columnKey, target.indicator);
    return fault ? wordFault(fault, language) : null;
  };
  return (
    <>
      {pasted ? <PasteOutcome plan={pasted} form={form} onClose={() => setPasted(null)} /> : null}
      <FigureGrid
        label={label}
        rowHeader={t('grid.indicator')}
        columns={columns}
        rows={rows}
        readOnly={readOnly}
        onChange={(edits) => {
          if (pasted?.refused.length === 0) setPasted(null);
          live.type(applyEdits(edits, targetOf));
        }}
        onPaste={onPaste}
        checkDraft={checkDraft}
      />
    </>
  );
};
