import type { Day } from '@danvan/domain/kernel';
import type { Visibility } from '@danvan/domain/programme';
import type { ChosenUnit } from '../../../form/UnitsField.tsx';
import type { ChosenRecord } from '../../record/RecordPicker.tsx';
import type { ShownInspection } from '../inspection.graphql.ts';

/** The plan of an inspection as a form holds it. */
export type PlanDraft = {
  readonly title: string;
  readonly visibility: Visibility;
  readonly inspected: readonly ChosenUnit[];
  readonly cooperating: readonly ChosenUnit[];
  readonly basis: readonly ChosenRecord[];
  readonly programmes: readonly ChosenRecord[];
  readonly basisNote: string;
  readonly subject: string;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly reviewedFrom: Day | null;
  readonly reviewedTo: Day | null;
};

const EMPTY: PlanDraft = {
  title: '',
  visibility: 'JOINT',
  inspected: [],
  cooperating: [],
  basis: [],
  programmes: [],
  basisNote: '',
  subject: '',
  startsOn: null,
  endsOn: null,
  reviewedFrom: null,
  reviewedTo: null,
};

const chosen = (records: readonly { readonly id: string; readonly title: string }[]): ChosenRecord[] =>
  records.map(({ id, title }) => ({ id, name: title }));

/** The draft of the plan as it stands, or an empty one: joint, for an inspection concerns both sides. */
export const planDraftOf = (inspection: ShownInspection | null): PlanDraft => {
  if (inspection === null) return EMPTY;
  const { title, visibility, inspected, cooperating, startsOn, endsOn, reviewedFrom, reviewedTo } =
    inspection;
  return {
    title,
    visibility,
    inspected,
    cooperating,
    startsOn,
    endsOn,
    reviewedFrom,
    reviewedTo,
    basis: chosen(inspection.basis),
    programmes: chosen(inspection.programmes),
    basisNote: inspection.basisNote ?? '',
    subject: inspection.subject ?? '',
  };
};

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

/** What is sent of a draft. */
export const toPlanInput = ({ inspected, cooperating, basis, programmes, ...rest }: PlanDraft) => ({
  ...rest,
  inspectedIds: ids(inspected),
  cooperatingIds: ids(cooperating),
  basisIds: ids(basis),
  programmeIds: ids(programmes),
});
