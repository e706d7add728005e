import { oldKey } from '../map/commune-lives.ts';
import { bareProvinceName } from '../map/kind-words.ts';
import { isSameName } from '../map/read-communes.ts';
import type { MapReading } from '../map/vietnam-map.ts';
import { spell } from '../spelling.ts';
import { fault, type LoadFault } from './entry.ts';

const NAME_FIELDS = [
  'old_ward_name',
  'old_district_name',
  'old_province_name',
  'new_ward_name',
  'new_province_name',
] as const;

const oneSpelling = {
  vi: 'Viết lại theo một cách: Unicode dựng sẵn, dấu thanh kiểu mới (Hòa, Thủy), một loại dấu nháy.',
  en: 'Rewritten in one way: NFC, new tone position (Hòa, Thủy), one apostrophe.',
};

const namesOf = ({ database }: MapReading): readonly string[] => [
  ...database.communes.map((row) => row.name),
  ...database.mappings.flatMap((row) => NAME_FIELDS.flatMap((field) => row[field] ?? [])),
];

/** Unchanged communes that have their name in two spellings before and after. */
const respelled = ({ communes, map }: MapReading): readonly string[] => {
  const unchanged = new Set(map.communes.filter((life) => life.newProvince !== null).map(({ key }) => key));
  const now = new Map(communes.newCommunes.map((commune) => [commune.code, commune.name]));
  return communes.oldCommunes.flatMap((old) => {
    const newer = now.get(old.newCode);
    const differs = newer !== undefined && old.name.name !== newer.name && isSameName(old.name, newer);
    return differs && unchanged.has(oldKey(old)) ? [`${old.name.name} → ${newer.name}`] : [];
  });
};

/** Spellings, and names of provinces and districts. */
export const nameFaults = (reading: MapReading): readonly LoadFault[] => {
  const { database } = reading;
  const names = namesOf(reading);
  const composed = (name: string): string =>
    name.normalize('NFC').replace(/[’‘`]/g, "'").replace(/' +/g, "'");
  const provinces = database.mappings.flatMap((row) => [row.old_province_name ?? '', row.new_province_name]);
  return [
    fault(
      'NAME_NOT_COMPOSED',
      names.filter((name) => name !== name.normalize('NFC')),
      { vi: 'Tên ở dạng Unicode tổ hợp.', en: 'Names in decomposed Unicode.' },
      oneSpelling,
    ),
    fault(
      'NAME_WITH_OLD_TONE_POSITION',
      names.filter((name) => spell(name) !== composed(name)),
      { vi: 'Dấu thanh đặt kiểu cũ (Hoà, Thuỷ).', en: 'Tone marks in the old position (Hoà, Thuỷ).' },
      oneSpelling,
    ),
    fault(
      'NAME_WITH_OTHER_APOSTROPHE',
      names.filter((name) => composed(name) !== name.normalize('NFC')),
      {
        vi: 'Dấu nháy cong hoặc có khoảng trắng sau dấu nháy.',
        en: 'Curly apostrophes, or a space after one.',
      },
      oneSpelling,
    ),
    fault(
      'COMMUNE_SPELLED_DIFFERENTLY',
      respelled(reading),
      {
        vi: 'Xã giữ nguyên mà tên trước và sau chỉ khác dấu (Đắk Long/Đăk Long).',
        en: 'Unchanged communes whose names before and after differ in marks only (Đắk Long/Đăk Long).',
      },
      {
        vi: 'Không coi là đổi tên; dùng cách viết mới cho cả trước và sau.',
        en: 'Not taken as a renaming; the newer spelling is used throughout.',
      },
    ),
    fault(
      'PROVINCE_NAMED_IN_TWO_WAYS',
      provinces.filter((name) => name !== '' && name === bareProvinceName(name)),
      {
        vi: 'Tên tỉnh khi có, khi không có chữ "Tỉnh/Thành phố".',
        en: 'Province names with and without "Tỉnh/Thành phố".',
      },
      {
        vi: 'So theo tên trần; loại lấy từ bảng 63 → 34.',
        en: 'Compared by the bare name; the kind comes from the table of 63 → 34.',
      },
    ),
    fault(
      'PROVINCE_ONLY_UNDER_NEW_NAME',
      database.mappings
        .filter((row) => row.old_province_name === 'Thành phố Huế')
        .map((row) => row.old_ward_name ?? ''),
      {
        vi: 'Thừa Thiên Huế chỉ có dưới tên mới (Thành phố Huế).',
        en: 'Thừa Thiên Huế is known under its new name only.',
      },
      {
        vi: 'Tên cũ đến 31/12/2024 lấy từ bảng 63 → 34.',
        en: 'The old name until 31/12/2024 comes from the table.',
      },
    ),
  ];
};
