import { type CriteriaSetDraft, type CriteriaSetJson, parseCriteriaSet } from '@danvan/domain/scoring';

/** The set that the API gives, which it has read itself; throws on a bug. */
export const readContent = (content: CriteriaSetJson): CriteriaSetDraft => {
  const parsed = parseCriteriaSet(content);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};
