import { decimal } from '@danvan/domain/kernel';
import type { FormDraft, FormRule, ReportForm, RuleSide } from '@danvan/domain/reporting';
import type { ReportFormRow } from './form.row.ts';

/** A form with whether it is there for demonstration only. */
export type StoredForm = { readonly form: ReportForm; readonly isDemonstration: boolean };

/** What JSON keeps of a value with decimals: they are texts. */
type Kept<T> = T extends { toFixed: unknown }
  ? string
  : T extends object
    ? { readonly [Name in keyof T]: Kept<T[Name]> }
    : T;

const side = (kept: Kept<RuleSide>): RuleSide => ({
  indicators: kept.indicators as unknown as RuleSide['indicators'],
  plus: decimal(kept.plus),
});

const toRule = (kept: Kept<FormRule>): FormRule => {
  switch (kept.kind) {
    case 'COMPARISON':
      return {
        ...(kept as unknown as FormRule & { kind: 'COMPARISON' }),
        left: side(kept.left),
        right: side(kept.right),
      };
    case 'SUM':
      return kept as unknown as FormRule;
    case 'RANGE':
      return {
        ...(kept as unknown as FormRule & { kind: 'RANGE' }),
        minimum: kept.minimum === null ? null : decimal(kept.minimum as string),
        maximum: kept.maximum === null ? null : decimal(kept.maximum as string),
      };
    case 'CHANGE':
      return { ...(kept as unknown as FormRule & { kind: 'CHANGE' }), factor: decimal(kept.factor) };
  }
};

/** The stored definition was checked when it was written, and is frozen since. */
export const toForm = (row: ReportFormRow): StoredForm => {
  const kept = row.definition as Omit<FormDraft, 'rules'> & { readonly rules: readonly Kept<FormRule>[] };
  const form = { ...kept, rules: kept.rules.map(toRule) } as unknown as ReportForm;
  return { form, isDemonstration: row.is_demonstration };
};

export const toFormRow = ({ form, isDemonstration }: StoredForm): ReportFormRow => ({
  code: form.code,
  version: form.version,
  name_vi: form.name.vi,
  name_en: form.name.en,
  tree: form.tree,
  level: form.level,
  definition: form,
  is_demonstration: isDemonstration,
});
