import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, day, id } from '@danvan/domain/kernel';
import {
  holdMeeting,
  type Meeting,
  type MeetingPlan,
  makeMeeting,
  NO_NEIGHBOURS,
  plannedMeeting,
  recordConclusion,
  recordId,
  recordMinutes,
} from '@danvan/domain/programme';
import { UNNAMED_COMMISSION, UNNAMED_POLICE } from '../../trees/unnamed-province.ts';
import { meetingEntry } from '../entries/whole.ts';
import { TODAY } from '../judged-on.ts';
import { legal } from '../record.ts';
import { type SourceCode, toldBy } from '../sources.ts';
import { published } from './published.ts';

const unit = (text: string): OrgUnitId => id(text);
const programmes = (...ids: readonly string[]) => ids.map((each) => recordId<'PROGRAMME'>(each));

type Sketch = Pick<MeetingPlan, 'title' | 'kind' | 'programmes'> &
  Partial<MeetingPlan> & {
    readonly id: string;
    readonly source: SourceCode;
    /** The first that chairs keeps it. */
    readonly chairs: readonly [OrgUnitId, ...OrgUnitId[]];
    readonly minutes: string;
    /** What was set for the next period; the sources name neither who nor until when. */
    readonly tasks: readonly string[];
  };

const concluded = (meeting: Meeting, { id: name, minutes, tasks }: Sketch): Meeting => {
  const said = legal(name, recordMinutes(meeting, { minutes, minutesDocument: null }));
  return tasks.reduce<Meeting>(
    (now, text) =>
      legal(
        `${name}: ${text}`,
        recordConclusion(
          now,
          { number: null, text, kind: 'TASK', owner: null, dueOn: null, carriesOver: null },
          [],
        ),
      ),
    said,
  );
};

const held = (sketch: Sketch, on: Day): Meeting => {
  const { id: name, source: _source, minutes: _minutes, tasks: _tasks, ...said } = sketch;
  const draft: MeetingPlan = {
    plannedOn: on,
    place: null,
    attendance: [],
    bridgePoints: [],
    agenda: [],
    papers: [],
    appraises: null,
    follows: null,
    ...said,
  };
  const around = { id: null, programmes: [], around: NO_NEIGHBOURS };
  const plan = legal(name, makeMeeting(draft, around)).value;
  const planned = plannedMeeting(recordId<'MEETING'>(name), plan);
  return concluded(legal(name, holdMeeting(planned, on, TODAY, around)).value, sketch);
};

const year = (of: number) => ({ from: day(`${of}-01-01`), to: day(`${of}-12-31`) });
const uncounted = (name: string) => ({ unit: unit(name), people: null });

const SKETCHES: readonly Sketch[] = [
  {
    id: 's1-hoi-nghi',
    source: 'S1',
    kind: 'ONLINE_CONFERENCE',
    title: 'Hội nghị trực tuyến sơ kết các chương trình số 09, số 22 và số 38',
    programmes: programmes('ct-09', 'ct-22', 'ct-38'),
    chairs: [unit('pol-bca'), unit('mttq-tw'), unit('dv-tw')],
    attendance: [uncounted('pol-bca'), uncounted('mttq-tw'), uncounted('dv-tw')],
    bridgePoints: [uncounted('pol-p34-2010')],
    agenda: [
      { title: 'Báo cáo sơ kết các chương trình', kind: 'REPORT' },
      { title: 'Tham luận của các đơn vị', kind: 'PAPER' },
      { title: 'Kết luận hội nghị', kind: 'CONCLUSION' },
    ],
    minutes:
      'Sơ kết 5 năm chương trình số 09 và số 22, 2 năm chương trình số 38. Nguồn theo dõi hội nghị từ điểm cầu Thái Bình, nơi có lãnh đạo tỉnh, đại diện các sở, ngành và các huyện, thành phố.',
    tasks: [
      'Đổi mới công tác phối hợp giữa các bên.',
      'Củng cố khối đại đoàn kết, đẩy mạnh phong trào toàn dân bảo vệ an ninh Tổ quốc.',
      'Xây dựng lực lượng nòng cốt tại các địa bàn trọng điểm.',
      'Trao đổi thông tin, phối hợp kiểm tra.',
      'Cùng sơ kết, tổng kết và nhân rộng điển hình tiên tiến.',
    ],
  },
  {
    id: 's2-tong-ket',
    source: 'S2',
    kind: 'SUMMARY_REVIEW',
    title: 'Tổng kết 10 năm thực hiện Quy chế công tác dân vận của Công an tỉnh Kon Tum',
    programmes: programmes('ct-1386'),
    chairs: [unit('pol-p62-2010')],
    appraises: { from: day('2010-06-17'), to: day('2020-02-07') },
    minutes:
      'Báo cáo nêu kết quả mười năm bằng số liệu, danh sách mô hình của các phòng và Công an cấp huyện, và phương hướng tiếp theo.',
    tasks: [
      'Đổi mới nội dung, hình thức công tác dân vận gắn với phong trào toàn dân bảo vệ an ninh Tổ quốc.',
      'Đẩy mạnh cải cách hành chính, phòng ngừa phiền hà, sách nhiễu.',
      'Thực hiện phương châm “Dân biết, dân bàn, dân làm, dân kiểm tra”.',
      'Tuyên truyền pháp luật và các chương trình quốc gia.',
      'Hỗ trợ tái hòa nhập cộng đồng.',
      'Xây dựng đội ngũ cán bộ dân vận có phẩm chất và năng lực.',
      'Nhân rộng các mô hình có hiệu quả.',
    ],
  },
  {
    id: 's3-giao-ban',
    source: 'S3',
    kind: 'BRIEFING',
    title: 'Giao ban chương trình phối hợp công tác dân vận năm 2018, nhiệm vụ năm 2019',
    programmes: programmes('ct-s3'),
    chairs: [UNNAMED_COMMISSION, UNNAMED_POLICE],
    appraises: year(2018),
    minutes:
      'Hội nghị đánh giá chương trình phối hợp năm 2018, nêu năm hạn chế và xác định năm nhiệm vụ của năm 2019. Nguồn không nêu tên tỉnh.',
    tasks: [
      'Tuyên truyền chủ trương, chính sách gắn với thực hiện Chỉ thị 05-CT/TW.',
      'Hướng dẫn, đôn đốc, kiểm tra, sơ kết; trao đổi thông tin và dự báo tình hình.',
      'Tham mưu công tác vận động quần chúng, dân chủ ở cơ sở và phong trào “Dân vận khéo”.',
      'Sơ kết, nhân rộng mô hình; thi đua, khen thưởng; củng cố các đội dân vận trong lực lượng Công an.',
      'Tập huấn, nâng cao kỹ năng của cán bộ; thực hiện chế độ báo cáo.',
    ],
  },
  {
    id: 's4-tong-ket',
    source: 'S4',
    kind: 'SUMMARY_REVIEW',
    title: 'Hội nghị tổng kết chương trình phối hợp công tác dân vận năm 2023',
    programmes: programmes('ct-2022-2026'),
    place: 'Hà Nội',
    chairs: [unit('dv-tw'), unit('pol-bca'), unit('qd-tcct')],
    attendance: [uncounted('dv-tw'), uncounted('pol-bca'), uncounted('qd-tcct')],
    appraises: year(2023),
    agenda: [
      { title: 'Báo cáo tổng kết chương trình phối hợp năm 2023', kind: 'REPORT' },
      { title: 'Tham luận', kind: 'PAPER' },
      { title: 'Kết luận hội nghị', kind: 'CONCLUSION' },
    ],
    minutes:
      'Ba bên tổng kết năm 2023 và bàn nhiệm vụ năm 2024. Nguồn có nhắc đến hạn chế nhưng không liệt kê từng hạn chế.',
    tasks: [
      'Hoàn thiện báo cáo tổng kết năm 2023.',
      'Đưa nội dung chương trình giai đoạn 2022–2026 vào kế hoạch năm 2024.',
      'Nâng cao nhận thức và trách nhiệm của người đứng đầu về công tác dân vận.',
      'Nghiên cứu, tham mưu về công tác dân vận trong tình hình mới.',
      'Tham gia xây dựng cơ sở, giảm nghèo, phòng chống thiên tai và vùng biên giới.',
      'Nâng chất lượng “Dân vận khéo”, cải cách hành chính, dân chủ ở cơ sở; nhân rộng và khen thưởng kịp thời.',
    ],
  },
];

/** The conferences of S1, S2 and S4 and the briefing of S3 (facts.md §5), with the tasks they set (§7). */
export const PUBLISHED_MEETINGS = SKETCHES.map((sketch) =>
  meetingEntry(held(sketch, toldBy(sketch.source)), sketch.chairs[0], published(sketch.source)),
);
