import { beyondPlaces, placesWithin } from '../../kernel/index.ts';
import type { CriteriaSet } from '../criteria-set/model.ts';
import { ceilingUnits } from '../rules/exact/units.ts';
import type { ScoreTable } from '../sheet/table.ts';
import type { AskedCondition } from './ask-conditions.ts';
import type { CompiledSet } from './compiled.ts';
import type { ScoreColumns } from './result.ts';
import type { Sums } from './sum-up.ts';

/** In place of a class. */
export const NO_CLASS = -1;

export type Classes = Pick<ScoreColumns, 'bandClasses' | 'classes' | 'isLoweredByQuota'>;

const classIndex = ({ bands }: CriteriaSet, code: string): number =>
  bands.findIndex((band) => band.code === code);

/** By the bands alone. Below all of them is the last; incomplete, or nothing assigned: none. */
const byBands = ({ set, places }: CompiledSet, { normalised, isComplete }: Sums): Int8Array => {
  const least = set.bands.map(({ from }) => ceilingUnits(from, places));
  return Int8Array.from(normalised, (total, subject) => {
    if (isComplete[subject] !== 1 || Number.isNaN(total) || least.length === 0) return NO_CLASS;
    const found = least.findIndex((from) => total >= from);
    return found < 0 ? least.length - 1 : found;
  });
};

/** What a held veto does to a class: so many steps lower, and not above a class. */
type Lowering = {
  readonly met: Int8Array;
  readonly whenMet: boolean;
  readonly steps: number;
  readonly cap: number;
};

const loweringsOf = (set: CriteriaSet, asked: readonly AskedCondition[]): readonly Lowering[] =>
  asked.flatMap((each): readonly Lowering[] => {
    const { met } = each;
    if (each.kind === 'GATE')
      return [{ met, whenMet: false, steps: 0, cap: classIndex(set, each.gate.class) + 1 }];
    return each.veto.effects.flatMap((effect): readonly Lowering[] => {
      if (effect.kind === 'LOWER_CLASS') return [{ met, whenMet: true, steps: effect.steps, cap: 0 }];
      if (effect.kind !== 'CAP_CLASS') return [];
      return [{ met, whenMet: true, steps: 0, cap: classIndex(set, effect.class) }];
    });
  });

/** Gates first, then steps lower, then caps: so the order in which a set lists its vetoes never matters. */
const lowered = (
  band: number,
  subject: number,
  gates: readonly Lowering[],
  vetoes: readonly Lowering[],
): number => {
  const gated = gates.reduce(
    (worst, { met, cap }) => (met[subject] === 1 ? worst : Math.max(worst, cap)),
    band,
  );
  const held = vetoes.filter(({ met }) => met[subject] === 1);
  const stepped = held.reduce((index, { steps }) => index + steps, gated);
  return held.reduce((index, { cap }) => Math.max(index, cap), stepped);
};

/** Those beyond the quota of their group take the next class; equal totals share their fate. */
const keepQuota = (
  compiled: CompiledSet,
  { groups }: ScoreTable,
  { normalised }: Sums,
  classes: Int8Array,
): Uint8Array => {
  const { set } = compiled;
  const isLowered = new Uint8Array(classes.length);
  if (!set.quota) return isLowered;
  const { share, among } = set.quota;
  const [best, counted] = [classIndex(set, set.quota.class), among.map((code) => classIndex(set, code))];
  const totalOf = (subject: number): number => normalised[subject] ?? 0;
  for (const members of groups.members) {
    const count = members.filter((subject) => counted.includes(classes[subject] ?? NO_CLASS)).length;
    const candidates = Array.from(members).filter((subject) => classes[subject] === best);
    const beyond = beyondPlaces(
      candidates,
      placesWithin(share, count),
      (one, other) => totalOf(other) - totalOf(one),
    );
    for (const subject of beyond) isLowered[subject] = 1;
  }
  for (const [subject, isOver] of isLowered.entries())
    if (isOver === 1) classes[subject] = Math.min(best + 1, set.bands.length - 1);
  return isLowered;
};

/** The class by the bands, and the class after gates, vetoes and quota. */
export const classify = (
  compiled: CompiledSet,
  table: ScoreTable,
  sums: Sums,
  asked: readonly AskedCondition[],
): Classes => {
  const last = compiled.set.bands.length - 1;
  const bandClasses = byBands(compiled, sums);
  const lowerings = loweringsOf(compiled.set, asked);
  const [gates, vetoes] = [
    lowerings.filter(({ whenMet }) => !whenMet),
    lowerings.filter(({ whenMet }) => whenMet),
  ];
  const classes = bandClasses.map((band, subject) =>
    band === NO_CLASS ? NO_CLASS : Math.min(last, lowered(band, subject, gates, vetoes)),
  );
  return { bandClasses, classes, isLoweredByQuota: keepQuota(compiled, table, sums, classes) };
};
