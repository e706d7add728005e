import { type Faults, NONE } from '../check/context.ts';
import type { CriteriaSetDraft } from '../draft.ts';
import { faultAt } from '../fault.ts';
import { leavesOf } from '../leaves-of.ts';
import type { CriteriaSet, CriterionLeaf, MissingPolicy, Veto } from '../model.ts';
import { criteriaOf } from '../walk.ts';
import { implies, isSame } from './implies.ts';

/** The mildest first. */
const STRICTER: readonly MissingPolicy[] = ['NOT_ASSIGNED', 'INCOMPLETE', 'ZERO'];

const keepsInputs = (base: CriterionLeaf | Veto, own: CriterionLeaf | Veto): boolean =>
  base.inputs.every((input) =>
    own.inputs.some(
      ({ name, indicator, isTarget }) =>
        name === input.name && indicator === input.indicator && isTarget === input.isTarget,
    ),
  );

const keepsRule = ({ rule: base }: CriterionLeaf, { rule: own }: CriterionLeaf): boolean =>
  base.name === 'allOrNothing' && own.name === 'allOrNothing'
    ? implies(own.condition, base.condition)
    : isSame(base, own);

const keepsLeaf = (base: CriterionLeaf, own: CriterionLeaf): boolean =>
  keepsRule(base, own) &&
  keepsInputs(base, own) &&
  STRICTER.indexOf(own.missing) >= STRICTER.indexOf(base.missing) &&
  (base.mayBeNotAssigned || !own.mayBeNotAssigned);

const keepsVeto = (base: Veto, own: Veto): boolean =>
  implies(base.condition, own.condition) &&
  keepsInputs(base, own) &&
  base.effects.every((effect) => own.effects.some((each) => isSame(each, effect))) &&
  (base.missing === 'NOT_MET' || own.missing === 'INCOMPLETE');

const checkLeaves = (base: CriteriaSet, extended: CriteriaSetDraft): Faults => {
  const own = criteriaOf(extended.criteria);
  return leavesOf(base.criteria).flatMap((leaf) => {
    const placed = own.find(({ criterion }) => criterion.key === leaf.key && 'rule' in criterion);
    if (placed === undefined) return [faultAt('CRITERION_TAKEN_AWAY', ['criteria'], { key: leaf.key })];
    return keepsLeaf(leaf, placed.criterion as CriterionLeaf)
      ? NONE
      : [faultAt('CRITERION_SOFTENED', placed.path, { key: leaf.key })];
  });
};

const checkVetoes = (base: CriteriaSet, extended: CriteriaSetDraft): Faults =>
  base.vetoes.flatMap((veto) => {
    const at = extended.vetoes.findIndex(({ key }) => key === veto.key);
    const own = extended.vetoes[at];
    if (own === undefined) return [faultAt('CRITERION_TAKEN_AWAY', ['vetoes'], { key: veto.key })];
    return keepsVeto(veto, own) ? NONE : [faultAt('CRITERION_SOFTENED', ['vetoes', at], { key: veto.key })];
  });

/**
 * A province may add criteria to a set that recognises and may neither take one away nor soften one (scoring.md §3 A,
 * Thông tư 124/2021/TT-BCA). A condition may become stricter where that can be shown. Sets with points are not
 * extended: what is added would take its points from what is there.
 */
export const extendsRightly = (base: CriteriaSet, extended: CriteriaSetDraft): Faults => {
  if (base.outcome === 'POINTS') return [faultAt('EXTENDED_SET_GIVES_POINTS', ['extends'])];
  if (base.outcome !== extended.outcome || base.subject !== extended.subject)
    return [faultAt('EXTENDED_SET_OF_OTHER_KIND', ['extends'])];
  return [...checkLeaves(base, extended), ...checkVetoes(base, extended)];
};
