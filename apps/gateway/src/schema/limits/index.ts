import type { ValidationRule } from 'graphql';
import { limitAliases } from './aliases.ts';
import { limitDepth } from './depth.ts';

/** What one document may ask for. Page sizes are bounded by MAX_PAGE, request bodies by the server. */
export const LIMITS = {
  depth: 10,
  aliases: 15,
  tokens: 1_500,
  cost: 10_000,
  /** All fields of all operations after fragments are put in. */
  selections: 3_000,
  /** Errors told about one document. */
  errors: 5,
} as const;

/** The limits that can be told from the document alone. */
export const limitRules: ValidationRule[] = [limitDepth(LIMITS.depth), limitAliases(LIMITS.aliases)];
