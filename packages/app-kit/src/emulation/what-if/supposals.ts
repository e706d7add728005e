import type { Supposal } from './engine/protocol.ts';

const KINDS = { W: 'WEIGHT', C: 'CAP', T: 'TARGETS' } as const;
const LETTERS = { WEIGHT: 'W', CAP: 'C', TARGETS: 'T', FIGURE: 'F' } as const;
const BETWEEN = '~';
const AFTER = '!';
/** More than anybody supposes at once; an address that is made up ends here. */
const MOST = 200;

const isLetter = (text: string): text is keyof typeof KINDS => Object.hasOwn(KINDS, text);

const quoted = (text: string): string =>
  encodeURIComponent(text).replaceAll(BETWEEN, '%7E').replaceAll(AFTER, '%21');
const unquoted = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

const writeOne = (supposal: Supposal): string => {
  const parts =
    supposal.kind === 'FIGURE'
      ? [supposal.key, supposal.value ?? '', supposal.input, supposal.subject]
      : [supposal.key, supposal.value];
  return [LETTERS[supposal.kind], ...parts.map(quoted)].join(BETWEEN);
};

/** Supposals as they stand in the address, in their order; null for none. */
export const writeSupposals = (supposals: readonly Supposal[]): string | null =>
  supposals.length === 0 ? null : supposals.map(writeOne).join(AFTER);

const readOne = (text: string): Supposal | null => {
  const [letter = '', ...parts] = text.split(BETWEEN);
  const [key, value, input, subject] = parts.map(unquoted);
  if (!key || value === null || value === undefined) return null;
  if (isLetter(letter))
    return value === '' || parts.length !== 2 ? null : { kind: KINDS[letter], key, value };
  if (letter !== LETTERS.FIGURE || !input || !subject) return null;
  return { kind: 'FIGURE', key, value: value === '' ? null : value, input, subject };
};

/** What an address supposes; what cannot be read in it is left out. */
export const readSupposals = (text: string | null): readonly Supposal[] =>
  (text ?? '')
    .split(AFTER)
    .slice(0, MOST)
    .flatMap((one) => readOne(one) ?? []);

/** Do both suppose something of the same thing, so that the later takes the place of the earlier? */
const isSameThing = (one: Supposal, other: Supposal): boolean => {
  if (one.key !== other.key || one.kind !== other.kind) return false;
  if (one.kind !== 'FIGURE' || other.kind !== 'FIGURE') return true;
  return one.subject === other.subject && one.input === other.input;
};

/** Supposes one thing more, or the same thing otherwise; what was supposed last holds upon all before. */
export const withSupposal = (supposals: readonly Supposal[], supposal: Supposal): readonly Supposal[] => [
  ...withoutSupposal(supposals, supposal),
  supposal,
];

/** Supposes one thing no longer. */
export const withoutSupposal = (supposals: readonly Supposal[], supposal: Supposal): readonly Supposal[] =>
  supposals.filter((each) => !isSameThing(each, supposal));
