import type { SchemaType } from '@danvan/api-schema';
import { compareVietnamese, foldForSearch } from '@danvan/domain/hierarchy';

/** How one filters by state; LATE: past the deadline and not handed in. */
export const BUCKETS = ['ALL', 'LATE', 'OPEN', 'SENT_BACK', 'WAITING', 'APPROVED'] as const;
export type Bucket = (typeof BUCKETS)[number];

type Below = {
  readonly state: SchemaType<'ReportState'>;
  readonly isLate: boolean;
  readonly unit: { readonly name: string; readonly shortName: string };
};

const STATES = {
  OPEN: ['DRAFT'],
  SENT_BACK: ['SENT_BACK', 'AMENDING'],
  WAITING: ['SUBMITTED', 'RESUBMITTED'],
  APPROVED: ['APPROVED', 'CLOSED'],
} as const satisfies Partial<Record<Bucket, readonly SchemaType<'ReportState'>[]>>;

const isIn = (report: Below, bucket: Bucket): boolean => {
  switch (bucket) {
    case 'ALL':
      return true;
    case 'LATE':
      return report.isLate && (report.state === 'DRAFT' || report.state === 'SENT_BACK');
    default:
      return (STATES[bucket] as readonly string[]).includes(report.state);
  }
};

/** The bucket that an address names; ALL when it names none. */
export const readBucket = (text: string | null): Bucket =>
  BUCKETS.find((bucket) => bucket.toLowerCase() === text?.toLowerCase()) ?? 'ALL';

export const countBuckets = (reports: readonly Below[]): Readonly<Record<Bucket, number>> => {
  const count = (bucket: Bucket) => reports.filter((report) => isIn(report, bucket)).length;
  return {
    ALL: reports.length,
    LATE: count('LATE'),
    OPEN: count('OPEN'),
    SENT_BACK: count('SENT_BACK'),
    WAITING: count('WAITING'),
    APPROVED: count('APPROVED'),
  };
};

/** Reports of one bucket whose unit's name fits, with or without marks; in Vietnamese order. */
export const filterReports = <R extends Below>(
  reports: readonly R[],
  bucket: Bucket,
  search: string,
): readonly R[] => {
  const wanted = foldForSearch(search);
  return reports
    .filter((report) => isIn(report, bucket) && foldForSearch(report.unit.name).includes(wanted))
    .sort((a, b) => compareVietnamese(a.unit.shortName, b.unit.shortName));
};
