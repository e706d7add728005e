import type { CommendationForm, QuotaRule } from '@danvan/domain/emulation';
import { type Day, decimal, decimalText } from '@danvan/domain/kernel';
import type { EntityManager } from 'typeorm';
import { type BulkTable, insertMany } from '../../../database/insert-many.ts';

type QuotaJson =
  | Exclude<QuotaRule, { kind: 'SHARE_OF_CLUSTER' }>
  | { kind: 'SHARE_OF_CLUSTER'; share: string; atLeast: number };

type FormJson = Omit<CommendationForm, 'code' | 'validity' | 'quota'> & { readonly quota: QuotaJson };

export type CommendationFormRow = {
  code: string;
  valid_from: string;
  valid_to: string | null;
  position: number;
  content: FormJson;
};

export const COMMENDATION_FORM: BulkTable<CommendationFormRow> = {
  table: 'commendation_form',
  columns: { code: 'text', valid_from: 'date', valid_to: 'date', position: 'integer', content: 'jsonb' },
};

const toQuotaJson = (quota: QuotaRule): QuotaJson =>
  quota.kind === 'SHARE_OF_CLUSTER' ? { ...quota, share: decimalText(quota.share) } : quota;

const toQuota = (quota: QuotaJson): QuotaRule =>
  quota.kind === 'SHARE_OF_CLUSTER' ? { ...quota, share: decimal(quota.share) } : quota;

const toFormRow = (
  { code, validity, quota, ...rest }: CommendationForm,
  position: number,
): CommendationFormRow => ({
  code,
  valid_from: validity.from,
  valid_to: validity.to,
  position,
  content: { ...rest, quota: toQuotaJson(quota) },
});

const toForm = ({ code, valid_from, valid_to, content }: CommendationFormRow): CommendationForm => ({
  ...content,
  code,
  validity: { from: valid_from as Day, to: valid_to as Day | null },
  quota: toQuota(content.quota),
});

/** Every version of every form and title, in the order of the catalogue. */
export const readCommendationForms = async (manager: EntityManager): Promise<readonly CommendationForm[]> => {
  const rows: CommendationFormRow[] = await manager.query(
    'SELECT * FROM commendation_form ORDER BY position, code, valid_from',
  );
  return rows.map(toForm);
};

/** Writes versions that are not there yet; what holds already is not written anew. Says how many were new. */
export const saveCommendationForms = (
  manager: EntityManager,
  forms: readonly CommendationForm[],
): Promise<number> => insertMany(manager, COMMENDATION_FORM, forms.map(toFormRow));
