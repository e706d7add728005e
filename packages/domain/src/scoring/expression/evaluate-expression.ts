import { err, ok, type Result, unreachable } from '../../kernel/index.ts';
import { compareFractions, type Fraction, fraction } from './fraction.ts';
import type { Expression, ExpressionFunction, ExpressionNode, Operator } from './tree.ts';

/** Why an expression that is right has no value: something is divided by 0. */
export type NoValue = 'DIVISION_BY_NOTHING';
type Value = Result<Fraction, NoValue>;
type ValueFor = (name: string) => Fraction;

const negated = ({ numerator, denominator }: Fraction): Fraction => ({ numerator: -numerator, denominator });

const divided = (left: Fraction, right: Fraction): Value => {
  if (right.numerator === 0n) return err('DIVISION_BY_NOTHING');
  const sign = right.numerator < 0n ? -1n : 1n;
  return ok({
    numerator: sign * left.numerator * right.denominator,
    denominator: sign * left.denominator * right.numerator,
  });
};

const added = (left: Fraction, right: Fraction): Fraction =>
  left.denominator === right.denominator
    ? { numerator: left.numerator + right.numerator, denominator: left.denominator }
    : {
        numerator: left.numerator * right.denominator + right.numerator * left.denominator,
        denominator: left.denominator * right.denominator,
      };

const combined = (operator: Operator, left: Fraction, right: Fraction): Value => {
  switch (operator) {
    case '+':
      return ok(added(left, right));
    case '-':
      return ok(added(left, negated(right)));
    case '*':
      return ok({
        numerator: left.numerator * right.numerator,
        denominator: left.denominator * right.denominator,
      });
    case '/':
      return divided(left, right);
    default:
      return unreachable(operator);
  }
};

const called = (name: ExpressionFunction, [first, ...others]: readonly Fraction[]): Fraction => {
  const start = first ?? fraction(0n);
  if (name === 'abs') return start.numerator < 0n ? negated(start) : start;
  const sign = name === 'max' ? 1 : -1;
  return others.reduce((best, each) => (compareFractions(each, best) * sign > 0 ? each : best), start);
};

const evaluated = (node: ExpressionNode, valueFor: ValueFor): Value => {
  switch (node.kind) {
    case 'NUMBER':
      return ok(fraction(node.text));
    case 'INPUT':
      return ok(valueFor(node.name));
    case 'NEGATED': {
      const operand = evaluated(node.operand, valueFor);
      return operand.ok ? ok(negated(operand.value)) : operand;
    }
    case 'OPERATION': {
      const left = evaluated(node.left, valueFor);
      if (!left.ok) return left;
      const right = evaluated(node.right, valueFor);
      return right.ok ? combined(node.operator, left.value, right.value) : right;
    }
    case 'CALL':
      return calledWith(node.function, node.operands, valueFor);
    default:
      return unreachable(node);
  }
};

const calledWith = (
  name: ExpressionFunction,
  operands: readonly ExpressionNode[],
  valueFor: ValueFor,
): Value => {
  const values: Fraction[] = [];
  for (const operand of operands) {
    const value = evaluated(operand, valueFor);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return ok(called(name, values));
};

/**
 * The exact value of an expression. `valueFor` is asked for the names in `expression.reads` and knows all of them:
 * whoever calls has seen to it that none is missing.
 */
export const evaluateExpression = (expression: Expression, valueFor: ValueFor): Value =>
  evaluated(expression.root, valueFor);
