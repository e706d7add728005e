import { DONG_NAI_WARDS_OF_2026 } from '../map/known-gaps.ts';
import type { MapReading } from '../map/vietnam-map.ts';
import { spell } from '../spelling.ts';
import { fault, type LoadFault } from './entry.ts';

const districtOf = (row: { old_province_name: string | null; old_district_name: string | null }): string =>
  row.old_district_name === null
    ? '(trống)'
    : `${spell(row.old_district_name)}, ${spell(row.old_province_name ?? '')}`;

/** District names beyond the 691 that rows with a code know. */
const extraDistricts = ({ database }: MapReading): readonly string[] => {
  const raw = (row: (typeof database.mappings)[number]): string =>
    `${row.old_province_name}|${row.old_district_name}`;
  const coded = new Set(database.mappings.filter((row) => row.old_ward_code).map(raw));
  const extra = new Map(
    database.mappings.filter((row) => !coded.has(raw(row))).map((row) => [raw(row), districtOf(row)]),
  );
  return [...extra.values()];
};

/** What the whole has too much or too little. */
export const wholeMapFaults = (reading: MapReading): readonly LoadFault[] => [
  fault(
    'DISTRICT_NAMES_TOO_MANY',
    extraDistricts(reading),
    {
      vi: 'Tên huyện ngoài 691 huyện của các dòng có mã: một tên trống, sáu tên viết khác hoặc loại cũ. Gộp lại thành 698 tên, thực tế 696 huyện.',
      en: 'District names beyond the 691 of rows with a code: one empty, six spelled differently or of a former kind; 698 names for 696 districts.',
    },
    {
      vi: 'Lấy 691 huyện của các dòng có mã và năm huyện đảo: đúng 696.',
      en: '691 districts of the rows with a code and the five island districts: 696 exactly.',
    },
  ),
  fault(
    'CHANGES_OF_2026_MISSING',
    ['Thành phố Đồng Nai', ...DONG_NAI_WARDS_OF_2026.map((name) => `Phường ${name}`)],
    {
      vi: 'Bảng chụp tháng 7/2025, chưa có thay đổi ngày 30/04/2026.',
      en: 'The snapshot is of July 2025 and lacks the changes of 30/04/2026.',
    },
    {
      vi: 'Bổ sung: Đồng Nai thành thành phố, mười xã thành phường, Công an đổi tên theo.',
      en: 'Added: Đồng Nai becomes a city, ten communes become wards, their police are renamed.',
    },
  ),
];
