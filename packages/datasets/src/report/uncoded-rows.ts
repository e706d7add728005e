import type { UncodedMeaning } from '../map/judge-uncoded.ts';
import type { MapReading } from '../map/vietnam-map.ts';
import type { MappingRow } from '../sources/address-database.ts';
import { fault, type LoadFault } from './entry.ts';

const asText = (row: MappingRow): string => {
  const old = [row.old_ward_name, row.old_district_name, row.old_province_name].filter(
    (name) => name !== null,
  );
  return `${old.join(', ') || '(trống)'} → ${row.new_ward_name}`;
};

/** The 943 rows that have no old code: what each of them says, judged one by one. */
export const uncodedRowFaults = ({ database, judged }: MapReading): readonly LoadFault[] => {
  const uncoded = database.mappings.filter((row) => !row.old_ward_code);
  const islands = uncoded.filter((row) => row.old_ward_name === null);
  const meaning = (wanted: UncodedMeaning): readonly string[] =>
    judged.filter((row) => row.meaning === wanted).map((row) => asText(row.uncoded.row));
  const seen = new Set<string>();
  const twice = uncoded
    .filter((row) => row.old_ward_name !== null)
    .map(asText)
    .filter((text) => seen.has(text) || !seen.add(text));
  return [
    fault(
      'ROW_WITHOUT_OLD_CODE',
      uncoded.map(asText),
      { vi: 'Dòng không có mã xã cũ.', en: 'Rows without the code of the old commune.' },
      {
        vi: 'Xét từng dòng theo tên, huyện và tỉnh; kết quả ở các mục dưới.',
        en: 'Judged one by one by name, district and province; see the entries below.',
      },
    ),
    fault(
      'ROW_WITHOUT_OLD_COMMUNE',
      islands.map((row) => row.new_ward_name),
      {
        vi: 'Đặc khu mà trước đây là huyện đảo không có xã.',
        en: 'Special zones that were island districts without communes.',
      },
      {
        vi: 'Lập huyện đảo cũ, nối trọn vẹn sang đặc khu.',
        en: 'The old island district is added and linked as a whole to the zone.',
      },
    ),
    fault(
      'UNCODED_ROW_NAMES_GONE_COMMUNE',
      meaning('GONE'),
      {
        vi: 'Nêu tên một xã không có trong 10.035 xã ngày 30/06/2025 (đã sáp nhập từ trước); không phải là một phần của xã bị chia.',
        en: 'Names a commune that was not among the 10,035 of 30/06/2025 (merged earlier); it is no part of a divided commune.',
      },
      {
        vi: 'Không nạp: nguồn không cho biết xã đó đã vào xã nào, từ ngày nào.',
        en: 'Not loaded: the source does not say into which commune it had gone, nor when.',
      },
    ),
    fault(
      'UNCODED_ROW_REPEATS',
      meaning('REPEATED'),
      {
        vi: 'Nói lại điều mà dòng có mã đã nói.',
        en: 'Says again what the row with a code says.',
      },
      { vi: 'Bỏ qua.', en: 'Passed over.' },
    ),
    fault(
      'UNCODED_ROW_DIVIDES',
      meaning('DIVISION'),
      {
        vi: 'Một phần của xã còn tồn tại ngày 30/06/2025 chuyển sang xã khác: xã bị chia, không có tỷ lệ chính thức.',
        en: 'Part of a commune that existed on 30/06/2025 went to another one: a divided commune, no official share.',
      },
      {
        vi: 'Ghi nhận chia tách không có tỷ lệ; số liệu cũ không phân bổ xuống dưới.',
        en: 'Recorded as a split without shares; old figures are not apportioned.',
      },
    ),
    fault(
      'UNCODED_ROW_OF_ANOTHER_KIND',
      meaning('ANOTHER_KIND'),
      {
        vi: 'Tên và huyện trùng một xã còn tồn tại nhưng khác loại (xã/phường/thị trấn), và nơi đến khác: mâu thuẫn.',
        en: 'Name and district of a living commune, but another kind and another target: contradictory.',
      },
      {
        vi: 'Không nạp; cần đối chiếu với nghị quyết.',
        en: 'Not loaded; to be checked against the resolutions.',
      },
    ),
    fault(
      'UNCODED_ROW_TWICE',
      twice,
      { vi: 'Dòng lặp lại nguyên văn.', en: 'The same row once more.' },
      { vi: 'Chỉ xét một lần.', en: 'Counted once.' },
    ),
  ];
};
