import type { VariablesOf } from '@danvan/api-schema';
import { addDays, type Day } from '@danvan/domain/kernel';
import type { ChosenRecord } from '../record/RecordPicker.tsx';
import type { AssignParticipants, ShownProgramme } from './programme.graphql.ts';

type Input = VariablesOf<typeof AssignParticipants>['input']['participants'][number];

/** One assignment as the form holds it: units of a level, or units by name. */
export type TypedParticipation = {
  readonly key: number;
  readonly by: 'LEVEL' | 'UNITS';
  readonly tree: NonNullable<Input['tree']>;
  readonly level: NonNullable<Input['level']>;
  readonly within: readonly ChosenRecord[];
  readonly units: readonly ChosenRecord[];
  readonly from: Day | null;
  /** The last day on which it holds. */
  readonly lastDay: Day | null;
};

/** A line that says nothing yet but the usual: the provinces of the police. */
export const newParticipation = (key: number, from: Day | null): TypedParticipation => ({
  key,
  by: 'LEVEL',
  tree: 'POLICE',
  level: 'PROVINCE',
  within: [],
  units: [],
  from,
  lastDay: null,
});

/** The assignments of a programme as lines of the form. */
export const typedFrom = ({ participants }: ShownProgramme): readonly TypedParticipation[] =>
  participants.map(({ tree, level, within, units, from, to }, key) => ({
    key,
    by: tree === null ? 'UNITS' : 'LEVEL',
    tree: tree ?? 'POLICE',
    level: level ?? 'PROVINCE',
    within: within ? [within] : [],
    units,
    from,
    lastDay: to === null ? null : addDays(to, -1),
  }));

/** What is sent; null while a line lacks its first day. */
export const toInput = (lines: readonly TypedParticipation[]): Input[] | null => {
  const inputs = lines.flatMap(({ by, tree, level, within, units, from, lastDay }): Input[] => {
    if (from === null) return [];
    const span = { from, to: lastDay === null ? null : addDays(lastDay, 1) };
    return by === 'LEVEL'
      ? [{ tree, level, withinId: within[0]?.id ?? null, unitIds: [], ...span }]
      : [{ unitIds: units.map(({ id }) => id), ...span }];
  });
  return inputs.length === lines.length ? inputs : null;
};
