import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { day, id } from '@danvan/domain/kernel';
import {
  enterInspection,
  type InspectionStory,
  type RecommendationId,
  recordId,
  type SessionId,
} from '@danvan/domain/programme';
import { inspectionEntry } from '../entries/whole.ts';
import { TODAY } from '../judged-on.ts';
import { legal } from '../record.ts';
import { toldBy } from '../sources.ts';
import { published } from './published.ts';

const STEERING: OrgUnitId = id('bcd-290');
const INSPECTED: OrgUnitId = id('dang-catw');
const ID = recordId<'INSPECTION'>('s0-kiem-tra');
const HELD_ON = toldBy('S0');

/** What the delegation asked for, and what the unit answered to each on the same day (facts.md §7, S0). */
const ASKED_AND_ANSWERED = [
  {
    text: 'Tiếp tục quán triệt, thực hiện Nghị quyết 25-NQ/TW cùng với Quyết định 290-QĐ/TW.',
    answer: 'Tiếp thu; cụ thể hóa kết luận của đoàn kiểm tra thành việc làm của lực lượng.',
  },
  {
    text: 'Đổi mới phương thức công tác dân vận theo hướng gần dân, sát cơ sở.',
    answer: 'Tiếp thu; đề cao trách nhiệm nêu gương và xây dựng lực lượng Công an.',
  },
  {
    text: 'Tăng cường phối hợp với các cấp, các ngành trong công tác dân vận.',
    answer: 'Tiếp thu; phối hợp bảo vệ an toàn đại hội đảng các cấp.',
  },
] as const;

const STORY: InspectionStory = {
  plan: {
    title: 'Kiểm tra việc tổng kết 10 năm thực hiện Quyết định 290-QĐ/TW tại Đảng ủy Công an Trung ương',
    lead: STEERING,
    cooperating: [],
    basis: [recordId<'DOCUMENT'>('vb-290-qd-tw')],
    basisNote: null,
    subject: 'Mười năm thực hiện Quy chế công tác dân vận của hệ thống chính trị.',
    reviewedFrom: day('2010-01-01'),
    reviewedTo: day('2020-12-31'),
    startsOn: HELD_ON,
    endsOn: HELD_ON,
    inspected: [INSPECTED],
  },
  sessions: [
    {
      id: id('s0-buoi-lam-viec') as SessionId,
      heldOn: HELD_ON,
      place: 'Hà Nội',
      units: [INSPECTED],
      fromDelegation: null,
      fromUnits: null,
      content:
        'Đoàn kiểm tra nghe báo cáo tóm tắt, trao đổi và kết luận; Đảng ủy Công an Trung ương tiếp thu.',
    },
  ],
  findings: [],
  recommendations: ASKED_AND_ANSWERED.map(({ text, answer }, index) => ({
    id: id(`s0-kien-nghi-${index + 1}`) as RecommendationId,
    unit: INSPECTED,
    text,
    deadline: null,
    steps: [
      {
        on: HELD_ON,
        act: {
          kind: 'ANSWER' as const,
          response: { stance: 'ACCEPTED' as const, text: answer, plan: null, promisedFor: null },
        },
      },
    ],
  })),
  conclusion: { concludedOn: HELD_ON, text: 'Kết luận của đoàn kiểm tra nêu tại buổi làm việc.' },
  isClosed: false,
};

/** The inspection of S0: without any number, and valid. */
export const PUBLISHED_INSPECTIONS = [
  inspectionEntry(
    { ...legal(ID, enterInspection(STORY, TODAY)), id: ID },
    [recordId<'PROGRAMME'>('ct-290')],
    published('S0'),
  ),
];
