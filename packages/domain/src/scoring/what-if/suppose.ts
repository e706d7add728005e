import { ok, type Result, unreachable } from '../../kernel/index.ts';
import { leavesOf } from '../criteria-set/leaves-of.ts';
import type { CriteriaSet, CriterionLeaf } from '../criteria-set/model.ts';
import { toUnits } from '../rules/exact/units.ts';
import { inputsOf } from '../rules/inputs-of.ts';
import { compile } from '../score/compile.ts';
import type { CompiledSet } from '../score/compiled.ts';
import type { LeafColumns, ScoreTable } from '../sheet/table.ts';
import { type Change, fault, type WhatIfFault } from './change.ts';
import { isExact, isRuleUsable } from './check-rule.ts';
import { hasSetPoints, withFactor, withFigure, withScaledPoints } from './figures.ts';
import { checkMaximum, weigh, withLeaf } from './weigh.ts';

/** What a run reads, supposed to be otherwise. */
export type Supposed = { readonly set: CriteriaSet; readonly table: ScoreTable };
type Outcome = Result<Supposed, WhatIfFault>;
type Of<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>;

type Found = { readonly leaf: CriterionLeaf; readonly position: number; readonly columns: LeafColumns };

const findLeaf = ({ set, table }: Supposed, key: string): Result<Found, WhatIfFault> => {
  const leaves = leavesOf(set.criteria);
  const position = leaves.findIndex((leaf) => leaf.key === key);
  const [leaf, columns] = [leaves[position], table.leaves[position]];
  return leaf && columns ? ok({ leaf, position, columns }) : fault('CRITERION_UNKNOWN', { key });
};

const withColumns = (table: ScoreTable, position: number, columns: LeafColumns): ScoreTable => ({
  ...table,
  leaves: table.leaves.map((each, index) => (index === position ? columns : each)),
});

const weight = (supposed: Supposed, { key, maximum }: Of<'WEIGHT'>): Outcome => {
  const weighed = weigh(supposed.set, key, maximum);
  if (!weighed.ok) return weighed;
  const { set, leaves } = weighed.value;
  const table = {
    ...supposed.table,
    leaves: leavesOf(set.criteria).flatMap((leaf, position) => {
      const [columns, reweighed] = [supposed.table.leaves[position], leaves.get(leaf.key)];
      if (!columns) return [];
      const isManual = leaf.rule.name === 'manual';
      if (!reweighed || !(isManual || hasSetPoints(columns))) return [columns];
      return [withScaledPoints(columns, reweighed, isManual, set.places, set.rounding)];
    }),
  };
  return ok({ set, table });
};

const cap = ({ set, table }: Supposed, { key, maximum }: Of<'CAP'>): Outcome => {
  const found = findLeaf({ set, table }, key);
  if (!found.ok) return found;
  const units = checkMaximum(set, maximum);
  if (!units.ok) return units;
  const { leaf, position, columns } = found.value;
  const setPoints = columns.setPoints.map((points) => Math.min(points, units.value));
  const capped = hasSetPoints(columns) ? withColumns(table, position, { ...columns, setPoints }) : table;
  return ok({ set: withLeaf(set, { ...leaf, maximum }), table: capped });
};

const targets = ({ set, table }: Supposed, { key, factor }: Of<'TARGETS'>): Outcome => {
  const found = findLeaf({ set, table }, key);
  if (!found.ok) return found;
  const { leaf, position, columns } = found.value;
  const target = inputsOf(leaf.rule).indexOf('target');
  if (target < 0) return fault('NO_TARGET', { key });
  if (factor.lte(0) || factor.gt(100) || !factor.round(4).eq(factor)) return fault('FACTOR_NOT_USABLE');
  const changed = withFactor(columns, target, factor);
  return changed.ok ? ok({ set, table: withColumns(table, position, changed.value) }) : changed;
};

const rule = ({ set, table }: Supposed, change: Of<'RULE'>): Outcome => {
  const found = findLeaf({ set, table }, change.key);
  if (!found.ok) return found;
  const { leaf, position, columns } = found.value;
  const had = inputsOf(leaf.rule);
  const needs = inputsOf(change.rule);
  const lacking = needs.find((input) => !had.includes(input));
  if (lacking !== undefined) return fault('RULE_READS_OTHER_FIGURES', { key: change.key, input: lacking });
  if (!isRuleUsable(change.rule)) return fault('RULE_NOT_USABLE', { key: change.key });
  const inputs = needs.flatMap((input) => columns.inputs[had.indexOf(input)] ?? []);
  const isSame = needs.length === had.length && needs.every((input, index) => input === had[index]);
  const changed = isSame ? table : withColumns(table, position, { ...columns, inputs });
  return ok({ set: withLeaf(set, { ...leaf, rule: change.rule }), table: changed });
};

const figure = ({ set, table }: Supposed, change: Of<'FIGURE'>, compiled: CompiledSet): Outcome => {
  const { key, input, value } = change;
  const subject = table.subjects.indexOf(change.subject);
  if (subject < 0) return fault('SUBJECT_UNKNOWN');
  const leaf = compiled.leafIndex.get(key);
  const position = leaf ?? compiled.conditionIndex.get(key);
  const reads = leaf === undefined ? compiled.conditions : compiled.leaves;
  const columns = (leaf === undefined ? table.conditions : table.leaves)[position ?? -1];
  const of = reads[position ?? -1];
  if (position === undefined || !columns || !of) return fault('CRITERION_UNKNOWN', { key });
  if (!of.inputs.includes(input)) return fault('INPUT_UNKNOWN', { key, input });
  if (value?.lt(0) && !of.isSigned) return fault('FIGURE_NEGATIVE');
  const changed = withFigure(columns, of.inputs.indexOf(input), subject, value);
  if (!changed.ok) return changed;
  if (leaf !== undefined) return ok({ set, table: withColumns(table, leaf, changed.value as LeafColumns) });
  const conditions = table.conditions.map((each, index) => (index === position ? changed.value : each));
  return ok({ set, table: { ...table, conditions } });
};

const points = ({ set, table }: Supposed, change: Of<'POINTS'>, compiled: CompiledSet): Outcome => {
  const found = findLeaf({ set, table }, change.key);
  if (!found.ok) return found;
  const subject = table.subjects.indexOf(change.subject);
  if (subject < 0) return fault('SUBJECT_UNKNOWN');
  const { position, columns } = found.value;
  const { minimum = 0, maximum = 0 } = compiled.leaves[position] ?? {};
  const units = change.points === null ? Number.NaN : toUnits(change.points, compiled.places, set.rounding);
  const one = 10 ** compiled.places;
  if (units < minimum || units > maximum)
    return fault('POINTS_OUT_OF_BOUNDS', { minimum: minimum / one, maximum: maximum / one });
  const setPoints = columns.setPoints.slice();
  setPoints[subject] = units;
  return ok({ set, table: withColumns(table, position, { ...columns, setPoints }) });
};

const outcomeOf = (supposed: Supposed, change: Change): Outcome => {
  switch (change.kind) {
    case 'WEIGHT':
      return weight(supposed, change);
    case 'CAP':
      return cap(supposed, change);
    case 'TARGETS':
      return targets(supposed, change);
    case 'RULE':
      return rule(supposed, change);
    case 'FIGURE':
      return figure(supposed, change, compile(supposed.set));
    case 'POINTS':
      return points(supposed, change, compile(supposed.set));
    default:
      return unreachable(change);
  }
};

/**
 * What a run would read if one thing were otherwise; what it does not touch stays the very same object. Numbers that
 * have outgrown what is computed exactly are refused.
 */
export const suppose = (supposed: Supposed, change: Change): Outcome => {
  const outcome = outcomeOf(supposed, change);
  if (!outcome.ok || outcome.value.set === supposed.set || isExact(outcome.value.set)) return outcome;
  return fault('RULE_NOT_USABLE', { key: change.key });
};
