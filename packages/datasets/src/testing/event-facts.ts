import { ACTIVITY_KINDS, MEETING_KINDS } from '@danvan/domain/programme';
import { type Fact, type FactsWorld, fact, kept } from './facts-world.ts';

const meeting = (world: FactsWorld, id: string) => kept(world, 'meetings', id).content;
const agenda = (world: FactsWorld, id: string): readonly string[] =>
  meeting(world, id).agenda.map(({ kind }) => kind);

/** facts.md §5: events and acts. */
export const EVENT_FACTS: readonly Fact[] = [
  fact(
    '§5',
    'hội nghị trực tuyến, điểm cầu (S1)',
    (world) => {
      const { kind, heldOn, bridgePoints } = meeting(world, 's1-hoi-nghi');
      return [kind, heldOn, bridgePoints.map(({ unit }) => unit)];
    },
    ['ONLINE_CONFERENCE', '2019-03-11', ['pol-p34-2010']],
  ),
  fact(
    '§5',
    'hội nghị giao ban: đánh giá năm trước, giao việc năm nay (S3)',
    (world) => {
      const { kind, heldOn, appraises, conclusions } = meeting(world, 's3-giao-ban');
      return [kind, heldOn, appraises, conclusions.length];
    },
    ['BRIEFING', '2019-03-15', { from: '2018-01-01', to: '2018-12-31' }, 5],
  ),
  fact(
    '§5',
    'sơ kết, tổng kết (S0, S1, S2, S4)',
    ({ work }) =>
      work.programmes
        .flatMap(({ record, content }) =>
          content.programme.milestones.map(({ kind, heldOn }) => `${record.source} ${kind} ${heldOn}`),
        )
        .filter((told) => /^S[0124] /.test(told)),
    [
      'S0 SUMMARY_REVIEW 2020-07-07',
      'S1 INTERIM_REVIEW 2019-03-11',
      'S1 INTERIM_REVIEW 2019-03-11',
      'S1 INTERIM_REVIEW 2019-03-11',
      'S2 SUMMARY_REVIEW 2020-02-07',
      'S4 SUMMARY_REVIEW 2024-01-10',
    ],
  ),
  fact(
    '§5',
    'đoàn kiểm tra, buổi làm việc, kết luận, tiếp thu (S0)',
    (world) => {
      const told = kept(world, 'inspections', 's0-kiem-tra').content;
      return {
        lead: told.lead,
        inspected: told.inspected,
        sessions: told.sessions.map(({ heldOn, place }) => [heldOn, place]),
        concludedOn: told.conclusion?.concludedOn,
        answers: told.recommendations.map(({ response }) => response?.stance),
      };
    },
    {
      lead: 'bcd-290',
      inspected: ['dang-catw'],
      sessions: [['2020-07-07', 'Hà Nội']],
      concludedOn: '2020-07-07',
      answers: ['ACCEPTED', 'ACCEPTED', 'ACCEPTED'],
    },
  ),
  fact('§5', 'báo cáo, tham luận (S1)', (world) => agenda(world, 's1-hoi-nghi'), [
    'REPORT',
    'PAPER',
    'CONCLUSION',
  ]),
  fact('§5', 'báo cáo tổng kết, tham luận (S4)', (world) => agenda(world, 's4-tong-ket'), [
    'REPORT',
    'PAPER',
    'CONCLUSION',
  ]),
  fact(
    '§5',
    'báo cáo tóm tắt (S0)',
    (world) =>
      kept(world, 'inspections', 's0-kiem-tra').content.sessions[0]?.content?.includes('báo cáo tóm tắt'),
    true,
  ),
  fact(
    '§5',
    'ký kết, phát động, tập huấn, đôn đốc, hướng dẫn, trao đổi thông tin: mỗi việc có loại của nó',
    () => [
      MEETING_KINDS.filter((kind) => ['SIGNING', 'LAUNCH', 'TRAINING'].includes(kind)),
      ACTIVITY_KINDS.filter((kind) => ['LAUNCH', 'TRAINING', 'GUIDANCE', 'EXCHANGE'].includes(kind)),
    ],
    [
      ['SIGNING', 'LAUNCH', 'TRAINING'],
      ['LAUNCH', 'TRAINING', 'GUIDANCE', 'EXCHANGE'],
    ],
  ),
  fact(
    '§5',
    'khen thưởng: cơ quan quyết định khác người trao (S1)',
    (world) => {
      const { commendation } = kept(world, 'activities', 's1-khen-thuong').content.activity;
      return [commendation?.form, commendation?.issuers.toSorted(), commendation?.presenter];
    },
    ['Bằng khen', ['mttq-tw', 'pol-bca'], 'ubnd-p34-2010'],
  ),
  fact(
    '§5',
    'một hội nghị thuộc ba chương trình (S1)',
    (world) => meeting(world, 's1-hoi-nghi').programmes.toSorted(),
    ['ct-09', 'ct-22', 'ct-38'],
  ),
  fact(
    '§5',
    'tệp âm thanh (S1): chỉ có chú thích',
    ({ captions }) => captions('s1-hoi-nghi').filter((caption) => caption.includes('âm thanh')).length,
    1,
  ),
  fact(
    '§5',
    'ảnh có chú thích (mọi nguồn)',
    ({ captions }) =>
      ['s0-kiem-tra', 's1-hoi-nghi', 's2-tong-ket', 's3-giao-ban', 's4-tong-ket'].map((record) =>
        captions(record).some((caption) => caption.startsWith('Ảnh')),
      ),
    [true, true, true, true, true],
  ),
  fact(
    '§5',
    'hai ảnh của S2 là liên kết không còn mở được',
    ({ captions }) =>
      captions('s2-tong-ket').filter((caption) => caption.includes('không còn mở được')).length,
    2,
  ),
];
