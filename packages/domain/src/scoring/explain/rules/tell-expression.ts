import { evaluateExpression, fraction, parseExpression } from '../../expression/index.ts';
import type { RuleOf } from '../../rules/rule.ts';
import { figureOf, type LeafView, type Told, UNTOLD } from '../leaf-view.ts';
import { step } from '../step.ts';

/** The account of `expression`: its exact value; the words put the figures into its text. */
export const tellExpression = ({ text, inputs }: RuleOf<'expression'>, view: LeafView): Told => {
  const expression = parseExpression(text, inputs);
  if (!expression.ok) return UNTOLD;
  const figure = (name: string) => figureOf(view.figures, inputs.indexOf(name), view.subject);
  if (expression.value.reads.some((name) => figure(name) === null)) return UNTOLD;
  const value = evaluateExpression(expression.value, (name) => figure(name) ?? fraction(0n));
  return value.ok
    ? { steps: [step('EXPRESSION', value.value)], points: value.value }
    : { steps: [step('DIVISION_BY_NOTHING', null)], points: null };
};
