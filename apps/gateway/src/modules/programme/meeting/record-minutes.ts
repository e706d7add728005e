import { err } from '@danvan/domain/kernel';
import { type MinutesDraft, recordMinutes as recorded } from '@danvan/domain/programme';
import { unknownDocuments } from '../document/unknown-documents.ts';
import type { RecordOrder } from '../record/change-record.ts';
import { changeMeeting } from './change-meeting.ts';
import { decided } from './prepare-meeting.ts';

/** Keeps the minutes while they are being written. */
export const recordMinutes = (order: RecordOrder, draft: MinutesDraft) =>
  changeMeeting({
    name: 'RECORD_MINUTES',
    order,
    content: draft,
    decide: async (uow, meeting) => {
      const named = draft.minutesDocument
        ? [{ document: draft.minutesDocument, path: ['minutesDocument'] }]
        : [];
      const unknown = await unknownDocuments(uow, named);
      return unknown.length > 0 ? err({ kind: 'INPUT', faults: unknown }) : decided(recorded(meeting, draft));
    },
  });
