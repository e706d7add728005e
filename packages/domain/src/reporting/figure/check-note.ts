import { err, ok, type Result } from '../../kernel/index.ts';
import { type PersonalDataFault, refusePersonalData } from './refuse-personal-data.ts';
import { withoutUnseen } from './unseen.ts';

/** Longest note, reason or narrative, in characters. */
export const LONGEST_NOTE = 2000;

/** Why a free text is not taken. */
export type NoteFault = PersonalDataFault | { readonly code: 'NOTE_TOO_LONG'; readonly longest: number };

/** A free text trimmed and in NFC, null when empty; refused when too long or carrying a personal identifier. */
export const checkNote = (text: string): Result<string | null, NoteFault> => {
  const note = text.normalize('NFC').trim();
  if (withoutUnseen(note).trim() === '') return ok(null);
  return note.length > LONGEST_NOTE
    ? err({ code: 'NOTE_TOO_LONG', longest: LONGEST_NOTE })
    : refusePersonalData(note);
};
