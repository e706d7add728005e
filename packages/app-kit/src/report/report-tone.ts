import type { SchemaType } from '@danvan/api-schema';
import type { StateTone } from '@danvan/ui';

type State = SchemaType<'ReportState'>;

const TONES = {
  DRAFT: 'draft',
  SUBMITTED: 'submitted',
  RESUBMITTED: 'submitted',
  SENT_BACK: 'sentBack',
  APPROVED: 'approved',
  CLOSED: 'closed',
  AMENDING: 'sentBack',
} as const satisfies Record<State, StateTone>;

/** The look of a report's state. */
export const reportTone = (state: State): StateTone => TONES[state];

/** Not handed in yet and past its deadline: shown as overdue rather than as a draft. */
export const isOverdue = (report: { readonly state: State; readonly isLate: boolean }): boolean =>
  report.isLate && (report.state === 'DRAFT' || report.state === 'SENT_BACK');
