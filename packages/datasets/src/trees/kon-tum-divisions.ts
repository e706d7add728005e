import { id, validFrom } from '@danvan/domain/kernel';
import { GREAT_MERGER, REGISTER_OPENS } from '../map/days.ts';
import { areaId, policeId } from './branch.ts';
import { type Register, recordLinks, wholeLink } from './register.ts';
import { singleUnit } from './single-unit.ts';

const KON_TUM = 'p62-2010';
const QUANG_NGAI = 'p51-2025';

/** Divisions of the Kon Tum police that own models, and its youth union (facts.md §1). */
const DIVISIONS: Readonly<Record<string, string>> = {
  'thanh-tra': 'Phòng Thanh tra',
  'bao-ve-ctnb': 'Phòng Bảo vệ chính trị nội bộ',
  csgt: 'Phòng Cảnh sát giao thông',
  'qlhc-ttxh': 'Phòng Cảnh sát quản lý hành chính',
  'xay-dung-pt': 'Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc',
  'an-ninh-doi-ngoai': 'Phòng An ninh đối ngoại',
  'an-ninh-doi-noi': 'Phòng An ninh đối nội',
  'canh-sat-hinh-su': 'Phòng Cảnh sát hình sự',
  'doan-thanh-nien': 'Đoàn Thanh niên Công an tỉnh',
};

/**
 * Divisions stand under the provincial police and have its level. What became of each one in 2025 is not in the
 * sources; with the Kon Tum police they went into the police of the new Quảng Ngãi.
 */
export const registerKonTumDivisions = (register: Register): void => {
  const existence = validFrom(REGISTER_OPENS, GREAT_MERGER);
  const units = Object.entries(DIVISIONS).map(([key, name]) =>
    singleUnit({
      id: id(`pol-p62-${key}`),
      name: `${name}${name.startsWith('Đoàn') ? '' : ', Công an tỉnh'} Kon Tum`,
      shortName: name,
      kind: 'DIVISION',
      level: 'PROVINCE',
      area: areaId(KON_TUM),
      existence,
    }),
  );
  register.units.push(...units);
  for (const unit of units) {
    register.placements.push({
      tree: 'POLICE',
      child: unit.id,
      parent: policeId(KON_TUM),
      validity: existence,
    });
  }
  recordLinks(register, {
    kind: 'MERGE',
    on: GREAT_MERGER,
    stem: 'pol-p62-divisions',
    basis: null,
    links: units.map((unit) => wholeLink(unit.id, policeId(QUANG_NGAI))),
  });
};
