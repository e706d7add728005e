import { type Day, decimal } from '@danvan/domain/kernel';
import type { ActivityKind, ActivityMeasure, Visibility } from '@danvan/domain/programme';
import { formatDecimal, QUALIFIER_LABELS } from '@danvan/domain/reporting';
import type { ListedActivity } from './activity.graphql.ts';

type Chosen = { readonly id: string; readonly name: string };

/** A count while it is being written; `key` tells rows apart while they come and go. */
export type CountEntry = {
  readonly key: number;
  readonly measure: ActivityMeasure;
  readonly entry: string;
  readonly what: string;
};

/** An activity while it is being written. */
export type ActivityEntry = {
  readonly kind: ActivityKind;
  readonly name: string;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly place: string;
  readonly description: string;
  readonly counts: readonly CountEntry[];
  readonly partners: readonly Chosen[];
  readonly programmes: readonly Chosen[];
  readonly form: string;
  readonly issuers: readonly Chosen[];
  readonly presenter: readonly Chosen[];
  readonly visibility: Visibility;
};

/** An empty form about one day. */
export const emptyEntry = (today: Day): ActivityEntry => ({
  kind: 'LAUNCH',
  name: '',
  firstDay: today,
  lastDay: today,
  place: '',
  description: '',
  counts: [],
  partners: [],
  programmes: [],
  form: '',
  issuers: [],
  presenter: [],
  visibility: 'INTERNAL',
});

type Count = ListedActivity['counts'][number];

/** A count as one types it: "trên 1.200", "1.714". */
export const typedCount = ({ value, qualifier }: Pick<Count, 'value' | 'qualifier'>): string => {
  const number = formatDecimal(decimal(value), 'vi');
  const [word = ''] = QUALIFIER_LABELS[qualifier].vi.split(',');
  return qualifier === 'EXACT' ? number : `${word} ${number}`;
};

/** The form of an activity that is there. */
export const entryOf = (activity: ListedActivity): ActivityEntry => ({
  kind: activity.activityKind,
  name: activity.title,
  firstDay: activity.firstDay,
  lastDay: activity.lastDay,
  place: activity.place ?? '',
  description: activity.description ?? '',
  counts: activity.counts.map((count, key) => ({
    key,
    measure: count.measure,
    entry: typedCount(count),
    what: count.what ?? '',
  })),
  partners: activity.partners,
  programmes: activity.programmes.map(({ id, title }) => ({ id, name: title })),
  form: activity.commendation?.form ?? '',
  issuers: activity.commendation?.issuers ?? [],
  presenter: activity.commendation?.presenter ? [activity.commendation.presenter] : [],
  visibility: activity.visibility,
});

/** Another measure for each further row, so that two rows do not begin alike. */
export const withCount = (entry: ActivityEntry): ActivityEntry => {
  const used = entry.counts.map(({ measure }) => measure);
  const measure = FIRST_MEASURES.find((each) => !used.includes(each)) ?? 'DRIVE';
  const key = Math.max(-1, ...entry.counts.map((count) => count.key)) + 1;
  return { ...entry, counts: [...entry.counts, { key, measure, entry: '', what: '' }] };
};
const FIRST_MEASURES: readonly ActivityMeasure[] = ['DRIVE', 'ATTENDANCE', 'SESSION', 'HOUSEHOLD', 'GIFT'];

const idsOf = (chosen: readonly Chosen[]): string[] => chosen.map(({ id }) => id);

/** What the act is given. */
export const inputOf = ({
  partners,
  programmes,
  form,
  issuers,
  presenter,
  counts,
  ...entry
}: ActivityEntry) => ({
  ...entry,
  counts: counts.map(({ measure, entry: typed, what }) => ({ measure, entry: typed, what })),
  partnerIds: idsOf(partners),
  programmeIds: idsOf(programmes),
  commendation:
    entry.kind === 'COMMENDATION'
      ? { form, issuerIds: idsOf(issuers), presenterId: presenter[0]?.id ?? null }
      : null,
});
