import { err, type Result } from '../../kernel/index.ts';
import type { FieldFault } from '../../programme/index.ts';

/** What can be wrong with the text of an expression. */
export const EXPRESSION_FAULTS = [
  'EXPRESSION_EMPTY',
  'EXPRESSION_TOO_LONG',
  'EXPRESSION_TOO_DEEP',
  'EXPRESSION_TOO_LARGE',
  'UNKNOWN_INPUT',
  'UNKNOWN_CHARACTER',
  'NUMBER_NOT_PLAIN',
  'COMMA_OUTSIDE_CALL',
  'OPERANDS_WRONG',
  'NOT_EXPECTED',
  'ENDS_TOO_EARLY',
] as const;
export type ExpressionFaultCode = (typeof EXPRESSION_FAULTS)[number];

/** A fault of an expression; `about.position` counts characters from 1, `about.found` is what stands there. */
export type ExpressionFault = FieldFault<ExpressionFaultCode>;

/** A fault at the character `index` (from 0). */
export const faultAt = (
  code: ExpressionFaultCode,
  index: number,
  about: Readonly<Record<string, string | number>> = {},
): Result<never, ExpressionFault> => err({ code, path: [], about: { position: index + 1, ...about } });
