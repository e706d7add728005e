import type { WorkRecordKind } from '@danvan/domain/programme';
import { useCallback } from 'react';
import { useWorkingPath } from '../../address/use-working-path.ts';

const under =
  (page: string) =>
  (id: string): string =>
    `/${page}/${encodeURIComponent(id)}`;

/** Where every app shows a record of each kind; activities and statements are shown with what they belong to. */
export const RECORD_PATHS = {
  PROGRAMME: under('chuong-trinh'),
  PLAN: under('ke-hoach'),
  TASK: under('nhiem-vu'),
  MEETING: under('hoi-nghi'),
  INSPECTION: under('kiem-tra'),
  MODEL: under('mo-hinh'),
  DOCUMENT: under('van-ban'),
  CRITERIA_SET: under('tieu-chi'),
  CLUSTER: under('cum-thi-dua'),
  SCORING_ROUND: under('dot-cham'),
  COMMENDATION: under('khen-thuong'),
} as const satisfies Partial<Record<WorkRecordKind, (id: string) => string>>;

/** The kinds of record that have a page of their own. */
export const SHOWN_KINDS = Object.keys(RECORD_PATHS) as readonly (keyof typeof RECORD_PATHS)[];

const isShown = (kind: WorkRecordKind): kind is keyof typeof RECORD_PATHS => kind in RECORD_PATHS;

/** The address of a record, with the unit and period one works in; null for a kind that has no page. */
export const useWorkPath = (): ((kind: WorkRecordKind, id: string) => string | null) => {
  const workingPath = useWorkingPath();
  return useCallback(
    (kind, id) => (isShown(kind) ? workingPath(RECORD_PATHS[kind](id)) : null),
    [workingPath],
  );
};
