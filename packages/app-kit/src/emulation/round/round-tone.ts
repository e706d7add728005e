import type { RoundState } from '@danvan/domain/emulation';
import type { StateTone } from '@danvan/ui';
import {
  IconBan,
  IconClipboardCheck,
  IconGavel,
  IconMessage,
  IconPencil,
  IconSpeakerphone,
  IconUsersGroup,
} from '@tabler/icons-react';

/** Looks of each state of a round; the word is the domain's. */
export const ROUND_TONES: Readonly<
  Record<RoundState, { readonly tone: StateTone; readonly icon: typeof IconPencil }>
> = {
  DRAFT: { tone: 'draft', icon: IconPencil },
  OPEN: { tone: 'submitted', icon: IconClipboardCheck },
  PEER_REVIEW: { tone: 'submitted', icon: IconUsersGroup },
  EXPLANATION: { tone: 'submitted', icon: IconMessage },
  RECHECK: { tone: 'sentBack', icon: IconGavel },
  FINAL: { tone: 'closed', icon: IconClipboardCheck },
  PUBLISHED: { tone: 'approved', icon: IconSpeakerphone },
  CANCELLED: { tone: 'none', icon: IconBan },
};
