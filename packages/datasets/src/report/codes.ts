import { IA_MO } from '../map/known-gaps.ts';
import type { MapReading } from '../map/vietnam-map.ts';
import { fault, type LoadFault } from './entry.ts';

/** Codes that are not what they should be. */
export const codeFaults = ({ database, communes }: MapReading): readonly LoadFault[] => {
  const table = new Set(database.communes.map((row) => row.ward_code));
  const origins = new Set(database.mappings.map((row) => row.new_ward_code));
  const asText = (row: { new_ward_code: string; new_ward_name: string; new_province_name: string }): string =>
    `${row.new_ward_code} ${row.new_ward_name}, ${row.new_province_name}`;
  const unknown = database.mappings.filter((row) => !table.has(row.new_ward_code));
  const another = communes.uncoded.filter(
    (row) => table.has(row.statedCode) && row.statedCode !== row.newCode,
  );
  const byName = {
    vi: 'Tìm xã mới theo tên trong tỉnh mới; tìm được tất cả, mỗi tên đúng một xã.',
    en: 'The new commune was found by its name within the new province: all were, each name once.',
  };
  const iaMo = communes.newCommunes.filter((row) => !origins.has(row.code));
  return [
    fault(
      'NEW_CODE_UNKNOWN',
      unknown.map(asText),
      {
        vi: `Mã xã mới không có trong bảng xã (${new Set(unknown.map((row) => row.new_ward_code)).size} mã).`,
        en: `Code of the new commune not in the table of communes (${new Set(unknown.map((row) => row.new_ward_code)).size} codes).`,
      },
      byName,
    ),
    fault(
      'NEW_CODE_OF_ANOTHER_COMMUNE',
      another.map(({ row }) => asText(row)),
      {
        vi: 'Mã xã mới có trong bảng nhưng là của xã khác.',
        en: 'The code exists but belongs to another commune.',
      },
      byName,
    ),
    fault(
      'CODE_WITHOUT_LEADING_ZERO',
      database.mappings.filter((row) => row.new_ward_code.length < 5).map(asText),
      { vi: 'Mã mất số 0 ở đầu.', en: 'Codes that lost their leading zeros.' },
      byName,
    ),
    fault(
      'NEW_COMMUNE_WITHOUT_ORIGIN',
      iaMo.map((row) => `${row.code} ${row.name.word} ${row.name.name}`),
      {
        vi: 'Xã mới không có dòng nào dẫn đến; bảng chỉ có 10.034 mã xã cũ, thiếu một so với 10.035.',
        en: 'A new commune to which no row leads; there are only 10,034 old codes, one short of 10,035.',
      },
      {
        vi: 'Coi là xã giữ nguyên, thuộc huyện Chư Prông cũ (huyện này có 18 xã trong bảng, thực tế 19); chưa có mã cũ.',
        en: 'Taken as an unchanged commune of the former Chư Prông district (18 communes in the table, 19 in fact); no old code.',
      },
    ),
    fault(
      'CODE_DOUBTFUL',
      [`${IA_MO.newCode} Xã Ia Mơ`],
      {
        vi: 'Mã mới của xã này là mã cũ của một xã khác (Ia Mơ Nông) ở huyện khác.',
        en: 'Its new code is the old code of another commune (Ia Mơ Nông) in another district.',
      },
      { vi: 'Giữ mã như trong bảng; cần đối chiếu.', en: 'Kept as the table has it; to be checked.' },
    ),
  ];
};
