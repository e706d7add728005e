import { useLanguage } from '@danvan/app-kit';
import { FIGURE_STATE_LABELS, type Language, QUALIFIER_LABELS, wordFault } from '@danvan/domain/reporting';
import { FigureGrid, type GridColumn, type GridEdit, type GridRow, type LeftOver } from '@danvan/ui';
import { useMemo, useState } from 'react';
import { useText } from '../../../language/use-text.ts';
import { applyEdit, applyEdits, type EditTarget, faultOfColumn } from './apply-edits.ts';
import { EXACTNESSES, type Exactness } from './figure-line.ts';
import { PasteOutcome } from './PasteOutcome.tsx';
import { type PastePlan, planPaste } from './paste-plan.ts';
import { shownLine } from './report-draft.ts';
import type { ReadyForm } from './use-form-parts.ts';
import type { LiveDraft } from './use-report-draft.ts';

type Props = {
  readonly label: string;
  readonly rows: readonly GridRow[];
  readonly form: ReadyForm;
  readonly live: LiveDraft;
  readonly readOnly: boolean;
  readonly isNarrow: boolean;
};

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const exactnessLabel = (each: Exactness, language: Language): string => {
  if (each === 'EXACT') return FIGURE_STATE_LABELS.REPORTED[language];
  return each === 'ZERO' || each === 'MISSING' || each === 'NOT_APPLICABLE'
    ? FIGURE_STATE_LABELS[each][language]
    : upper(QUALIFIER_LABELS[each][language]);
};

const useColumns = (isNarrow: boolean): readonly GridColumn[] => {
  const t = useText();
  const { language } = useLanguage();
  return useMemo(() => {
    const choices = EXACTNESSES.map((value) => ({ value, label: exactnessLabel(value, language) }));
    const columns: readonly GridColumn[] = [
      { key: 'value', header: t('grid.value'), kind: 'entry', align: 'right', width: 112, inputMode: 'text' },
      { key: 'exactness', header: t('grid.exactness'), kind: 'choice', width: 124, choices },
      { key: 'previous', header: t('grid.previous'), kind: 'shown', align: 'right', width: 88 },
      { key: 'difference', header: t('grid.difference'), kind: 'shown', align: 'right', width: 128 },
      { key: 'note', header: t('grid.note'), kind: 'entry', width: 168, inputMode: 'text', maxLength: 2000 },
    ];
    return isNarrow ? columns.filter(({ kind }) => kind !== 'shown') : columns;
  }, [t, language, isNarrow]);
};

/** The figures of a report as one types them; what a paste does not take is listed above. */
export const FiguresTable = ({ label, rows, form, live, readOnly, isNarrow }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const columns = useColumns(isNarrow);
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
        onChange={(edits) => live.type(applyEdits(edits, targetOf))}
        onPaste={onPaste}
        checkDraft={checkDraft}
      />
    </>
  );
};
