import type { Decimal, Language, LocalText } from '../../../kernel/index.ts';
import type { CriterionLeaf } from '../../criteria-set/model.ts';
import type { LeafStepKind } from '../step.ts';
import type { Numbers } from './numbers.ts';

/** What the words of a leaf's step know beside its numbers. */
export type LeafContext = {
  readonly leaf: CriterionLeaf;
  readonly inputs: Readonly<Record<string, Decimal | null>>;
  readonly language: Language;
};

/** Sentences by kind of step. */
export type StepWords<Kind extends LeafStepKind> = Readonly<
  Record<Kind, (numbers: Numbers, context: LeafContext) => LocalText>
>;
