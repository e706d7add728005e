import { type Decimal, decimalText, sum, ZERO } from '@danvan/domain/kernel';
import {
  type CriteriaSet,
  type Criterion,
  type Gate,
  type InputDefinition,
  isLeaf,
  leavesOf,
  type Veto,
} from '@danvan/domain/scoring';
import type { Outline, OutlineCriterion } from './protocol.ts';

const maximumOf = (criterion: Criterion): Decimal | null => {
  const maxima = leavesOf([criterion]).map(({ maximum }) => maximum);
  return maxima.includes(null) ? null : sum(maxima.map((maximum) => maximum ?? ZERO));
};

const plainInputs = (inputs: readonly InputDefinition[]) =>
  inputs.map(({ name, label }) => ({ name, label }));

const criterionOf = (criterion: Criterion): OutlineCriterion => {
  const maximum = maximumOf(criterion);
  const inputs = isLeaf(criterion) ? criterion.inputs : [];
  return {
    key: criterion.key,
    name: criterion.name,
    maximum: maximum && decimalText(maximum),
    children: isLeaf(criterion) ? [] : criterion.children.map(criterionOf),
    hasTargets: inputs.some(({ name }) => name === 'target'),
    inputs: plainInputs(inputs),
  };
};

const conditionOf = ({ key, name, inputs }: Veto | Gate): OutlineCriterion => ({
  key,
  name,
  maximum: null,
  children: [],
  hasTargets: false,
  inputs: plainInputs(inputs),
});

/** The rules of a round as the page needs them. */
export const outlineOf = (set: CriteriaSet): Outline => ({
  scale: set.scale && decimalText(set.scale),
  places: set.places,
  criteria: set.criteria.map(criterionOf),
  conditions: [...set.vetoes, ...set.gates].map(conditionOf),
  classes: Object.fromEntries(set.bands.map(({ code, name }) => [code, name])),
});
