import {
  AGENDA_KINDS,
  ASKED_STATES,
  CONCLUSION_KINDS,
  MEETING_ACTS,
  MEETING_KINDS,
  MEETING_STATES,
} from '@danvan/domain/programme';
import { enumFrom } from '../../../schema/enums.ts';

export const MeetingKindEnum = enumFrom(
  MEETING_KINDS,
  'MeetingKind',
  'Giao ban, trực tuyến, sơ kết, tổng kết, ký kết, phát động, tập huấn, chuyên đề.',
);
export const MeetingStateEnum = enumFrom(
  MEETING_STATES,
  'MeetingState',
  'Dự kiến, đã họp, đã có kết luận (the minutes are agreed), đã hủy.',
);
export const MeetingActEnum = enumFrom(MEETING_ACTS, 'MeetingAct', 'What can be done with a meeting.');
export const AgendaKindEnum = enumFrom(AGENDA_KINDS, 'AgendaKind', 'What an item of the agenda is.');
export const ConclusionKindEnum = enumFrom(
  CONCLUSION_KINDS,
  'ConclusionKind',
  'An assessment, or something to do that becomes a task.',
);
export const AskedStateEnum = enumFrom(
  ASKED_STATES,
  'AskedState',
  'Where something assigned by an earlier meeting stands when it is asked for.',
);
