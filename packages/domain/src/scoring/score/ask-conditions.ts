import type { Veto } from '../criteria-set/model.ts';
import type { MetColumn } from '../rules/meets.ts';
import type { ScoreTable } from '../sheet/table.ts';
import type { CompiledCondition, CompiledSet } from './compiled.ts';

/** A veto or gate with what became of it, by subject. */
export type AskedCondition = CompiledCondition & { readonly met: MetColumn };

/** Asks all vetoes and gates of all subjects. */
export const askConditions = ({ conditions }: CompiledSet, table: ScoreTable): readonly AskedCondition[] =>
  conditions.map((condition, position) => {
    const figures = table.conditions[position];
    if (!figures) throw new Error('The table was made for another set');
    return { ...condition, met: condition.isMet(figures) };
  });

/** The vetoes that have an effect of some kind, with what became of them. */
export const vetoesWith = (
  asked: readonly AskedCondition[],
  kind: Veto['effects'][number]['kind'],
): readonly (AskedCondition & { readonly kind: 'VETO' })[] =>
  asked.filter(
    (each): each is AskedCondition & { readonly kind: 'VETO' } =>
      each.kind === 'VETO' && each.veto.effects.some((effect) => effect.kind === kind),
  );

/** 1 for every subject that meets one of some conditions. */
export const anyMet = (conditions: readonly { readonly met: MetColumn }[], subjects: number): Uint8Array =>
  Uint8Array.from({ length: subjects }, (_none, subject) =>
    Number(conditions.some(({ met }) => met[subject] === 1)),
  );
