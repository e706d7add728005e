import type { Day } from '../../kernel/index.ts';
import type { ProgrammeId } from '../record/index.ts';
import type { Participation, ProgrammeDraft } from './model.ts';

/** An act upon a programme with what it needs; milestones are named by their position. */
export type ProgrammeAct =
  | { readonly kind: 'REVISE'; readonly draft: ProgrammeDraft }
  | { readonly kind: 'SIGN' | 'SUMMARISE' | 'CLOSE'; readonly on: Day }
  | { readonly kind: 'HOLD_MILESTONE'; readonly milestone: number; readonly on: Day }
  | { readonly kind: 'ASSIGN'; readonly participants: readonly Participation[] }
  | { readonly kind: 'SUCCEED'; readonly by: ProgrammeId; readonly on: Day }
  | { readonly kind: 'CANCEL'; readonly reason: string; readonly on: Day };

/** What an act is decided against. */
export type ProgrammeSurroundings = {
  readonly today: Day;
  readonly id: ProgrammeId;
  /** What follows a programme, as it is recorded. */
  readonly successorsOf: (programme: ProgrammeId) => readonly ProgrammeId[];
};
