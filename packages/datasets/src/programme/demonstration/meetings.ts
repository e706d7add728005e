import { type Day, day } from '@danvan/domain/kernel';
import {
  askedFor,
  assignable,
  closeAsked,
  concludeMeeting,
  holdMeeting,
  type Meeting,
  type MeetingPlan,
  type MeetingSurroundings,
  makeMeeting,
  NO_NEIGHBOURS,
  plannedMeeting,
  recordConclusion,
  recordId,
  recordMinutes,
  type Task,
  type TaskId,
  withTasks,
} from '@danvan/domain/programme';
import { meetingEntry } from '../entries/whole.ts';
import { TODAY } from '../judged-on.ts';
import { legal } from '../record.ts';
import { joint, UNITS } from './places.ts';
import { PROVINCE_PROGRAMME } from './programmes.ts';
import { FIRST_BRIEFING, SECOND_BRIEFING } from './tasks.ts';

type Sketch = Pick<MeetingPlan, 'title' | 'plannedOn'> & Partial<MeetingPlan> & { readonly id: string };

const PROGRAMMES = [PROVINCE_PROGRAMME.content.id];

const planned = ({ id: name, ...said }: Sketch, around: MeetingSurroundings): Meeting => {
  const draft: MeetingPlan = {
    kind: 'BRIEFING',
    programmes: PROGRAMMES,
    place: 'Hội trường Ban Tuyên giáo và Dân vận Tỉnh ủy',
    chairs: [UNITS.commission, UNITS.police],
    attendance: [],
    bridgePoints: [],
    agenda: [
      { title: 'Báo cáo kết quả phối hợp', kind: 'REPORT' },
      { title: 'Thảo luận', kind: 'DISCUSSION' },
      { title: 'Kết luận, giao nhiệm vụ', kind: 'CONCLUSION' },
    ],
    papers: [],
    appraises: null,
    follows: null,
    ...said,
  };
  return plannedMeeting(recordId<'MEETING'>(name), legal(name, makeMeeting(draft, around)).value);
};

/** The conclusions of a briefing, and the tasks that they have become. */
const assigned = (meeting: Meeting, tasks: readonly Task[]): Meeting => {
  const own = tasks.filter(({ arisesFrom }) => arisesFrom === meeting.id);
  const concluded = own.reduce<Meeting>(
    (now, { title, lead, deadline }) =>
      legal(
        title,
        recordConclusion(
          now,
          { number: null, text: title, kind: 'TASK', owner: lead, dueOn: deadline, carriesOver: null },
          [],
        ),
      ),
    meeting,
  );
  const first = meeting.conclusions.length + 1;
  const orders = own.map(({ lead, deadline }, index) => ({
    number: first + index,
    owner: lead,
    dueOn: deadline,
  }));
  const chosen = legal(meeting.id, assignable(concluded, orders));
  return withTasks(
    concluded,
    chosen.map((conclusion, index) => ({ ...conclusion, task: own[index]?.id ?? ('' as TaskId) })),
  );
};

const agreed = (meeting: Meeting, minutes: string): Meeting => {
  const said = legal(meeting.id, recordMinutes(meeting, { minutes, minutesDocument: null }));
  return legal(meeting.id, concludeMeeting(said));
};

const FIRST_DAY = day('2026-01-20');
const SECOND_DAY = day('2026-07-15');

const firstBriefing = (tasks: readonly Task[]): Meeting => {
  const around: MeetingSurroundings = { id: null, programmes: [], around: NO_NEIGHBOURS };
  const meeting = planned(
    {
      id: FIRST_BRIEFING,
      title: 'Giao ban công tác phối hợp quý I năm 2026',
      plannedOn: FIRST_DAY,
      attendance: [
        { unit: UNITS.commission, people: 12 },
        { unit: UNITS.police, people: 18 },
        { unit: UNITS.front, people: 4 },
      ],
      appraises: { from: day('2025-07-01'), to: day('2025-12-31') },
    },
    around,
  );
  const held = legal(meeting.id, holdMeeting(meeting, FIRST_DAY, TODAY, around)).value;
  return agreed(
    assigned(held, tasks),
    'Hội nghị đánh giá sáu tháng đầu sau sắp xếp đơn vị hành chính, thống nhất các nhiệm vụ của năm 2026.',
  );
};

/** A task as a meeting asks for it. */
const promised = ({ deadline, finishedOn, state }: Task) => ({
  dueOn: deadline,
  doneOn: finishedOn,
  isStopped: state === 'CANCELLED',
});

const following = (first: Meeting, on: Day): MeetingSurroundings => ({
  id: null,
  programmes: [],
  around: { earlier: [{ id: first.id, on, programmes: PROGRAMMES }], followers: [] },
});

const secondBriefing = (first: Meeting, tasks: readonly Task[]): Meeting => {
  const around = following(first, FIRST_DAY);
  const meeting = planned(
    {
      id: SECOND_BRIEFING,
      title: 'Giao ban sơ kết công tác phối hợp 6 tháng đầu năm 2026',
      plannedOn: SECOND_DAY,
      attendance: [
        { unit: UNITS.commission, people: 14 },
        { unit: UNITS.police, people: 21 },
        { unit: UNITS.front, people: 5 },
        { unit: UNITS.youth, people: 3 },
      ],
      bridgePoints: [{ unit: UNITS.saThay, people: 9 }],
      papers: [{ title: 'Kinh nghiệm đối thoại với Nhân dân ở xã mới sắp xếp', unit: UNITS.saThay }],
      appraises: { from: day('2026-01-01'), to: day('2026-06-30') },
      follows: first.id,
    },
    around,
  );
  const held = legal(meeting.id, holdMeeting(meeting, SECOND_DAY, TODAY, around)).value;
  const known = new Map(tasks.map((task) => [task.id, promised(task)]));
  const asked = askedFor(held, [{ ...first, on: FIRST_DAY }], known, SECOND_DAY);
  const finished = asked.find(({ state }) => state === 'DONE');
  const settled = finished
    ? legal(
        meeting.id,
        closeAsked(held, { of: finished.of, reason: 'Đã hoàn thành và nghiệm thu trước hạn.' }, asked),
      )
    : held;
  return agreed(
    assigned(settled, tasks),
    'Hội nghị sơ kết sáu tháng đầu năm, hỏi lại từng nhiệm vụ đã giao và giao thêm nhiệm vụ cho đến cuối năm.',
  );
};

const nextBriefing = (second: Meeting): Meeting =>
  planned(
    {
      id: 'mh-giao-ban-12-2026',
      title: 'Giao ban tổng kết công tác phối hợp năm 2026',
      plannedOn: day('2026-12-18'),
      attendance: [
        { unit: UNITS.commission, people: null },
        { unit: UNITS.police, people: null },
        { unit: UNITS.front, people: null },
      ],
      appraises: { from: day('2026-01-01'), to: day('2026-12-31') },
      follows: second.id,
    },
    following(second, SECOND_DAY),
  );

/** Two briefings of Quảng Ngãi with the tasks that came of them, and the one to come that will ask for them. */
export const demonstrationMeetings = (tasks: readonly Task[]) => {
  const first = firstBriefing(tasks);
  const second = secondBriefing(first, tasks);
  return [
    meetingEntry(first, UNITS.commission, joint(FIRST_DAY)),
    meetingEntry(second, UNITS.commission, joint(SECOND_DAY)),
    meetingEntry(nextBriefing(second), UNITS.commission, joint(day('2026-11-18'))),
  ];
};
