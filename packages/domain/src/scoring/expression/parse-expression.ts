import { ok, type Result } from '../../kernel/index.ts';
import { type ExpressionFault, faultAt } from './fault.ts';
import { EXPRESSION_LIMITS } from './limits.ts';
import { type Token, tokensOf } from './tokens.ts';
import {
  EXPRESSION_FUNCTIONS,
  type Expression,
  type ExpressionFunction,
  type ExpressionNode,
  OPERATORS,
  type Operator,
} from './tree.ts';

type Read = Result<ExpressionNode, ExpressionFault>;
const END: Token = { kind: 'END', text: '', at: 0 };

/** Walks over the words once; every reader takes what belongs to it and leaves the rest. */
class Reader {
  private readonly tokens: readonly Token[];
  private readonly inputs: ReadonlySet<string>;
  readonly reads = new Set<string>();
  private next = 0;
  private nodes = 0;

  constructor(tokens: readonly Token[], inputs: ReadonlySet<string>) {
    this.tokens = tokens;
    this.inputs = inputs;
  }

  get token(): Token {
    return this.tokens[this.next] ?? END;
  }

  private takes(sign: string): boolean {
    const isIt = this.token.kind === 'SIGN' && this.token.text === sign;
    if (isIt) this.next += 1;
    return isIt;
  }

  private made(node: ExpressionNode): Read {
    this.nodes += 1;
    return this.nodes > EXPRESSION_LIMITS.nodes
      ? faultAt('EXPRESSION_TOO_LARGE', this.token.at, { most: EXPRESSION_LIMITS.nodes })
      : ok(node);
  }

  /** What cannot stand where it stands. */
  unexpected(): Read {
    const { kind, text, at } = this.token;
    if (kind === 'END') return faultAt('ENDS_TOO_EARLY', at);
    return faultAt(text === ',' ? 'COMMA_OUTSIDE_CALL' : 'NOT_EXPECTED', at, { found: text });
  }

  private operator(among: readonly Operator[]): Operator | undefined {
    const { kind, text } = this.token;
    return kind === 'SIGN' ? among.find((operator) => operator === text) : undefined;
  }

  /** Operands of the same strength from left to right: a - b - c is (a - b) - c. */
  private chain(among: readonly Operator[], operand: () => Read): Read {
    let left = operand();
    for (let found = this.operator(among); left.ok && found !== undefined; found = this.operator(among)) {
      this.next += 1;
      const right = operand();
      if (!right.ok) return right;
      left = this.made({ kind: 'OPERATION', operator: found, left: left.value, right: right.value });
    }
    return left;
  }

  sum(depth: number): Read {
    return this.chain(OPERATORS.slice(0, 2), () => this.product(depth));
  }

  private product(depth: number): Read {
    return this.chain(OPERATORS.slice(2), () => this.signed(depth));
  }

  private signed(depth: number): Read {
    if (depth > EXPRESSION_LIMITS.depth)
      return faultAt('EXPRESSION_TOO_DEEP', this.token.at, { most: EXPRESSION_LIMITS.depth });
    if (!this.takes('-')) return this.single(depth);
    const operand = this.signed(depth + 1);
    return operand.ok ? this.made({ kind: 'NEGATED', operand: operand.value }) : operand;
  }

  private single(depth: number): Read {
    if (this.takes('(')) {
      const inner = this.sum(depth + 1);
      return inner.ok && !this.takes(')') ? this.unexpected() : inner;
    }
    const token = this.token;
    if (token.kind !== 'NAME' && token.kind !== 'NUMBER') return this.unexpected();
    this.next += 1;
    if (token.kind === 'NUMBER') return this.made({ kind: 'NUMBER', text: token.text });
    const called = EXPRESSION_FUNCTIONS.find((name) => name === token.text);
    return called !== undefined && this.takes('(') ? this.call(called, token, depth) : this.input(token);
  }

  private input({ text, at }: Token): Read {
    if (!this.inputs.has(text)) return faultAt('UNKNOWN_INPUT', at, { found: text });
    this.reads.add(text);
    return this.made({ kind: 'INPUT', name: text });
  }

  private call(called: ExpressionFunction, { at }: Token, depth: number): Read {
    const operands: ExpressionNode[] = [];
    do {
      const operand = this.sum(depth + 1);
      if (!operand.ok) return operand;
      operands.push(operand.value);
    } while (this.takes(','));
    if (!this.takes(')')) return this.unexpected();
    const isRight = called === 'abs' ? operands.length === 1 : operands.length >= 2;
    return isRight
      ? this.made({ kind: 'CALL', function: called, operands })
      : faultAt('OPERANDS_WRONG', at, { found: called, needed: called === 'abs' ? '1' : '≥ 2' });
  }
}

/**
 * Reads an expression over the named inputs: numbers ("0.25"), inputs, + - * /, a minus before a value, parentheses,
 * min, max and abs. The first thing that is wrong is named with its position; the text is never run as code.
 */
export const parseExpression = (
  text: string,
  inputs: readonly string[],
): Result<Expression, ExpressionFault> => {
  const { length: most } = EXPRESSION_LIMITS;
  if (text.length > most) return faultAt('EXPRESSION_TOO_LONG', most, { length: text.length, most });
  const tokens = tokensOf(text);
  if (!tokens.ok) return tokens;
  if (tokens.value.length === 1) return faultAt('EXPRESSION_EMPTY', 0);
  const reader = new Reader(tokens.value, new Set(inputs));
  const root = reader.sum(0);
  if (!root.ok) return root;
  if (reader.token.kind !== 'END') {
    const rest = reader.unexpected();
    if (!rest.ok) return rest;
  }
  return ok({ root: root.value, reads: [...reader.reads] });
};
