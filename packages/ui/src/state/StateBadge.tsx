import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleDashed,
  IconLock,
  IconPencil,
  IconSend,
} from '@tabler/icons-react';
import styles from './StateBadge.module.css';

/** Looks of a state; the word is the caller's. */
export const STATE_TONES = [
  'draft',
  'submitted',
  'sentBack',
  'approved',
  'closed',
  'overdue',
  'none',
] as const;
export type StateTone = (typeof STATE_TONES)[number];

const ICONS = {
  draft: IconPencil,
  submitted: IconSend,
  sentBack: IconArrowBackUp,
  approved: IconCircleCheck,
  closed: IconLock,
  overdue: IconAlertTriangle,
  none: IconCircleDashed,
} as const;

export type StateBadgeProps = {
  readonly tone: StateTone;
  readonly word: string;
  /** Where two states share a tone: the sign of this one. */
  readonly icon?: typeof IconPencil;
};

/** A state told by its word, an icon and only then a colour. */
export const StateBadge = ({ tone, word, icon: Icon = ICONS[tone] }: StateBadgeProps) => {
  return (
    <span className={styles.badge} data-tone={tone}>
      <Icon size={14} stroke={2} aria-hidden />
      {word}
    </span>
  );
};
