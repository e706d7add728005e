import type { VariablesOf } from '@danvan/api-schema';
import type { Day } from '@danvan/domain/kernel';
import type { ChosenUnit } from '../../../form/UnitsField.tsx';
import type { PastYear, SetClusterYear, ShownCluster } from '../cluster.graphql.ts';

type Input = Omit<VariablesOf<typeof SetClusterYear>['input'], 'id' | 'version' | 'idempotencyKey'>;

/** A member as the form holds it; without days it is one all year long. */
export type TypedMember = ChosenUnit & { readonly from: Day | null; readonly to: Day | null };

/** A year of a cluster as the form holds it. */
export type TypedYear = {
  readonly year: number;
  readonly members: readonly TypedMember[];
  readonly leadId: string;
  readonly deputyId: string;
  readonly reason: string;
};

const memberOf = ({ unit, from, to }: PastYear['members'][number], year: number): TypedMember => ({
  id: unit.id,
  name: unit.name,
  from: from === `${year}-01-01` ? null : (from as Day),
  to: to === `${year + 1}-01-01` ? null : (to as Day),
});

const staying = ({ year, members }: PastYear): readonly TypedMember[] =>
  members
    .filter(({ to, unit }) => to === `${year + 1}-01-01` && unit.existsTo === null)
    .map(({ unit }) => ({ id: unit.id, name: unit.name, from: null, to: null }));

/** The form of a year: as it is set; else with the members of the year before that are still there. */
export const typedYear = ({ years }: Pick<ShownCluster, 'years'>, year: number): TypedYear => {
  const set = years.find((each) => each.year === year);
  const last = years.findLast((each) => each.year < year);
  return {
    year,
    members: set ? set.members.map((member) => memberOf(member, year)) : last ? staying(last) : [],
    leadId: set?.lead?.id ?? '',
    deputyId: set?.deputy?.id ?? '',
    reason: '',
  };
};

/** Other members, each with the days that it had; an office whose holder is no member any more is open. */
export const withMembers = (typed: TypedYear, units: readonly ChosenUnit[]): TypedYear => {
  const has = (id: string): boolean => units.some((unit) => unit.id === id);
  return {
    ...typed,
    members: units.map(
      (unit) => typed.members.find(({ id }) => id === unit.id) ?? { ...unit, from: null, to: null },
    ),
    leadId: has(typed.leadId) ? typed.leadId : '',
    deputyId: has(typed.deputyId) ? typed.deputyId : '',
  };
};

/** What is sent of the form. */
export const yearInput = ({ year, members, leadId, deputyId, reason }: TypedYear): Input => ({
  year,
  members: members.map(({ id, from, to }) => ({ unitId: id, from, to })),
  leadId: leadId || null,
  deputyId: deputyId || null,
  reason: reason || null,
});
