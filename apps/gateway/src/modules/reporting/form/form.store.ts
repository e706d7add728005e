import type { EntityManager } from 'typeorm';
import { type StoredForm, toForm } from './form.map.ts';
import type { ReportFormRow } from './form.row.ts';

/** Every version of every form; of each form the newest comes last. */
export const readForms = async (manager: EntityManager): Promise<readonly StoredForm[]> => {
  const rows: ReportFormRow[] = await manager.query('SELECT * FROM report_form ORDER BY code, version');
  return rows.map(toForm);
};

/** The newest version of each form. */
export const newestForms = (forms: readonly StoredForm[]): readonly StoredForm[] => [
  ...new Map(forms.map((stored) => [stored.form.code, stored])).values(),
];
