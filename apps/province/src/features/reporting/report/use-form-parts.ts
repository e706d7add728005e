import type { Figure } from '@danvan/domain/reporting';
import { useMemo } from 'react';
import type { Indicators } from './lines-from.ts';
import { type FormLine, type FormPart, linesOf, readFigure, readForm } from './read-form.ts';
import type { ReportPage } from './report.graphql.ts';

/** The form of a report made ready once: its parts, lines, indicators and the figures of the period before. */
export type ReadyForm = {
  readonly parts: readonly FormPart[];
  readonly lines: readonly FormLine[];
  readonly indicators: Indicators;
  readonly previous: ReadonlyMap<string, Figure>;
};

export const useFormParts = ({ form, previousFigures }: ReportPage): ReadyForm => {
  // A new answer brings new objects with the same content; a form never changes within its version.
  const formKey = `${form.code}@${form.version}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the sections
  const ready = useMemo(() => {
    const parts = readForm(form.sections);
    const lines = linesOf(parts);
    const indicators = new Map(lines.map(({ indicator }) => [indicator.code as string, indicator]));
    return { parts, lines, indicators };
  }, [formKey]);
  const previous = useMemo(
    () => new Map(previousFigures.map((wire) => [wire.indicatorCode, readFigure(wire)])),
    [previousFigures],
  );
  return { ...ready, previous };
};
