import type { GatewayContext } from '../../../context.ts';
import type { StoredRecord } from '../../programme/record/record.map.ts';
import { type CriteriaSetType, toCriteriaSetType } from './criteria-set.type.ts';

/** The criteria set of a record that is seen. */
export const criteriaSetOf = async (
  { loaders }: GatewayContext,
  record: StoredRecord,
): Promise<CriteriaSetType | null> => {
  const kept = await loaders.criteriaSet(record.id);
  return kept && toCriteriaSetType(record, kept);
};

/** A criteria set by its id; null when there is none that the viewer sees. */
export const seenCriteriaSet = async (
  context: GatewayContext,
  id: string,
): Promise<CriteriaSetType | null> => {
  const record = await context.loaders.record(id);
  return record?.kind === 'CRITERIA_SET' ? criteriaSetOf(context, record) : null;
};

/** Of the sets those that the viewer sees, in their order. */
export const seenCriteriaSets = async (
  context: GatewayContext,
  ids: readonly string[],
): Promise<CriteriaSetType[]> => {
  const sets = await Promise.all(ids.map((id) => seenCriteriaSet(context, id)));
  return sets.filter((set) => set !== null);
};
