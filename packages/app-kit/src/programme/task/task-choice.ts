import { STANDINGS, type Standing } from '@danvan/domain/programme';

/** What a list of one's own tasks shows: by standing, or those of which nothing was heard. */
export const TASK_CHOICES = ['OPEN', ...STANDINGS, 'STUCK', 'ALL'] as const;
export type TaskChoice = (typeof TASK_CHOICES)[number];

const OPEN: Standing[] = ['OVERDUE', 'DUE_SOON', 'ON_TRACK', 'WAITING'];

/** Reads the choice from the address; what is still to be done unless something else is chosen. */
export const readChoice = (value: string | null): TaskChoice =>
  TASK_CHOICES.find((each) => each === value) ?? 'OPEN';

/** What the server is asked for a choice. */
export const filterOf = (
  choice: TaskChoice,
): { readonly standings: Standing[] | null; readonly stuck: true | null } => {
  if (choice === 'STUCK') return { standings: null, stuck: true };
  if (choice === 'ALL') return { standings: null, stuck: null };
  return { standings: choice === 'OPEN' ? OPEN : [choice], stuck: null };
};
