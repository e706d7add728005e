import { err, ok, type Qualifier, type Result, ZERO } from '../../kernel/index.ts';
import type { Figure, Indicator } from '../indicator.ts';
import { checkNote } from './check-note.ts';
import type { FigureDraft, FigureFault, FigureFaultReason, FigureField } from './figure-draft.ts';
import { checkBounds, type FigureEntry, parseFigureEntry } from './parse-figure-entry.ts';
import { type RatioParts, ratioOf, readParts } from './ratio.ts';
import { withoutUnseen } from './unseen.ts';

type Made<T> = Result<T, FigureFault>;

const at = (field: FigureField, reason: FigureFaultReason): Result<never, FigureFault> =>
  err({ ...reason, field });

const isBlank = (text: string | null | undefined): boolean => withoutUnseen(text ?? '').trim() === '';

const chooseQualifier = (typed: Qualifier, chosen: Qualifier | null | undefined): Made<Qualifier> => {
  if (!chosen || chosen === 'EXACT' || chosen === typed) return ok(typed);
  return typed === 'EXACT' ? ok(chosen) : at('qualifier', { code: 'QUALIFIERS_DISAGREE', typed, chosen });
};

const readEntry = (draft: FigureDraft, indicator: Indicator): Made<FigureEntry> => {
  const parsed = parseFigureEntry(draft.entry ?? '', indicator);
  if (!parsed.ok) return at('entry', parsed.error);
  const qualifier = chooseQualifier(parsed.value.qualifier, draft.qualifier);
  if (!qualifier.ok) return qualifier;
  const { value } = parsed.value;
  const isPlain = value.eq(0) || indicator.kind === 'YES_NO';
  return isPlain && qualifier.value !== 'EXACT'
    ? at('qualifier', { code: 'QUALIFIER_NOT_ALLOWED' })
    : ok({ value, qualifier: qualifier.value });
};

const bare = (draft: FigureDraft, note: string | null): Figure => ({
  indicator: draft.indicator,
  state: draft.state,
  value: null,
  qualifier: 'EXACT',
  numerator: null,
  denominator: null,
  note,
});

const valued = (figure: Figure, { value, qualifier }: FigureEntry, parts: RatioParts | null): Figure => ({
  ...figure,
  state: value.eq(0) ? 'ZERO' : 'REPORTED',
  value,
  qualifier,
  numerator: parts?.numerator ?? null,
  denominator: parts?.denominator ?? null,
});

const makeAbsent = (draft: FigureDraft, figure: Figure): Made<Figure> => {
  const fields = ['entry', 'numerator', 'denominator'] as const;
  const filled = fields.find((field) => !isBlank(draft[field]));
  return filled ? at(filled, { code: 'VALUE_NOT_EXPECTED', state: draft.state }) : ok(figure);
};

const makeZero = (draft: FigureDraft, indicator: Indicator, figure: Figure): Made<Figure> => {
  const zero: FigureEntry = { value: ZERO, qualifier: 'EXACT' };
  const entry = isBlank(draft.entry) ? ok(zero) : readEntry(draft, indicator);
  if (!entry.ok) return entry;
  if (!entry.value.value.eq(0)) return at('entry', { code: 'NOT_ZERO', value: entry.value.value.toFixed() });
  const outside = checkBounds(ZERO, indicator);
  if (outside !== null) return at('entry', outside);
  const parts = readParts(draft, indicator);
  if (!parts.ok) return parts;
  if (parts.value && !parts.value.numerator.eq(0))
    return at('numerator', { code: 'NOT_ZERO', value: parts.value.numerator.toFixed() });
  return ok(valued(figure, zero, parts.value));
};

/** A ratio by its parts, which are exact, and by its value as far as somebody entered that, too. */
const makeOfParts = (
  draft: FigureDraft,
  indicator: Indicator,
  figure: Figure,
  parts: RatioParts,
): Made<Figure> => {
  const value = ratioOf(parts, indicator);
  const given = isBlank(draft.entry)
    ? ok({ value, qualifier: draft.qualifier ?? 'EXACT' })
    : readEntry(draft, indicator);
  if (!given.ok) return given;
  if (given.value.qualifier !== 'EXACT') return at('qualifier', { code: 'QUALIFIER_NOT_ALLOWED' });
  if (!given.value.value.eq(value))
    return at('entry', { code: 'RATIO_DISAGREES', expected: value.toFixed() });
  const outside = checkBounds(value, indicator);
  return outside === null ? ok(valued(figure, given.value, parts)) : at('numerator', outside);
};

const makeReported = (draft: FigureDraft, indicator: Indicator, figure: Figure): Made<Figure> => {
  const parts = readParts(draft, indicator);
  if (!parts.ok) return parts;
  if (parts.value) return makeOfParts(draft, indicator, figure, parts.value);
  if (isBlank(draft.entry)) return at('entry', { code: 'VALUE_REQUIRED' });
  const entry = readEntry(draft, indicator);
  return entry.ok ? ok(valued(figure, entry.value, null)) : entry;
};

/**
 * Makes a figure of what was entered, or says what is wrong and where. Zero, missing and not applicable stay apart;
 * a reported 0 is ZERO. A ratio may be given by its parts alone; given both ways, they have to agree.
 */
export const makeFigure = (draft: FigureDraft, indicator: Indicator): Result<Figure, FigureFault> => {
  const note = checkNote(draft.note ?? '');
  if (!note.ok) return at('note', note.error);
  const figure = bare(draft, note.value);
  if (draft.state === 'MISSING' || draft.state === 'NOT_APPLICABLE') return makeAbsent(draft, figure);
  if (indicator.kind === 'NARRATIVE') {
    if (!isBlank(draft.entry)) return at('entry', { code: 'VALUE_NOT_EXPECTED', state: draft.state });
    return figure.note === null
      ? at('note', { code: 'VALUE_REQUIRED' })
      : ok({ ...figure, state: 'REPORTED' });
  }
  return draft.state === 'ZERO' ? makeZero(draft, indicator, figure) : makeReported(draft, indicator, figure);
};
