import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, decimal, decimalText, type Qualifier } from '@danvan/domain/kernel';
import type {
  Activity,
  ActivityCommendation,
  ActivityCount,
  ActivityId,
  ActivityKind,
  ActivityMeasure,
  ProgrammeId,
} from '@danvan/domain/programme';
import type { ActivityCountRow, ActivityRow, ActivityUnitRow } from './activity.row.ts';

/** An activity with the id of its record. */
export type KeptActivity = { readonly id: ActivityId; readonly activity: Activity };

/** A row of the store's query: the activity with its title and all that belongs to it. */
export type ActivityJoined = ActivityRow & {
  title: string;
  programmes: string[];
  counts: Omit<ActivityCountRow, 'activity_id' | 'position'>[];
  units: Omit<ActivityUnitRow, 'activity_id'>[];
};

export const toCount = (row: ActivityJoined['counts'][number]): ActivityCount => ({
  measure: row.measure as ActivityMeasure,
  value: decimal(row.value),
  qualifier: row.qualifier as Qualifier,
  what: row.what,
});

const inRole = ({ units }: ActivityJoined, role: string): OrgUnitId[] =>
  units.filter((unit) => unit.role === role).map(({ unit_id }) => unit_id as OrgUnitId);

const toCommendation = (row: ActivityJoined): ActivityCommendation | null =>
  row.commendation_form === null
    ? null
    : {
        form: row.commendation_form,
        issuers: inRole(row, 'ISSUER'),
        presenter: inRole(row, 'PRESENTER')[0] ?? null,
      };

export const toActivity = (row: ActivityJoined): KeptActivity => ({
  id: row.id as ActivityId,
  activity: {
    kind: row.kind as ActivityKind,
    name: row.title,
    span: { firstDay: row.first_day as Day, lastDay: row.last_day as Day },
    place: row.place,
    description: row.description,
    programmes: row.programmes as ProgrammeId[],
    partners: inRole(row, 'PARTNER'),
    counts: row.counts.map(toCount),
    commendation: toCommendation(row),
  },
});

export const toActivityRow = ({ id, activity }: KeptActivity): ActivityRow => ({
  id,
  kind: activity.kind,
  first_day: activity.span.firstDay,
  last_day: activity.span.lastDay,
  place: activity.place,
  description: activity.description,
  commendation_form: activity.commendation?.form ?? null,
});

export const toCountRows = ({ id, activity }: KeptActivity): ActivityCountRow[] =>
  activity.counts.map(({ measure, value, qualifier, what }, position) => ({
    activity_id: id,
    position,
    measure,
    value: decimalText(value),
    qualifier,
    what,
  }));

const rolesOf = ({
  partners,
  commendation,
}: Activity): readonly (readonly [string, readonly OrgUnitId[]])[] => [
  ['PARTNER', partners],
  ['ISSUER', commendation?.issuers ?? []],
  ['PRESENTER', commendation?.presenter ? [commendation.presenter] : []],
];

export const toUnitRows = ({ id, activity }: KeptActivity): ActivityUnitRow[] =>
  rolesOf(activity).flatMap(([role, units]) =>
    [...new Set(units)].map((unit) => ({ activity_id: id, unit_id: unit, role })),
  );
