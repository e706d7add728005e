import type { RequestFailed } from '@danvan/api-client';
import type { ResultOf, VariablesOf } from '@danvan/api-schema';
import type { Result } from '@danvan/domain/kernel';
import type { FigureLine } from './figure-line.ts';
import type { Lines } from './merge-lines.ts';
import type { SaveFiguresMutation, WireFigure } from './report.graphql.ts';
import type { DraftEvent } from './report-draft.ts';

type FigureInput = VariablesOf<typeof SaveFiguresMutation>['input']['figures'][number];
type Payload = ResultOf<typeof SaveFiguresMutation>['saveFigures'];
type Saved = Extract<Payload, { __typename: 'FiguresSaved' }>;
type Refused = Exclude<Payload, Saved> | RequestFailed;

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** A line as the API takes it; a ratio given by its parts is computed there. */
export const toFigureInput = (line: FigureLine): FigureInput => ({
  indicatorCode: line.indicatorCode,
  state: line.state,
  entry: line.numerator === '' ? orNull(line.entry) : null,
  qualifier: null,
  numerator: orNull(line.numerator),
  denominator: orNull(line.denominator),
  note: orNull(line.note),
});

/** What the answer to a save means for the draft. */
export const eventOfSave = (
  outcome: Result<Saved, Refused>,
  toLines: (figures: readonly WireFigure[]) => Lines,
): DraftEvent => {
  if (outcome.ok) {
    const { version, figures } = outcome.value.report;
    return { kind: 'SAVED', version, lines: toLines(figures) };
  }
  const refused = outcome.error;
  switch (refused.__typename) {
    case 'VersionConflict':
      return { kind: 'OVERTAKEN', version: refused.current.version, lines: toLines(refused.current.figures) };
    case 'FiguresRefused':
      return {
        kind: 'REFUSED',
        faults: new Map(refused.faults.map(({ indicatorCode, message }) => [indicatorCode, message])),
      };
    case 'RequestFailed':
      return { kind: refused.failure.kind === 'FORBIDDEN' ? 'HALTED' : 'FAILED' };
    case 'ActRefused':
      return { kind: 'HALTED' };
  }
};
