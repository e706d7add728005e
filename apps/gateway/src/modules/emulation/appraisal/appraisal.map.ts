import { createHash } from 'node:crypto';
import { type Appraisal, canonicalSheets, readCanonicalSheets } from '@danvan/domain/emulation';
import { type Day, decimal, decimalText, id } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import type { CriteriaSet } from '@danvan/domain/scoring';
import { hashOfRules } from '../../scoring/criteria-set/criteria-set.map.ts';
import type { ModelAppraisalRow } from './appraisal.row.ts';

/** An appraisal as it is kept: with the hashes of the rules and of the inputs. */
export type StoredAppraisal = Appraisal & { readonly rulesHash: string; readonly inputsHash: string };

export const toAppraisal = (row: ModelAppraisalRow): StoredAppraisal => {
  const [sheet] = readCanonicalSheets(row.inputs);
  if (!sheet) throw new Error(`The appraisal ${row.id} has no sheet`);
  return {
    id: id(row.id),
    model: recordId(row.model_id),
    by: id(row.unit_id),
    on: row.on_day as Day,
    set: { code: row.set_code, version: row.set_version },
    sheet,
    reasons: row.reasons,
    total: decimal(row.total),
    class: row.class,
    rulesHash: row.rules_hash,
    inputsHash: row.inputs_hash,
  };
};

export const toAppraisalRow = (appraisal: Appraisal, set: CriteriaSet, at: Date): ModelAppraisalRow => {
  const inputs = canonicalSheets([appraisal.sheet]);
  return {
    id: appraisal.id,
    model_id: appraisal.model,
    unit_id: appraisal.by,
    on_day: appraisal.on,
    set_code: appraisal.set.code,
    set_version: appraisal.set.version,
    rules_hash: hashOfRules(set),
    inputs,
    inputs_hash: createHash('sha256').update(inputs).digest('hex'),
    reasons: appraisal.reasons,
    total: decimalText(appraisal.total),
    class: appraisal.class,
    at: at.toISOString(),
  };
};
