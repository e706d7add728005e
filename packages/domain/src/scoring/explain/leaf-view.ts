import type { Decimal } from '../../kernel/index.ts';
import type { CriterionLeaf } from '../criteria-set/model.ts';
import { type Fraction, roundFraction } from '../expression/index.ts';
import type { PointRounding } from '../rules/exact/round-quotient.ts';
import type { ScoringResult } from '../score/result.ts';
import type { FigureColumns, GroupIndex } from '../sheet/table.ts';
import type { LeafStep } from './step.ts';

/** What the account of one leaf of one subject is made from. */
export type LeafView = {
  readonly leaf: CriterionLeaf;
  readonly maximum: Decimal;
  readonly places: number;
  readonly rounding: PointRounding;
  readonly isFinal: boolean;
  readonly figures: FigureColumns;
  /** Position of the subject in the table, and its own group alone. */
  readonly subject: number;
  readonly groups: GroupIndex;
  readonly isOut: Uint8Array;
};

/**
 * What a rule tells: its steps, the exact points before rounding (null: they cannot be told), and within which bounds
 * they count.
 */
export type Told = {
  readonly steps: readonly LeafStep[];
  readonly points: Fraction | null;
  readonly least?: Decimal;
  readonly most?: Decimal;
};

/** What cannot be told, because a figure is not there. */
export const UNTOLD: Told = { steps: [], points: null };

/** The group of one subject as the only group of a table: its best is then found without asking the nation. */
export const ownGroup = ({ table }: ScoringResult, subject: number): GroupIndex => {
  const group = table.groups.of[subject] ?? -1;
  return {
    names: table.groups.names.slice(group, group + 1),
    of: new Int32Array(table.groups.of.length),
    members: table.groups.members.slice(group, group + 1),
  };
};

/** A figure of any subject, exact; null where it is not there. */
export const figureOf = (
  { decimals, inputs }: FigureColumns,
  position: number,
  subject: number,
): Fraction | null => {
  const units = inputs[position]?.[subject] ?? Number.NaN;
  return Number.isNaN(units) ? null : { numerator: BigInt(units), denominator: 10n ** BigInt(decimals) };
};

/** The same as a decimal. */
export const decimalFigureOf = (
  figures: FigureColumns,
  position: number,
  subject: number,
): Decimal | null => {
  const figure = figureOf(figures, position, subject);
  return figure === null ? null : roundFraction(figure, figures.decimals, 'DOWN');
};
