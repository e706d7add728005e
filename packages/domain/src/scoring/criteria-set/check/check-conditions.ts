import type { CriteriaSetDraft } from '../draft.ts';
import { faultAt } from '../fault.ts';
import type { Gate, TieBreak, Veto } from '../model.ts';
import { criteriaOf } from '../walk.ts';
import { checkClassWithLower, checkEffect } from './check-classes.ts';
import { checkInputs, readsOfCondition } from './check-inputs.ts';
import { checkLocalText } from './check-local-text.ts';
import { checkCondition } from './check-rule.ts';
import { type CriteriaContext, type Faults, NONE } from './context.ts';

const checkConditional = (
  { name, condition, inputs }: Pick<Veto | Gate, 'name' | 'condition' | 'inputs'>,
  context: CriteriaContext,
  path: readonly (string | number)[],
): Faults => [
  ...checkLocalText(name, [...path, 'name']),
  ...checkCondition(condition, [...path, 'condition']),
  ...checkInputs(inputs, readsOfCondition(condition), context, [...path, 'inputs']),
];

/** Vetoes: a condition, what it reads, and at least one effect that the set knows. */
export const checkVetoes = (set: CriteriaSetDraft, context: CriteriaContext): Faults =>
  set.vetoes.flatMap((veto, index) => {
    const path = ['vetoes', index];
    return [
      ...checkConditional(veto, context, path),
      ...(veto.effects.length === 0 ? [faultAt('EFFECT_REQUIRED', [...path, 'effects'])] : NONE),
      ...veto.effects.flatMap((effect, at) => checkEffect(set, effect, [...path, 'effects', at])),
    ];
  });

/** Gates: a class that has one below it, and what it asks. */
export const checkGates = (set: CriteriaSetDraft, context: CriteriaContext): Faults => {
  if (set.outcome === 'RECOGNITION')
    return set.gates.length === 0 ? NONE : [faultAt('NOT_IN_RECOGNITION', ['gates'])];
  return set.gates.flatMap((gate, index) => [
    ...checkConditional(gate, context, ['gates', index]),
    ...checkClassWithLower(set, gate.class, ['gates', index, 'class']),
  ]);
};

const nameOf = (tieBreak: TieBreak): string =>
  tieBreak.kind === 'CRITERION' ? `CRITERION ${tieBreak.key}` : tieBreak.kind;

/** The chain of tie-breaks names criteria that exist, and nothing twice. */
export const checkTieBreaks = ({ tieBreaks, criteria, outcome }: CriteriaSetDraft): Faults => {
  if (outcome === 'RECOGNITION')
    return tieBreaks.length === 0 ? NONE : [faultAt('NOT_IN_RECOGNITION', ['tieBreaks'])];
  const keys = new Set(criteriaOf(criteria).map(({ criterion }) => criterion.key));
  const names = tieBreaks.map(nameOf);
  return tieBreaks.flatMap((tieBreak, index) => [
    ...(tieBreak.kind === 'CRITERION' && !keys.has(tieBreak.key)
      ? [faultAt('CRITERION_UNKNOWN', ['tieBreaks', index, 'key'], { key: tieBreak.key })]
      : NONE),
    ...(names.indexOf(names[index] as string) < index
      ? [faultAt('TIE_BREAK_REPEATED', ['tieBreaks', index])]
      : NONE),
  ]);
};
