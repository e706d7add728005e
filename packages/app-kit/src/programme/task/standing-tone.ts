import type { Standing } from '@danvan/domain/programme';
import type { StateTone, YearMark } from '@danvan/ui';
import {
  IconAlertTriangle,
  IconBan,
  IconCalendarDue,
  IconCircleCheck,
  IconHourglass,
  type IconPencil,
  IconPlayerPlay,
} from '@tabler/icons-react';

/** Looks of each standing; the word is the domain's. */
export const STANDING_TONES: Readonly<
  Record<Standing, { readonly tone: StateTone; readonly icon: typeof IconPencil }>
> = {
  OVERDUE: { tone: 'overdue', icon: IconAlertTriangle },
  DUE_SOON: { tone: 'sentBack', icon: IconCalendarDue },
  ON_TRACK: { tone: 'draft', icon: IconPlayerPlay },
  WAITING: { tone: 'submitted', icon: IconHourglass },
  FINISHED: { tone: 'approved', icon: IconCircleCheck },
  CANCELLED: { tone: 'none', icon: IconBan },
};

/** Looks of each standing in the drawing of a year. */
export const STANDING_MARKS: Readonly<Record<Standing, YearMark>> = {
  OVERDUE: 'overdue',
  DUE_SOON: 'soon',
  ON_TRACK: 'open',
  WAITING: 'waiting',
  FINISHED: 'done',
  CANCELLED: 'off',
};
