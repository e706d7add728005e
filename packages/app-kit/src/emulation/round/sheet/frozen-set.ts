import { type CriteriaSet, fromJson } from '@danvan/domain/scoring';

/** The rules of a round as they were frozen, out of the text in which they come. */
export const frozenSet = (content: string): CriteriaSet => fromJson(JSON.parse(content));
