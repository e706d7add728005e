import { err, ok, type Result } from '@danvan/domain/kernel';
import type { Meeting, RecordAct, Visibility } from '@danvan/domain/programme';
import type { Uow } from '../record/act.ts';
import { changeRecord, type RecordOrder } from '../record/change-record.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { mayActFor } from '../record/record.scope.ts';
import type { RecordFault } from '../record/record-fault.ts';
import { readMeetings } from './meeting.store.ts';
import { type Decided, preparedMeeting } from './prepare-meeting.ts';

/** An act on a meeting that is there. */
export type MeetingChange = {
  readonly name: RecordAct;
  readonly order: RecordOrder;
  readonly content: Parameters<typeof changeRecord>[0]['content'];
  /** Who may read it from now on; as it was if nothing is said. */
  readonly visibility?: Visibility;
  readonly decide: (
    uow: Uow,
    meeting: Meeting,
    stored: StoredRecord,
  ) => Promise<Result<Decided, RecordFault>>;
};

const readMeeting = async ({ manager }: Uow, id: string): Promise<Meeting> => {
  const [meeting] = await readMeetings(manager, [id]);
  if (!meeting) throw new Error(`The record ${id} of a meeting has no meeting`);
  return meeting;
};

const VISIBILITY_IS_THE_OWNERS: RecordFault = {
  kind: 'REFUSED',
  code: 'VISIBILITY_IS_THE_OWNERS',
  message: {
    vi: 'Chỉ đơn vị lập hội nghị thay đổi được phạm vi xem. Hãy giữ nguyên phạm vi xem rồi lưu lại.',
    en: 'Only the unit that keeps the meeting changes who sees it. Leave that as it is and save again.',
  },
  path: ['visibility'],
};

/** Who chairs a meeting of another side keeps it with them; neither hides nor publishes it over their heads. */
const mayShow = async (uow: Uow, stored: StoredRecord, visibility: Visibility): Promise<boolean> =>
  visibility === stored.visibility || mayActFor(uow, 'KEEP_MEETING', [stored.owner]);

/** Loads, decides and keeps. A meeting is kept by its owner and by every unit that chairs it. */
export const changeMeeting = ({ decide, visibility, ...act }: MeetingChange) =>
  changeRecord({
    ...act,
    permission: 'KEEP_MEETING',
    kind: 'MEETING',
    actingUnits: async (uow, { id, owner }) => [owner, ...(await readMeeting(uow, id)).chairs],
    prepare: async (uow, stored) => {
      const before = await readMeeting(uow, stored.id);
      const outcome = await decide(uow, before, stored);
      if (!outcome.ok) return err(outcome.error);
      const shown = visibility ?? stored.visibility;
      if (!(await mayShow(uow, stored, shown))) return err(VISIBILITY_IS_THE_OWNERS);
      return ok(preparedMeeting(outcome.value, shown, before));
    },
  });
