import { decimal, id, type LocalText, ONE, ZERO } from '@danvan/domain/kernel';
import type {
  Comparison,
  Condition,
  Criterion,
  CriterionGroup,
  CriterionLeaf,
  Gate,
  InputDefinition,
  Rule,
  Veto,
} from '@danvan/domain/scoring';

/** The same words in both languages. */
export const say = (vi: string, en: string): LocalText => ({ vi, en });

/** What may be said of every criterion: where it is published (else it is set by us), and what there is to explain. */
export type Said = { readonly source?: string; readonly note?: LocalText };

const said = ({ source = null, note = null }: { source?: string | null; note?: LocalText | null }) => ({
  source,
  note,
});

/** A value that is asked for; filled in from an indicator where it names one. */
export const input = (
  name: string,
  label: LocalText,
  indicator: string | null = null,
  isTarget = false,
): InputDefinition => ({ name, label, indicator: indicator === null ? null : id(indicator), isTarget });

/** A criterion that is made of others. */
export const group = (
  key: string,
  name: LocalText,
  children: readonly Criterion[],
  more: Said = {},
): CriterionGroup => ({ key, name, children, ...said(more) });

/** What a leaf may say besides. */
export type LeafSaid = Said &
  Partial<Pick<CriterionLeaf, 'missing' | 'mayBeNotAssigned'>> & {
    /** In a set that gives points: as plain text. */
    readonly maximum?: string;
  };

/** A leaf; what is held against a target counts as quantitative. Missing makes the sheet incomplete if nothing is said. */
export const leaf = (
  key: string,
  name: LocalText,
  rule: Rule,
  inputs: readonly InputDefinition[],
  { maximum, missing = 'INCOMPLETE', mayBeNotAssigned = false, ...more }: LeafSaid = {},
): CriterionLeaf => ({
  key,
  name,
  rule,
  inputs,
  maximum: maximum === undefined ? null : decimal(maximum),
  missing,
  mayBeNotAssigned,
  isQuantitative: rule.name === 'targetRatio' || rule.name === 'linear',
  ...said(more),
});

const allOrNothing = (condition: Condition): Rule => ({ name: 'allOrNothing', condition });

/** Done or not done. */
export const yes = (
  key: string,
  name: LocalText,
  more: LeafSaid = {},
  label: LocalText = say('Đã thực hiện', 'Done'),
): CriterionLeaf => leaf(key, name, allOrNothing({ kind: 'YES' }), [input('met', label)], more);

/** A count held against a fixed one: none, at least one. */
export const counted = (
  key: string,
  name: LocalText,
  [comparison, value]: readonly [Comparison, string],
  label: LocalText,
  { indicator = null, ...more }: LeafSaid & { readonly indicator?: string | null } = {},
): CriterionLeaf =>
  leaf(
    key,
    name,
    allOrNothing({ kind: 'COMPARE', comparison, value: decimal(value) }),
    [input('actual', label, indicator)],
    more,
  );

/** At least this share of a whole; the number needed is rounded up. */
export const share = (
  key: string,
  name: LocalText,
  least: string,
  [part, whole]: readonly [part: LocalText, whole: LocalText],
  more: LeafSaid = {},
): CriterionLeaf =>
  leaf(
    key,
    name,
    allOrNothing({ kind: 'SHARE', share: decimal(least) }),
    [input('part', part), input('whole', whole)],
    more,
  );

/** Fewer than in the year before. */
export const fewer = (
  key: string,
  name: LocalText,
  [now, before]: readonly [now: LocalText, before: LocalText],
  more: LeafSaid = {},
): CriterionLeaf =>
  leaf(
    key,
    name,
    allOrNothing({ kind: 'BEFORE', comparison: 'BELOW' }),
    [input('actual', now), input('before', before)],
    more,
  );

/** A condition that excludes; unanswered it leaves the sheet incomplete. */
export const veto = (
  key: string,
  name: LocalText,
  condition: Condition,
  inputs: readonly InputDefinition[],
  effects: Veto['effects'],
  more: Said = {},
): Veto => ({ key, name, condition, inputs, effects, missing: 'INCOMPLETE', ...said(more) });

/** A class only if the answer is yes. */
export const gate = (
  key: string,
  name: LocalText,
  needed: string,
  label: LocalText,
  more: Said = {},
): Gate => ({
  key,
  name,
  class: needed,
  condition: { kind: 'YES' },
  inputs: [input('met', label)],
  ...said(more),
});

/** A class and the least total for it. */
export const band = (code: string, name: LocalText, from: string) => ({ code, name, from: decimal(from) });

/** Half for reaching the target, the whole for the cluster's best (scoring.md §1). */
export const HALF = decimal('0.5');
export { ONE, ZERO };
