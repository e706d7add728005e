import { day, decimal, validFrom } from '@danvan/domain/kernel';
import type { CriteriaSet } from '@danvan/domain/scoring';
import { band, gate, input, leaf, say } from './parts.ts';

const TWENTY = say(
  'Tiêu chuẩn đã công bố; mức 20 điểm do hệ thống đặt. Người thẩm định cho điểm và ghi lý do.',
  'The standard is published; the 20 points are set by us. The appraiser gives points with a reason.',
);

const part = (number: number, vi: string, en: string) =>
  leaf(`D.${number}`, say(vi, en), { name: 'manual' }, [input('points', say('Điểm chấm', 'Points'))], {
    maximum: '20',
    note: TWENTY,
  });

const condition = (number: number, vi: string, en: string, needed = 'RECOGNISED') =>
  gate(`G.${number}`, say(vi, en), needed, say('Đáp ứng', 'Met'));

/** Set D: recognition of a "Dân vận khéo" model: conditions first, then five parts of twenty points. */
export const SKILFUL_MODEL: CriteriaSet = {
  code: 'DAN-VAN-KHEO',
  version: 1,
  name: say('Công nhận mô hình “Dân vận khéo”', 'Recognition of a “Dân vận khéo” model'),
  notes: say(
    'Năm tiêu chuẩn lấy theo nội dung đã công bố; do hệ thống đặt: mỗi tiêu chuẩn 20 điểm, công nhận từ 70 điểm, điển hình từ 85 điểm sau khi hoạt động đủ một năm. Điều kiện: có tên, có địa chỉ, thuộc một trong bốn lĩnh vực (kinh tế; văn hoá – xã hội; quốc phòng – an ninh; xây dựng hệ thống chính trị), đã đăng ký với cơ quan phát động, được cấp ủy xác nhận. Loại tập thể và cá nhân (cá nhân chỉ đếm, không nêu tên). Cấp công nhận: cơ sở, tỉnh (cấp huyện chỉ trước 01/07/2025). Mô hình, điểm nhân rộng và tổ là ba số đếm khác nhau, không cộng vào nhau; số đăng ký, số hoạt động hiệu quả và số điển hình cũng vậy.',
    'The five standards follow published ones; set by us: 20 points each, recognised from 70, exemplary from 85 after a full year. Conditions: a name, an address, one of four fields (economy; culture and society; defence and security; building the political system), registered with the launching body, confirmed by the committee. Collective or individual (individuals are counted, not named). Levels: grassroots, province (district only before 01/07/2025). Models, points of replication and teams are three different counts, never added together; so are registered, effective and exemplary.',
  ),
  validity: validFrom(day('2025-01-01')),
  subject: 'MODEL',
  outcome: 'POINTS',
  scale: decimal(100),
  places: 2,
  rounding: 'HALF_UP',
  criteria: [
    part(1, 'Sáng tạo, tiết kiệm', 'Creative and thrifty'),
    part(2, 'Có sức lan tỏa', 'Spreads'),
    part(3, 'Vận động được đông đảo người dân tham gia', 'Mobilises many'),
    part(4, 'Hài hoà lợi ích', 'Harmonises interests'),
    part(5, 'Bền vững', 'Sustainable'),
  ],
  vetoes: [],
  bands: [
    band('EXEMPLARY', say('Mô hình điển hình', 'Exemplary model'), '85'),
    band('RECOGNISED', say('Được công nhận', 'Recognised'), '70'),
    band('NOT_RECOGNISED', say('Chưa được công nhận', 'Not recognised'), '0'),
  ],
  gates: [
    condition(1, 'Có tên mô hình', 'Has a name'),
    condition(2, 'Có địa chỉ cụ thể', 'Has an address'),
    condition(3, 'Thuộc một trong bốn lĩnh vực', 'Belongs to one of the four fields'),
    condition(4, 'Đã đăng ký với cơ quan phát động', 'Registered with the launching body'),
    condition(5, 'Được cấp ủy xác nhận', 'Confirmed by the committee'),
    condition(6, 'Đã hoạt động đủ một năm', 'At work for a full year', 'EXEMPLARY'),
  ],
  quota: null,
  tieBreaks: [],
  extends: null,
};
