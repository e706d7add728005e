import type { CommendationState } from '@danvan/domain/emulation';
import type { StateTone } from '@danvan/ui';
import { IconArrowBackUp, IconAward, IconBan, IconGavel, IconPencil, IconSend } from '@tabler/icons-react';

/** Looks of each state of a commendation; the word is the domain's. */
export const COMMENDATION_TONES: Readonly<
  Record<CommendationState, { readonly tone: StateTone; readonly icon: typeof IconPencil }>
> = {
  DRAFT: { tone: 'draft', icon: IconPencil },
  SUBMITTED: { tone: 'submitted', icon: IconSend },
  RETURNED: { tone: 'sentBack', icon: IconArrowBackUp },
  DECIDED: { tone: 'approved', icon: IconGavel },
  PRESENTED: { tone: 'closed', icon: IconAward },
  WITHDRAWN: { tone: 'none', icon: IconBan },
};
