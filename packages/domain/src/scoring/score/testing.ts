import { type Decimal, decimal, decimalText, sum } from '../../kernel/index.ts';
import { leavesOf } from '../criteria-set/leaves-of.ts';
import type { CriteriaSet, Criterion, CriterionLeaf, Veto } from '../criteria-set/model.ts';
import { aLeaf, anInput, aSet, aVeto } from '../criteria-set/testing.ts';
import { inputsOf } from '../rules/inputs-of.ts';
import type { Rule } from '../rules/rule.ts';
import type { LeafEntry, ScoreSheet } from '../sheet/sheet.ts';
import { tabulate } from '../sheet/tabulate.ts';
import { compile } from './compile.ts';
import type { Pass, ScoringResult } from './result.ts';
import { score } from './score.ts';

/** Figures as they are read in a test: plain text by the name of the input. */
export type Figures = Readonly<Record<string, string | number | null>>;

const values = (figures: Figures): Readonly<Record<string, Decimal | null>> =>
  Object.fromEntries(
    Object.entries(figures).map(([name, text]) => [name, text === null ? null : decimal(text)]),
  );

/** A leaf with some rule, asking for what the rule reads. */
export const leafWith = (
  key: string,
  rule: Rule,
  maximum: string,
  over: Partial<CriterionLeaf> = {},
): CriterionLeaf =>
  aLeaf(key, {
    rule,
    maximum: decimal(maximum),
    inputs: inputsOf(rule).map((name) => anInput(name)),
    ...over,
  });

/** A set of these criteria on the scale of their maxima, without classes. */
export const setOf = (criteria: readonly Criterion[], over: Partial<CriteriaSet> = {}): CriteriaSet =>
  aSet({
    criteria,
    bands: [],
    scale: sum(leavesOf(criteria).flatMap(({ maximum }) => (maximum === null ? [] : [maximum]))),
    ...over,
  });

/** An entry with figures; with points that an appraiser set, if any. */
export const entry = (figures: Figures, setPoints: string | null = null): LeafEntry => ({
  state: 'ASSIGNED',
  values: values(figures),
  setPoints: setPoints === null ? null : decimal(setPoints),
});

/** An entry that says that the leaf is not assigned. */
export const NOT_ASSIGNED: LeafEntry = { state: 'NOT_ASSIGNED' };

type SheetOver = { readonly group?: string; readonly conditions?: Readonly<Record<string, Figures>> };

/** A sheet of one subject. */
export const sheetOf = (
  subject: string,
  leaves: ScoreSheet['leaves'],
  { group = 'cum', conditions = {} }: SheetOver = {},
): ScoreSheet => ({
  subject,
  group,
  leaves,
  conditions: Object.fromEntries(Object.entries(conditions).map(([key, figures]) => [key, values(figures)])),
});

/** Scores sheets that are known to be right. */
export const runOf = (
  set: CriteriaSet,
  sheets: readonly ScoreSheet[],
  pass: Pass = 'FINAL',
): ScoringResult => {
  const compiled = compile(set);
  const table = tabulate(compiled, sheets);
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  return score(compiled, table.value, pass);
};

/** The score of one subject of a run, which is there. */
export const scoreIn = (result: ScoringResult, subject: string) => {
  const found = result.scoreOf(subject);
  if (!found) throw new Error(`${subject} was not scored`);
  return found;
};

/** Bars from ranking whoever answers yes. */
export const BARRED: Veto = aVeto('OUT', { effects: [{ kind: 'NO_RANK' }] });

export type RuleCase = {
  readonly pass?: Pass;
  readonly over?: Partial<CriteriaSet>;
  readonly leaf?: Partial<CriterionLeaf>;
  /** By row: its cluster; all in one if not said. */
  readonly groups?: readonly string[];
  /** Rows that are barred from ranking. */
  readonly barred?: readonly number[];
};

const nameOf = (row: number): string => `u${String(row).padStart(4, '0')}`;

/** The run of one rule over rows of figures, one subject a row. */
export const runOfRule = (
  rule: Rule,
  maximum: string,
  rows: readonly Figures[],
  by: RuleCase = {},
): ScoringResult => {
  const sheets = rows.map((figures, row) =>
    sheetOf(
      nameOf(row),
      { '1': entry(figures) },
      { group: by.groups?.[row] ?? 'cum', conditions: { OUT: { met: by.barred?.includes(row) ? 1 : 0 } } },
    ),
  );
  return runOf(
    setOf([leafWith('1', rule, maximum, by.leaf)], { vetoes: [BARRED], ...by.over }),
    sheets,
    by.pass,
  );
};

/** The points of one rule over rows of figures; MISSING where they cannot be told. */
export const pointsBy = (
  rule: Rule,
  maximum: string,
  rows: readonly Figures[],
  by: RuleCase = {},
): readonly string[] => {
  const result = runOfRule(rule, maximum, rows, by);
  return rows.map((_row, row) => {
    const [leaf] = scoreIn(result, nameOf(row)).leaves;
    return leaf?.state === 'SCORED' ? decimalText(leaf.points) : String(leaf?.state);
  });
};
