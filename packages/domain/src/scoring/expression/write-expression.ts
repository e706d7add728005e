import { unreachable } from '../../kernel/index.ts';
import type { Expression, ExpressionNode } from './tree.ts';

/** How tightly a node holds together: what is looser than its place wants parentheses. */
const strengthOf = (node: ExpressionNode): number => {
  if (node.kind === 'OPERATION') return node.operator === '+' || node.operator === '-' ? 1 : 2;
  return node.kind === 'NEGATED' ? 3 : 4;
};

/** How an input is written: its name, or the value that stands for it. */
type NameOf = (name: string) => string;

const within = (node: ExpressionNode, least: number, nameOf: NameOf): string =>
  strengthOf(node) < least ? `(${written(node, nameOf)})` : written(node, nameOf);

const written = (node: ExpressionNode, nameOf: NameOf): string => {
  switch (node.kind) {
    case 'NUMBER':
      return node.text;
    case 'INPUT':
      return nameOf(node.name);
    case 'NEGATED':
      return `-${within(node.operand, 3, nameOf)}`;
    case 'OPERATION': {
      const own = strengthOf(node);
      return `${within(node.left, own, nameOf)} ${node.operator} ${within(node.right, own + 1, nameOf)}`;
    }
    case 'CALL':
      return `${node.function}(${node.operands.map((operand) => written(operand, nameOf)).join(', ')})`;
    default:
      return unreachable(node);
  }
};

/** The one way to write an expression; with `nameOf` inputs are written as something else (their label, their value). */
export const writeExpression = (expression: Expression, nameOf: NameOf = (name) => name): string =>
  written(expression.root, nameOf);
