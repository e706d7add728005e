import type { AnswerCell, RollupAnswer, ShownIndicator } from '@danvan/app-kit/rollup';
import { type Decimal, parseDecimal } from '@danvan/domain/kernel';

/** What the whole has reached for one indicator. */
export type Headline = { readonly indicator: ShownIndicator; readonly cell: AnswerCell | null };

/** One place in the picture of one indicator. */
export type Standing = {
  readonly unit: RollupAnswer['rows'][number]['unit'];
  readonly hasChildren: boolean;
  readonly cell: AnswerCell | null;
  /** 0…1 of the largest; undefined without a figure. For drawing only. */
  readonly share: number | undefined;
};

const cellOf = (row: { readonly cells: readonly AnswerCell[] }, code: string): AnswerCell | null =>
  row.cells.find((cell) => cell.indicatorCode === code) ?? null;

/** The totals of all indicators, in the form's order. */
export const headlines = (answer: RollupAnswer, indicators: readonly ShownIndicator[]): readonly Headline[] =>
  indicators.map((indicator) => ({ indicator, cell: cellOf(answer.total, indicator.code) }));

const numberOf = (cell: AnswerCell | null): Decimal | null => {
  const parsed = parseDecimal(cell?.value ?? '');
  return parsed.ok ? parsed.value : null;
};

/** Places by one indicator, the largest first; who has no figure stands last, in the order of names. */
export const standings = (answer: RollupAnswer, code: string): readonly Standing[] => {
  const valued = answer.rows.map((row) => {
    const cell = cellOf(row, code);
    return { unit: row.unit, hasChildren: row.hasChildren, cell, value: numberOf(cell) };
  });
  const largest = valued.reduce<Decimal | null>(
    (most, { value }) => (value && (!most || value.gt(most)) ? value : most),
    null,
  );
  const share = (value: Decimal | null): number | undefined => {
    if (!value || !largest) return undefined;
    return largest.gt(0) ? Number(value.div(largest).toFixed(4)) : 0;
  };
  return valued
    .sort((a, b) => {
      if (!a.value || !b.value) return a.value ? -1 : b.value ? 1 : 0;
      return b.value.cmp(a.value);
    })
    .map(({ value, ...rest }) => ({ ...rest, share: share(value) }));
};

/** How firm the figure of a place is. */
export type Firmness = 'FINAL' | 'PROVISIONAL' | 'AWAITED' | 'NONE';

export const firmnessOf = (cell: AnswerCell | null): Firmness => {
  if (!cell || (cell.value === null && cell.expected === 0)) return 'NONE';
  if (cell.value === null) return 'AWAITED';
  return cell.isProvisional ? 'PROVISIONAL' : 'FINAL';
};

/** The chosen indicator, else the first one with a figure, else the first. */
export const chosenIndicator = (heads: readonly Headline[], code: string | null): Headline | null =>
  heads.find(({ indicator }) => indicator.code === code) ??
  heads.find(({ cell }) => cell?.value !== null && cell !== null) ??
  heads[0] ??
  null;

/** What all of them say, told once; null when they differ. */
export const sharedWords = (words: readonly string[]): string | null => {
  const [first] = words;
  return first && words.every((each) => each === first) ? first : null;
};
