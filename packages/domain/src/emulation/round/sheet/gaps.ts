import type { CriteriaSet, CriterionKey, MissingPolicy, Veto } from '../../../scoring/index.ts';
import { criteriaOf, requiredInputs, type SheetCriterion } from './criteria-of.ts';
import type { SheetEntries, WrittenStage } from './model.ts';
import { markAt } from './sheet-at.ts';

/** A required input that is not there, and what the set does about it. A gate without its inputs is not met. */
export type Gap = {
  readonly key: CriterionKey;
  readonly inputs: readonly string[];
  readonly policy: MissingPolicy | Veto['missing'];
};

const policyOf = ({ kind, criterion }: SheetCriterion): Gap['policy'] =>
  kind === 'GATE' ? 'NOT_MET' : criterion.missing;

/** What is missing in a sheet as it stands: told before it is handed in, never a reason to refuse it. */
export const gapsOf = (set: CriteriaSet, entries: SheetEntries, stage: WrittenStage): readonly Gap[] =>
  [...criteriaOf(set)].flatMap(([key, criterion]) => {
    const mark = markAt(entries, stage, key);
    if (mark.state === 'NOT_ASSIGNED' || mark.setPoints !== null) return [];
    const inputs = requiredInputs(criterion).filter((name) => (mark.values[name] ?? null) === null);
    return inputs.length === 0 ? [] : [{ key, inputs, policy: policyOf(criterion) }];
  });

/**
 * The leaves that a unit says were not assigned to it and of which the holder has said nothing: to be confirmed or
 * turned down at re-check, before the round is finalised.
 */
export const unconfirmedOf = (entries: SheetEntries): readonly CriterionKey[] =>
  Object.entries(entries.marks.SELF)
    .filter(
      ([key, { state }]) =>
        state === 'NOT_ASSIGNED' && !entries.marks.RECHECK[key] && !entries.marks.FINAL[key],
    )
    .map(([key]) => key);
