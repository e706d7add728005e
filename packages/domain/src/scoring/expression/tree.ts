/** The functions that an expression may call; nothing else can be called. */
export const EXPRESSION_FUNCTIONS = ['min', 'max', 'abs'] as const;
export type ExpressionFunction = (typeof EXPRESSION_FUNCTIONS)[number];

/** The four kinds of arithmetic. */
export const OPERATORS = ['+', '-', '*', '/'] as const;
export type Operator = (typeof OPERATORS)[number];

/** What an expression is made of. It is walked, never run as code. */
export type ExpressionNode =
  /** `text` is a plain decimal without a sign ("0.25"). */
  | { readonly kind: 'NUMBER'; readonly text: string }
  | { readonly kind: 'INPUT'; readonly name: string }
  | { readonly kind: 'NEGATED'; readonly operand: ExpressionNode }
  | {
      readonly kind: 'OPERATION';
      readonly operator: Operator;
      readonly left: ExpressionNode;
      readonly right: ExpressionNode;
    }
  | {
      readonly kind: 'CALL';
      readonly function: ExpressionFunction;
      readonly operands: readonly ExpressionNode[];
    };

/** An expression that was read within its limits and names only inputs that there are. */
export type Expression = {
  readonly root: ExpressionNode;
  /** The inputs that it really reads, each once, in the order in which they are first named. */
  readonly reads: readonly string[];
};
