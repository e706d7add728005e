import { err, ok } from '@danvan/domain/kernel';
import {
  MEETING_WARNING_WORDS,
  type MeetingDraft,
  makeMeeting,
  plannedMeeting,
  recordId,
  reviseMeeting as revised,
  type Visibility,
} from '@danvan/domain/programme';
import type { RecordOrder } from '../record/change-record.ts';
import { createRecord } from '../record/create-record.ts';
import { sayAll } from '../record/record-fault.ts';
import { changeMeeting } from './change-meeting.ts';
import { surroundingsOf } from './meeting-surroundings.ts';
import { noticed, preparedMeeting, refuseMeeting } from './prepare-meeting.ts';

/** What is typed of a meeting: the plan, and who may read it. */
export type MeetingOrder = { readonly draft: MeetingDraft; readonly visibility: Visibility };

/** Plans a meeting; the actor's unit keeps it. */
export const planMeeting = (idempotencyKey: string, typed: MeetingOrder) =>
  createRecord({
    name: 'PLAN_MEETING',
    permission: 'KEEP_MEETING',
    kind: 'MEETING',
    idempotencyKey,
    content: typed,
    prepare: async (uow, id) => {
      const made = makeMeeting(typed.draft, await surroundingsOf(uow, null, typed.draft));
      if (!made.ok) return err(refuseMeeting(made.error));
      const { value, warnings } = made.value;
      const meeting = plannedMeeting(recordId<'MEETING'>(id), value);
      const said = sayAll(MEETING_WARNING_WORDS, warnings);
      return ok(preparedMeeting({ meeting, warnings: said }, typed.visibility));
    },
  });

/** Plans anew what is not held yet. */
export const reviseMeeting = (order: RecordOrder, typed: MeetingOrder) =>
  changeMeeting({
    name: 'REVISE_MEETING',
    order,
    content: typed,
    visibility: typed.visibility,
    decide: async (uow, meeting) =>
      noticed(revised(meeting, typed.draft, await surroundingsOf(uow, meeting.id, typed.draft))),
  });
