import {
  type Asked,
  type Closing,
  type ConclusionDraft,
  closeAsked as closed,
  type Meeting,
  recordConclusion as recorded,
} from '@danvan/domain/programme';
import { todayOf } from '../../hierarchy/unit/today.ts';
import type { Uow } from '../record/act.ts';
import type { RecordOrder } from '../record/change-record.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { changeMeeting } from './change-meeting.ts';
import { decided } from './prepare-meeting.ts';
import { readAsked } from './read-asked.ts';

const askedAt = async (uow: Uow, meeting: Meeting): Promise<readonly Asked[]> => {
  const today = todayOf({ now: () => uow.now });
  const asking = { manager: uow.manager, scope: await recordScopeOf(uow), today };
  return (await readAsked(asking, [meeting])).flat();
};

/** Records a conclusion, or says one anew that is no task yet. */
export const recordConclusion = (order: RecordOrder, draft: ConclusionDraft) =>
  changeMeeting({
    name: 'RECORD_CONCLUSION',
    order,
    content: draft,
    decide: async (uow, meeting) => decided(recorded(meeting, draft, await askedAt(uow, meeting))),
  });

/** The meeting asks for an earlier conclusion no more. */
export const closeAskedConclusion = (order: RecordOrder, closing: Closing) =>
  changeMeeting({
    name: 'CLOSE_ASKED_CONCLUSION',
    order,
    content: closing,
    decide: async (uow, meeting) => decided(closed(meeting, closing, await askedAt(uow, meeting))),
  });
