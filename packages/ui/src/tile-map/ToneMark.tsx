import {
  IconAlertTriangleFilled,
  IconArrowBackUp,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconLock,
  IconPencil,
  IconSend,
} from '@tabler/icons-react';
import type { StateTone } from '../state/StateBadge.tsx';

const SIGNS = {
  draft: IconPencil,
  submitted: IconSend,
  sentBack: IconArrowBackUp,
  approved: IconCircleCheckFilled,
  closed: IconLock,
  overdue: IconAlertTriangleFilled,
  none: IconCircleDashed,
} as const;

/** The sign of a state, small. */
export const ToneMark = ({ tone }: { readonly tone: StateTone }) => {
  const Sign = SIGNS[tone];
  return <Sign size={13} aria-hidden />;
};
