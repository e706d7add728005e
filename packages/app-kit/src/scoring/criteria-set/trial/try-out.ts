import { type Decimal, decimal, err, ok, type Result } from '@danvan/domain/kernel';
import {
  type CriteriaSet,
  type CriteriaSetDraft,
  type Criterion,
  type CriterionLeaf,
  compile,
  type InputDefinition,
  type InputValues,
  isLeaf,
  type LeafEntry,
  leavesOf,
  readsOf,
  type ScoreSheet,
  type SheetFault,
  type SubjectScore,
  score,
  tabulate,
} from '@danvan/domain/scoring';
import type { TrialSheet } from './trial.graphql.ts';

/** What a unit comes to in a trial. */
export type TrialRow = {
  readonly unit: TrialSheet['unit'];
  readonly group: string;
  readonly score: SubjectScore;
  /** Of how many criteria all the figures are known. */
  readonly known: number;
};

export type Trial = {
  readonly rows: readonly TrialRow[];
  readonly leafCount: number;
};

type Figures = ReadonlyMap<string, Decimal>;

const figuresOf = ({ figures }: TrialSheet): Figures =>
  new Map(figures.map(({ key, input, value }) => [`${key} ${input}`, decimal(value)]));

const valuesOf = (key: string, inputs: readonly InputDefinition[], figures: Figures): InputValues =>
  Object.fromEntries(inputs.map(({ name }) => [name, figures.get(`${key} ${name}`) ?? null]));

const isKnown = ({ rule }: CriterionLeaf, values: InputValues): boolean =>
  readsOf(rule).required.every((name) => (values[name] ?? null) !== null);

/** A leaf as the trial fills it in; without its figures it is left out when that is wished. */
const entryOf = (leaf: CriterionLeaf, figures: Figures, leavesOut: boolean): LeafEntry => {
  const values = valuesOf(leaf.key, leaf.inputs, figures);
  return leavesOut && !isKnown(leaf, values)
    ? { state: 'NOT_ASSIGNED' }
    : { state: 'ASSIGNED', values, setPoints: null };
};

type Filling = { readonly set: CriteriaSet; readonly leavesOut: boolean };

const sheetOf = ({ set, leavesOut }: Filling, sheet: TrialSheet, group: string): ScoreSheet => {
  const figures = figuresOf(sheet);
  const leaves = leavesOf(set.criteria).map((leaf) => [leaf.key, entryOf(leaf, figures, leavesOut)] as const);
  const conditions = [...set.vetoes, ...set.gates].map(
    ({ key, inputs }) => [key, valuesOf(key, inputs, figures)] as const,
  );
  return {
    subject: sheet.unit.id,
    group,
    leaves: Object.fromEntries(leaves),
    conditions: Object.fromEntries(conditions),
  };
};

const mayBeLeftOut = (criterion: Criterion): Criterion =>
  isLeaf(criterion)
    ? { ...criterion, mayBeNotAssigned: true }
    : { ...criterion, children: criterion.children.map(mayBeLeftOut) };

/**
 * The rules for a trial. What an official types by hand is not in any report: criteria without figures are left out,
 * so that the others can be compared, unless the rules are to be tried as they stand.
 */
const trialSet = (draft: CriteriaSetDraft, leavesOut: boolean): CriteriaSet => {
  const set = draft as CriteriaSet;
  if (!leavesOut) return set;
  return {
    ...set,
    criteria: set.criteria.map(mayBeLeftOut),
    vetoes: set.vetoes.map((veto) => ({ ...veto, missing: 'NOT_MET' })),
  };
};

const knownIn = (set: CriteriaSet, sheet: ScoreSheet): number =>
  leavesOf(set.criteria).filter((leaf) => {
    const entry = sheet.leaves[leaf.key];
    return entry?.state === 'ASSIGNED' && isKnown(leaf, entry.values);
  }).length;

/** Where shared totals and ranks come first; whoever has no rank stands last. */
const byRank = (a: TrialRow, b: TrialRow): number =>
  a.group.localeCompare(b.group, 'vi') ||
  (a.score.rank ?? Number.POSITIVE_INFINITY) - (b.score.rank ?? Number.POSITIVE_INFINITY) ||
  a.unit.name.localeCompare(b.unit.name, 'vi');

/** Scores units by rules that are still being written, with the engine that makes runs. The rules must be legal. */
export const tryOut = (
  draft: CriteriaSetDraft,
  sheets: readonly TrialSheet[],
  groupOf: (unit: string) => string,
  leavesOut: boolean,
): Result<Trial, readonly SheetFault[]> => {
  const set = trialSet(draft, leavesOut);
  const compiled = compile(set);
  const filled = sheets.map((sheet) => sheetOf({ set, leavesOut }, sheet, groupOf(sheet.unit.id)));
  const table = tabulate(compiled, filled);
  if (!table.ok) return err(table.error);
  const result = score(compiled, table.value, 'FINAL');
  const rows = sheets.flatMap((sheet, index) => {
    const own = result.scoreOf(sheet.unit.id);
    const group = groupOf(sheet.unit.id);
    return own === null
      ? []
      : [{ unit: sheet.unit, group, score: own, known: knownIn(set, filled[index] as ScoreSheet) }];
  });
  return ok({ rows: rows.toSorted(byRank), leafCount: compiled.leaves.length });
};
