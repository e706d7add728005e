import type { Language } from '../../../kernel/index.ts';
import type { Condition } from '../../criteria-set/condition.ts';
import { leavesOf } from '../../criteria-set/leaves-of.ts';
import type { CriteriaSet, CriterionLeaf } from '../../criteria-set/model.ts';
import type { AccountStep, LeafAccount, ScoreAccount } from '../account.ts';
import { LEAF_STEPS, type LeafStepKind } from '../step.ts';
import { SUBJECT_STEPS, type SubjectStepKind } from '../subject-step.ts';
import { CONDITION_STEPS, type ConditionStepKind, sayConditionStep } from './condition-words.ts';
import { LEAF_STEP_WORDS } from './leaf-words.ts';
import { numbersOf } from './numbers.ts';
import { SUBJECT_STEP_WORDS } from './subject-words.ts';

/** A whole score in sentences: of each leaf, and of the score itself. */
export type SaidAccount = {
  readonly leaves: readonly { readonly leaf: LeafAccount; readonly sentences: readonly string[] }[];
  readonly sentences: readonly string[];
};

const LEAF_KINDS: ReadonlySet<string> = new Set(LEAF_STEPS);
const SUBJECT_KINDS: ReadonlySet<string> = new Set(SUBJECT_STEPS);
const CONDITION_KINDS: ReadonlySet<string> = new Set(CONDITION_STEPS);
const isLeafKind = (kind: string): kind is LeafStepKind => LEAF_KINDS.has(kind);
const isSubjectKind = (kind: string): kind is SubjectStepKind => SUBJECT_KINDS.has(kind);
const isConditionKind = (kind: string): kind is ConditionStepKind => CONDITION_KINDS.has(kind);

/** The leaf that a step belongs to and what it read; null for a step of the whole score. */
type OfLeaf = { readonly leaf: CriterionLeaf; readonly inputs: LeafAccount['inputs'] } | null;

const conditionAsked = ({ vetoes, gates }: CriteriaSet, step: AccountStep): Condition | null =>
  [...vetoes, ...gates][Number(step.values.condition ?? -1)]?.condition ?? null;

/** One step in a sentence; nothing for a kind that nobody knows. */
export const sayStep = (step: AccountStep, of: OfLeaf, set: CriteriaSet, language: Language): string => {
  const numbers = numbersOf(step, language);
  const { kind } = step;
  if (of && isLeafKind(kind)) return LEAF_STEP_WORDS[kind](numbers, { ...of, language })[language];
  if (isConditionKind(kind)) return sayConditionStep(kind, numbers, conditionAsked(set, step))[language];
  if (isSubjectKind(kind)) return SUBJECT_STEP_WORDS[kind](numbers, set, language);
  return kind === 'ROUNDED' ? roundedTotal(step, set, language) : '';
};

const roundedTotal = (step: AccountStep, set: CriteriaSet, language: Language): string => {
  const [leaf] = leavesOf(set.criteria);
  return leaf
    ? LEAF_STEP_WORDS.ROUNDED(numbersOf(step, language), { leaf, inputs: {}, language })[language]
    : '';
};

/** The account in sentences, as the unit reads it. */
export const sayAccount = (account: ScoreAccount, set: CriteriaSet, language: Language): SaidAccount => {
  const leaves = new Map(leavesOf(set.criteria).map((leaf) => [leaf.key, leaf]));
  return {
    leaves: account.leaves.map((told) => {
      const leaf = leaves.get(told.key);
      const of = leaf ? { leaf, inputs: told.inputs } : null;
      return { leaf: told, sentences: told.steps.map((step) => sayStep(step, of, set, language)) };
    }),
    sentences: account.steps.map((step) => sayStep(step, null, set, language)),
  };
};
