import { ok, type Result } from '../../kernel/index.ts';
import { type ExpressionFault, faultAt } from './fault.ts';

/** A word of an expression and where it begins (from 0). */
export type Token = {
  readonly kind: 'NUMBER' | 'NAME' | 'SIGN' | 'END';
  readonly text: string;
  readonly at: number;
};

const SPACE = /[ \t\r\n]+/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
/** Everything that begins like a number, so that "1e9" or "1.2.3" is refused as one word. */
const NUMBER_LIKE = /\.?[0-9][A-Za-z0-9_.]*/y;
const NUMBER = /^\d{1,30}(\.\d{1,20})?$/;
const SIGNS = new Set(['+', '-', '*', '/', '(', ')', ',']);

const match = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

const tokenAt = (text: string, at: number): Result<Token, ExpressionFault> => {
  const name = match(NAME, text, at);
  if (name !== '') return ok({ kind: 'NAME', text: name, at });
  const number = match(NUMBER_LIKE, text, at);
  if (NUMBER.test(number)) return ok({ kind: 'NUMBER', text: number, at });
  if (number !== '') return faultAt('NUMBER_NOT_PLAIN', at, { found: number });
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return SIGNS.has(character)
    ? ok({ kind: 'SIGN', text: character, at })
    : faultAt('UNKNOWN_CHARACTER', at, { found: character });
};

/** The words of an expression in their order, END last. */
export const tokensOf = (text: string): Result<readonly Token[], ExpressionFault> => {
  const tokens: Token[] = [];
  let at = match(SPACE, text, 0).length;
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (!token.ok) return token;
    tokens.push(token.value);
    at += token.value.text.length;
    at += match(SPACE, text, at).length;
  }
  return ok([...tokens, { kind: 'END', text: '', at }]);
};
