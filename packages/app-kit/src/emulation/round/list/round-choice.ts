import type { RoundState } from '@danvan/domain/emulation';

/** Which rounds a list shows. */
export const ROUND_CHOICES = ['RUNNING', 'PUBLISHED', 'ENDED', 'ALL'] as const;
export type RoundChoice = (typeof ROUND_CHOICES)[number];

/** Reads the choice from the address; all unless something else is chosen. */
export const readRoundChoice = (value: string | null): RoundChoice =>
  ROUND_CHOICES.find((choice) => choice === value) ?? 'ALL';

/** The states that a choice asks for; null: whatever state. */
export const statesOf = (choice: RoundChoice): RoundState[] | null => {
  switch (choice) {
    case 'RUNNING':
      return ['DRAFT', 'OPEN', 'PEER_REVIEW', 'EXPLANATION', 'RECHECK', 'FINAL'];
    case 'PUBLISHED':
      return ['PUBLISHED'];
    case 'ENDED':
      return ['CANCELLED'];
    case 'ALL':
      return null;
  }
};
