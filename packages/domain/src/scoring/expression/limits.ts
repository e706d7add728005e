/**
 * What an expression may be at most: `length` in characters, `depth` in parentheses, calls and signs within each
 * other, `nodes` in numbers, inputs, operations and calls together. Set by us: more than any published rule needs,
 * and little enough that a person can read it.
 */
export const EXPRESSION_LIMITS = { length: 500, depth: 20, nodes: 100 } as const;

const INPUT_NAME = /^[A-Za-z][A-Za-z0-9_]{0,59}$/;

/** Can this name an input? Plain letters, digits and _, a letter first, at most 60 characters; nothing that every object has. */
export const isInputName = (text: string): boolean => INPUT_NAME.test(text) && !(text in Object.prototype);
