import { type Figure, formatFigure, type Language, wordFault } from '@danvan/domain/reporting';
import type { GridCell, GridRow } from '@danvan/ui';
import { COLUMNS, columnOf } from './apply-edits.ts';
import { type Difference, differenceOf, isRemarkable } from './difference.ts';
import { exactnessOf } from './exactness.ts';
import { entryText, type FigureLine, readLine } from './figure-line.ts';
import type { FormLine, FormPart } from './read-form.ts';
import type { WireFinding } from './report.graphql.ts';
import { type ReportDraft, shownLine } from './report-draft.ts';
import { findingGroupOf } from './sort-findings.ts';

/** Words that rows need; the page's language gives them. */
export type RowWords = {
  readonly optional: string;
  readonly pair: string;
  /** How a ratio is typed by its parts. */
  readonly ratio: string;
  readonly conflict: string;
  readonly difference: (difference: Difference) => string;
  /** "kỳ trước 19, chênh +3", where there is no room for columns of their own. */
  readonly before: (previous: string, difference: string | null) => string;
};

export type RowsInput = {
  readonly parts: readonly FormPart[];
  readonly draft: ReportDraft;
  readonly previous: ReadonlyMap<string, Figure>;
  readonly findings: readonly WireFinding[];
  readonly language: Language;
  readonly words: RowWords;
  /** For the one who decides: changes that stand out are marked. */
  readonly marksChanges?: boolean;
  /** On a narrow screen the period before stands under the name instead of in columns. */
  readonly isNarrow: boolean;
};

type Trouble = { readonly column: string; readonly state: 'error' | 'warning'; readonly message: string };

/** The one thing to say about a line: what was typed wrong, a conflict, what the server refused, what its checks found. */
const troubleOf = (line: FigureLine, { indicator }: FormLine, input: RowsInput): Trouble | null => {
  const { draft, language, words, findings } = input;
  const code = line.indicatorCode;
  const error = (message: string, column: string = COLUMNS.value): Trouble => ({
    column,
    state: 'error',
    message,
  });
  const read = readLine(line, indicator);
  if (!read.ok) return error(wordFault(read.error, language), columnOf(read.error.field, indicator));
  if (draft.conflicts.has(code)) return error(words.conflict);
  const refused = draft.faults.get(code);
  if (refused) return error(refused);
  if (draft.pending.has(code)) return null; // the checks have not seen what was typed since
  const hasNote = () => line.note.trim() !== '';
  const told = findings.find(
    (each) => each.indicatorCode === code && ['MEND', 'EXPLAIN'].includes(findingGroupOf(each, hasNote)),
  );
  if (!told) return null;
  return {
    column: COLUMNS.value,
    state: told.severity === 'ERROR' ? 'error' : 'warning',
    message: told.message,
  };
};

const cell = (
  text: string,
  column: string,
  code: string,
  trouble: Trouble | null,
  draft: ReportDraft,
): GridCell => {
  if (trouble?.column === column) return { text, state: trouble.state, message: trouble.message };
  if (draft.pending.has(code)) return { text, state: column === COLUMNS.value ? 'saving' : 'idle' };
  return { text, state: column === COLUMNS.value && draft.acknowledged.has(code) ? 'saved' : 'idle' };
};

const rowOf = (form: FormLine, part: FormPart, input: RowsInput): GridRow => {
  const { draft, previous, language, words } = input;
  const { indicator } = form;
  const { code } = indicator;
  const line = shownLine(draft, code);
  const read = readLine(line, indicator);
  const before = previous.get(code);
  const difference = differenceOf(read.ok ? read.value : null, before, language);
  const trouble = troubleOf(line, form, input);
  const computed = line.numerator === '' ? null : `= ${line.entry} ${indicator.unitOfMeasure[language]}`;
  const shownBefore = before ? formatFigure(before, indicator, language) : '';
  const shownDifference = difference ? words.difference(difference) : null;
  const hints = [
    form.pair === 'SECOND' ? words.pair : null,
    form.required ? null : words.optional,
    computed ?? (indicator.kind === 'RATIO' ? words.ratio : null),
    input.isNarrow && shownBefore ? words.before(shownBefore, shownDifference) : null,
  ];
  return {
    key: code,
    name: indicator.name[language],
    unit: indicator.unitOfMeasure[language],
    hint: hints.filter(Boolean).join(' · ') || undefined,
    section: part.title[language],
    cells: {
      value: cell(entryText(line, indicator, language), COLUMNS.value, code, trouble, draft),
      exactness: {
        ...cell(exactnessOf(line, indicator), COLUMNS.exactness, code, trouble, draft),
        readOnly: indicator.kind === 'NARRATIVE',
      },
      previous: { text: shownBefore },
      difference: {
        text: shownDifference ?? '',
        state: input.marksChanges && isRemarkable(read.ok ? read.value : null, before) ? 'warning' : 'idle',
      },
      note: {
        ...cell(indicator.kind === 'NARRATIVE' ? '' : line.note, COLUMNS.note, code, trouble, draft),
        readOnly: indicator.kind === 'NARRATIVE',
      },
    },
  };
};

/** The rows of the grid, section by section. */
export const gridRows = (input: RowsInput): readonly GridRow[] =>
  input.parts.flatMap((part) => part.lines.map((line) => rowOf(line, part, input)));
