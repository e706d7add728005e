import { err } from '@danvan/domain/kernel';
import {
  makeProgramme,
  openProgramme,
  PROGRAMME_FAULT_WORDS,
  type ProgrammeDraft,
  recordId,
  type Visibility,
} from '@danvan/domain/programme';
import { todayOf } from '../../hierarchy/unit/today.ts';
import { createRecord } from '../record/create-record.ts';
import { inputFault } from '../record/record-fault.ts';
import { prepareProgramme } from './prepare-programme.ts';

/** Drafts a programme; the actor's unit keeps it. */
export const draftProgramme = (idempotencyKey: string, draft: ProgrammeDraft, visibility: Visibility) =>
  createRecord({
    name: 'DRAFT_PROGRAMME',
    permission: 'KEEP_PROGRAMME',
    kind: 'PROGRAMME',
    idempotencyKey,
    content: [draft, visibility],
    prepare: async (uow, id) => {
      const made = makeProgramme(draft, todayOf({ now: () => uow.now }));
      if (!made.ok) return err(inputFault(PROGRAMME_FAULT_WORDS, made.error));
      const { value, warnings } = made.value;
      return prepareProgramme(uow, recordId(id), { value: openProgramme(value), warnings }, visibility);
    },
  });
