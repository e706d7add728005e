import { formatDecimal } from '../../../reporting/index.ts';
import { parseExpression, writeExpression } from '../../expression/index.ts';
import type { LeafContext } from './leaf-context.ts';

/** The expression of a leaf with the figures put in: "max(0, 12 − 3 × 2)"; a figure that is not there keeps its name. */
export const writeExpressionOf = ({ leaf, inputs, language }: LeafContext): string => {
  if (leaf.rule.name !== 'expression') return '';
  const expression = parseExpression(leaf.rule.text, leaf.rule.inputs);
  if (!expression.ok) return leaf.rule.text;
  return writeExpression(expression.value, (name) => {
    const value = Object.hasOwn(inputs, name) ? inputs[name] : null;
    const label = leaf.inputs.find((input) => input.name === name)?.label[language] ?? name;
    return value ? formatDecimal(value, language) : `“${label}”`;
  })
    .replaceAll(' * ', ' × ')
    .replaceAll(' / ', ' : ')
    .replaceAll(' - ', ' − ');
};
