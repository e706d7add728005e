import { fact, named } from './facts-world.ts';

const KON_TUM = '2020-02-07';
const division = (row: string, key: string, name: string) => named(row, `pol-p62-${key}`, KON_TUM, name);

/**
 * facts.md §1. What is no unit is recorded as what it is: "các cục, đơn vị chức năng", "sở, ngành" and "Công an các
 * cấp" are classes, told in words; "đội dân vận trong lực lượng Công an" are teams, which are counted; "Công an xã
 * chính quy, bán chuyên trách" are two indicators of posts.
 */
export const ORGANISATION_FACTS = [
  named('Bộ Chính trị', 'dang-bct', '2010-02-25', 'Bộ Chính trị'),
  named('Ban Chấp hành Trung ương', 'dang-tw', '2013-06-03', 'Ban Chấp hành Trung ương Đảng'),
  named('Ban Bí thư', 'dang-bbt', '2020-07-07', 'Ban Bí thư'),
  named('Ban Dân vận Trung ương', 'dv-tw', '2025-02-02', 'Ban Dân vận Trung ương'),
  named(
    'Ban Dân vận Trung ương, hợp nhất 03/02/2025',
    'tgdv-tw',
    '2025-02-03',
    'Ban Tuyên giáo và Dân vận Trung ương',
  ),
  named(
    'Ban Chỉ đạo Trung ương tổng kết Quyết định 290',
    'bcd-290',
    '2020-07-07',
    'Ban Chỉ đạo Trung ương tổng kết Quyết định 290',
  ),
  named('Đảng ủy Công an Trung ương', 'dang-catw', '2020-07-07', 'Đảng ủy Công an Trung ương'),
  named('Ban Thường vụ Đảng ủy', 'dang-catw-btv', '2020-07-07', 'Ban Thường vụ Đảng ủy Công an Trung ương'),
  named('Bộ Công an', 'pol-bca', '2019-03-11', 'Bộ Công an'),
  named('Công an các cấp', 'pol-p34-2010', '2019-03-11', 'Công an tỉnh Thái Bình'),
  named('Tổng cục Chính trị', 'qd-tcct', '2024-01-10', 'Tổng cục Chính trị Quân đội nhân dân Việt Nam'),
  named('Quân ủy Trung ương', 'qd-qutw', '2024-01-10', 'Quân ủy Trung ương'),
  named('Bộ Quốc phòng', 'qd-bqp', '2024-01-10', 'Bộ Quốc phòng'),
  named(
    'Ủy ban Trung ương MTTQ Việt Nam',
    'mttq-tw',
    '2019-03-11',
    'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
  ),
  named('MTTQ các cấp', 'mttq-p34-2010', '2019-03-11', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Thái Bình'),
  named('Tỉnh ủy', 'dang-p62-2010', KON_TUM, 'Tỉnh ủy Kon Tum'),
  named('Ban Thường vụ Tỉnh ủy', 'btv-p62-2010', '2010-06-17', 'Ban Thường vụ Tỉnh ủy Kon Tum'),
  named('Ban Dân vận Tỉnh ủy', 'dv-p62-2010', KON_TUM, 'Ban Dân vận Tỉnh ủy Kon Tum'),
  named(
    'Ban Dân vận Tỉnh ủy của tỉnh không nêu tên',
    's3-ban-dan-van',
    '2019-03-15',
    'Ban Dân vận Tỉnh ủy (nguồn không nêu tên tỉnh)',
  ),
  named(
    'Công an của tỉnh không nêu tên',
    's3-cong-an',
    '2019-03-15',
    'Công an tỉnh (nguồn không nêu tên tỉnh)',
  ),
  named('UBND tỉnh', 'ubnd-p34-2010', '2019-03-11', 'Ủy ban nhân dân tỉnh Thái Bình'),
  fact(
    '§1',
    'sở, ngành; huyện, thành phố (một lớp đơn vị, ghi trong biên bản)',
    ({ work }) => {
      const minutes = work.meetings.find(({ record }) => record.id === 's1-hoi-nghi')?.content.minutes ?? '';
      return ['các sở, ngành', 'các huyện, thành phố'].every((words) => minutes.includes(words));
    },
    true,
  ),
  named('Công an tỉnh Kon Tum', 'pol-p62-2010', KON_TUM, 'Công an tỉnh Kon Tum'),
  named('Công an tỉnh Thái Bình', 'pol-p34-2010', '2019-03-11', 'Công an tỉnh Thái Bình'),
  division('Phòng Thanh tra', 'thanh-tra', 'Phòng Thanh tra, Công an tỉnh Kon Tum'),
  division('Bảo vệ chính trị nội bộ', 'bao-ve-ctnb', 'Phòng Bảo vệ chính trị nội bộ, Công an tỉnh Kon Tum'),
  division('Cảnh sát giao thông', 'csgt', 'Phòng Cảnh sát giao thông, Công an tỉnh Kon Tum'),
  division(
    'Cảnh sát quản lý hành chính',
    'qlhc-ttxh',
    'Phòng Cảnh sát quản lý hành chính, Công an tỉnh Kon Tum',
  ),
  division(
    'Xây dựng phong trào bảo vệ ANTQ',
    'xay-dung-pt',
    'Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc, Công an tỉnh Kon Tum',
  ),
  division('An ninh đối ngoại', 'an-ninh-doi-ngoai', 'Phòng An ninh đối ngoại, Công an tỉnh Kon Tum'),
  division('An ninh đối nội', 'an-ninh-doi-noi', 'Phòng An ninh đối nội, Công an tỉnh Kon Tum'),
  division('Cảnh sát hình sự', 'canh-sat-hinh-su', 'Phòng Cảnh sát hình sự, Công an tỉnh Kon Tum'),
  division('Đoàn Thanh niên Công an tỉnh', 'doan-thanh-nien', 'Đoàn Thanh niên Công an tỉnh Kon Tum'),
  named('Tỉnh đoàn', 'doan-p62-2010', KON_TUM, 'Tỉnh đoàn Kon Tum'),
  named('Công an thành phố Kon Tum', 'pol-d62-tp-kon-tum-2010', KON_TUM, 'Công an thành phố Kon Tum'),
  named('Công an huyện Sa Thầy', 'pol-d62-h-sa-thay-2010', KON_TUM, 'Công an huyện Sa Thầy'),
  // The register of the map writes Đắk Tô; search finds it in either spelling.
  named('Công an huyện Đăk Tô', 'pol-d62-h-dak-to-2010', KON_TUM, 'Công an huyện Đắk Tô'),
  named('Công an huyện Kon Rẫy', 'pol-d62-h-kon-ray-2010', KON_TUM, 'Công an huyện Kon Rẫy'),
  fact(
    '§1',
    'cấp huyện của Công an kết thúc 01/03/2025',
    ({ nameOf }) => nameOf('pol-d62-h-sa-thay-2010', '2025-03-01' as never),
    null,
  ),
  fact(
    '§1',
    'Công an xã chính quy',
    ({ indicator }) => indicator('COMMUNE_POLICE_REGULAR'),
    'STOCK đồng chí',
  ),
  fact(
    '§1',
    'Công an xã bán chuyên trách',
    ({ indicator }) => indicator('COMMUNE_POLICE_PART_TIME'),
    'STOCK đồng chí',
  ),
  fact(
    '§1',
    'đội dân vận trong lực lượng Công an (tổ, đội: không phải đơn vị)',
    ({ work }) =>
      work.meetings
        .find(({ record }) => record.id === 's3-giao-ban')
        ?.content.conclusions.find(({ number }) => number === 4)
        ?.text.includes('các đội dân vận trong lực lượng Công an'),
    true,
  ),
];
