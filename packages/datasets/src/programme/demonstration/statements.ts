import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { day } from '@danvan/domain/kernel';
import { recordId, type StatementId, type StatementKind } from '@danvan/domain/programme';
import { type StatementSketch, statementEntry } from '../entries/statement.ts';
import { joint, UNITS } from './places.ts';
import { PROVINCE_PROGRAMME } from './programmes.ts';
import { FIRST_BRIEFING, SECOND_BRIEFING } from './tasks.ts';

const statement = (name: string): StatementId => recordId<'STATEMENT'>(name);

type Sketch = Pick<StatementSketch, 'kind' | 'text'> & Partial<StatementSketch> & { readonly id: string };

type Occasion = {
  readonly at: string;
  readonly on: string;
  readonly firstDay: string;
  readonly lastDay: string;
};

const WINTER: Occasion = {
  at: FIRST_BRIEFING,
  on: '2026-01-20',
  firstDay: '2025-07-01',
  lastDay: '2025-12-31',
};
const SUMMER: Occasion = {
  at: SECOND_BRIEFING,
  on: '2026-07-15',
  firstDay: '2026-01-01',
  lastDay: '2026-06-30',
};

const OF_WINTER: readonly Sketch[] = [
  {
    id: 'mh-dg-01',
    kind: 'LIMITATION',
    position: 1,
    text: 'Sau sắp xếp, nhiều tổ tự quản ở xã mới chưa được kiện toàn.',
  },
  { id: 'mh-dg-02', kind: 'LIMITATION', position: 2, text: 'Tập huấn cho cán bộ Công an xã còn ít.' },
  { id: 'mh-dg-03', kind: 'LIMITATION', position: 3, text: 'Nhân rộng mô hình còn chậm ở các xã phía tây.' },
];

const OF_SUMMER: readonly Sketch[] = [
  {
    id: 'mh-dg-11',
    kind: 'STRENGTH',
    position: 1,
    text: 'Giao ban đều, kết luận có đơn vị chủ trì và hạn; phần lớn nhiệm vụ đúng hạn.',
  },
  {
    id: 'mh-dg-12',
    kind: 'STRENGTH',
    position: 2,
    text: 'Củng cố được 254 tổ tự quản ở các xã, phường mới.',
  },
  {
    id: 'mh-dg-13',
    kind: 'LIMITATION',
    position: 1,
    text: 'Tài liệu tuyên truyền bằng tiếng dân tộc làm chậm.',
  },
  {
    id: 'mh-dg-14',
    kind: 'LIMITATION',
    position: 2,
    text: 'Có nơi chưa tách số mô hình với số điểm nhân rộng khi báo cáo.',
  },
  {
    id: 'mh-dg-15',
    kind: 'CAUSE',
    nature: 'OBJECTIVE',
    text: 'Bão lụt kéo dài, cán bộ tập trung giúp dân khắc phục hậu quả.',
    explains: [statement('mh-dg-13')],
  },
  {
    id: 'mh-dg-16',
    kind: 'CAUSE',
    nature: 'SUBJECTIVE',
    text: 'Một số phòng còn dùng biểu mẫu cũ, chưa hướng dẫn kỹ cho xã.',
    explains: [statement('mh-dg-14')],
  },
  {
    id: 'mh-dg-17',
    kind: 'LESSON',
    text: 'Kết luận giao ban phải thành nhiệm vụ có hạn thì lần sau mới hỏi lại được.',
  },
  {
    id: 'mh-dg-18',
    kind: 'PROPOSAL',
    text: 'Đề nghị bố trí kinh phí biên dịch tài liệu tuyên truyền trong dự toán hằng năm.',
  },
];

/** What the police say of the same half year; one limitation is said by both. */
const OF_THE_POLICE: readonly Sketch[] = [
  {
    id: 'mh-dg-21',
    kind: 'STRENGTH',
    position: 1,
    text: 'Đối thoại với Nhân dân được tổ chức ở 22 xã, phần lớn kiến nghị đã giải quyết.',
  },
  {
    id: 'mh-dg-22',
    kind: 'LIMITATION',
    position: 1,
    text: 'Tài liệu tuyên truyền bằng tiếng dân tộc làm chậm.',
  },
  {
    id: 'mh-dg-23',
    kind: 'LESSON',
    text: 'Mời già làng, người có uy tín tham gia ngay từ khâu chuẩn bị thì đối thoại có kết quả hơn.',
  },
  {
    id: 'mh-dg-24',
    kind: 'PROPOSAL',
    text: 'Đề nghị Bộ Công an hướng dẫn thống nhất hồ sơ mô hình sau sắp xếp.',
  },
];

const KINDS = new Map<StatementId, StatementKind>(
  [...OF_WINTER, ...OF_SUMMER, ...OF_THE_POLICE].map(({ id, kind }) => [statement(id), kind]),
);

const saidBy =
  (owner: OrgUnitId, concerned: readonly OrgUnitId[], { at, on, firstDay, lastDay }: Occasion) =>
  (sketch: Sketch) =>
    statementEntry(
      {
        programme: PROVINCE_PROGRAMME.content.id,
        occasion: recordId(at),
        firstDay: day(firstDay),
        lastDay: day(lastDay),
        owner,
        concerned,
        ...sketch,
      },
      joint(day(on)),
      KINDS,
    );

/** What both partners said at their two briefings. */
export const DEMONSTRATION_STATEMENTS = [
  ...OF_WINTER.map(saidBy(UNITS.commission, [UNITS.police], WINTER)),
  ...OF_SUMMER.map(saidBy(UNITS.commission, [UNITS.police], SUMMER)),
  ...OF_THE_POLICE.map(saidBy(UNITS.police, [UNITS.commission], SUMMER)),
];
