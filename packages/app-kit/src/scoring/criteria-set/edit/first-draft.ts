import {
  type CriteriaSetJson,
  emptySet,
  extensionOf,
  fromJson,
  nextVersionOf,
  type SetFrame,
  toJson,
} from '@danvan/domain/scoring';

/** From what a draft starts. */
export type Way = 'EMPTY' | 'NEXT' | 'EXTENSION';

/** What a draft starts with. `base`: the published set that it follows or extends. */
export const firstDraft = (way: Way, frame: SetFrame, base: CriteriaSetJson | null): CriteriaSetJson => {
  if (base === null || way === 'EMPTY') return toJson(emptySet(frame));
  const set = fromJson(base);
  return toJson(way === 'NEXT' ? nextVersionOf(set) : extensionOf(set, frame));
};
