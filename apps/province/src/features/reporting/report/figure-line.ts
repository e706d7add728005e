import type { Decimal, Id, Result } from '@danvan/domain/kernel';
import {
  type Figure,
  type FigureFault,
  type FigureState,
  formatFigure,
  type Indicator,
  type Language,
  makeFigure,
  parseFigureEntry,
} from '@danvan/domain/reporting';

/** A figure as it stands in the grid: everything is text as typed; the entry carries its qualifier ("trên 1.200"). */
export type FigureLine = {
  readonly indicatorCode: string;
  readonly state: FigureState;
  readonly entry: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly note: string;
};

/** Nothing entered yet. */
export const emptyLine = (indicatorCode: string): FigureLine => ({
  indicatorCode,
  state: 'MISSING',
  entry: '',
  numerator: '',
  denominator: '',
  note: '',
});

const digits = (value: Decimal | null): string => (value === null ? '' : value.toFixed());

/** A figure in the way one types it. Entries are in Vietnamese notation whatever the language of the page. */
export const lineOf = (figure: Figure, indicator: Indicator): FigureLine => {
  const hasValue = figure.value !== null;
  return {
    indicatorCode: figure.indicator,
    state: figure.state,
    entry: hasValue ? formatFigure(figure, indicator, 'vi') : '',
    numerator: digits(figure.numerator),
    denominator: digits(figure.denominator),
    note: figure.note ?? '',
  };
};

/** Says whether two lines would save the same. */
export const sameLine = (a: FigureLine, b: FigureLine): boolean =>
  a.state === b.state &&
  a.entry === b.entry &&
  a.numerator === b.numerator &&
  a.denominator === b.denominator &&
  a.note.trim() === b.note.trim();

/** What the domain makes of a line, or what is wrong and in which field. */
export const readLine = (line: FigureLine, indicator: Indicator): Result<Figure, FigureFault> =>
  makeFigure({ ...line, indicator: line.indicatorCode as Id<'Indicator'>, qualifier: null }, indicator);

const NOT_APPLICABLE_WORDS = new Set(['không áp dụng', 'not applicable', 'kad', 'n/a', 'na', '–', '-']);

/** "12/50": a ratio by its parts. */
const PARTS = /^([^/]+)\/([^/]+)$/;

const withParts = (line: FigureLine, parts: RegExpExecArray): FigureLine => ({
  ...line,
  state: 'REPORTED',
  entry: '',
  numerator: parts[1]?.trim() ?? '',
  denominator: parts[2]?.trim() ?? '',
});

/** The line after someone typed into its value: the state follows from what was typed. */
export const withEntry = (line: FigureLine, text: string, indicator: Indicator): FigureLine => {
  const entry = text.normalize('NFC').trim();
  if (indicator.kind === 'NARRATIVE') return withNote(line, text, indicator);
  const bare = { ...line, entry, numerator: '', denominator: '' };
  if (entry === '') return { ...bare, state: 'MISSING' };
  if (NOT_APPLICABLE_WORDS.has(entry.toLowerCase())) return withState(line, 'NOT_APPLICABLE');
  const parts = indicator.kind === 'RATIO' ? PARTS.exec(entry) : null;
  if (parts) return tidy(withParts(line, parts), indicator);
  const read = parseFigureEntry(entry, indicator);
  const state = read.ok && read.value.value.eq(0) ? 'ZERO' : 'REPORTED';
  return tidy({ ...bare, state }, indicator);
};

const NOT_APPLICABLE: Record<Language, string> = { vi: 'không áp dụng', en: 'not applicable' };

/** What stands in the cell of the value: a ratio with its parts is told by them. */
export const entryText = (line: FigureLine, indicator: Indicator, language: Language): string => {
  if (indicator.kind === 'NARRATIVE') return line.note;
  if (line.state === 'NOT_APPLICABLE') return NOT_APPLICABLE[language];
  return line.numerator === '' ? line.entry : `${line.numerator}/${line.denominator}`;
};

/** A narrative is its note; elsewhere the note stands beside the value. */
export const withNote = (line: FigureLine, note: string, indicator: Indicator): FigureLine => {
  if (indicator.kind !== 'NARRATIVE') return { ...line, note };
  return { ...line, note, state: note.trim() === '' ? 'MISSING' : 'REPORTED' };
};

/** The line after someone chose a state; "có số liệu" waits for its number and changes nothing yet. */
export const withState = (line: FigureLine, state: FigureState): FigureLine => {
  const bare = { ...line, entry: '', numerator: '', denominator: '' };
  switch (state) {
    case 'ZERO':
      return { ...bare, state, entry: '0' };
    case 'MISSING':
    case 'NOT_APPLICABLE':
      return { ...bare, state };
    case 'REPORTED':
      return line.state === 'REPORTED' ? line : { ...bare, state: 'MISSING' };
  }
};

/** The entry as people read it once it is right ("1714" becomes "1.714"); as typed while it is not. */
export const tidy = (line: FigureLine, indicator: Indicator): FigureLine => {
  const read = readLine(line, indicator);
  if (!read.ok || read.value.value === null) return line;
  return { ...line, state: read.value.state, entry: formatFigure(read.value, indicator, 'vi') };
};
