import type { Day } from '@danvan/domain/kernel';
import {
  COMMISSIONS_MERGE,
  DISTRICT_POLICE_ENDS,
  DONG_NAI_BECOMES_CITY,
  GREAT_MERGER,
  HUE_BECOMES_CITY,
} from './days.ts';

export const PROVINCES_RESOLUTION = 'Nghị quyết số 202/2025/QH15 về việc sắp xếp đơn vị hành chính cấp tỉnh';
const CODES_DECISION = 'mã số theo Quyết định số 19/2025/QĐ-TTg';

/** The kind of act that rearranged a province's communes; the source does not give its number. */
export const communesResolution = (province: string): string =>
  `Nghị quyết của Ủy ban Thường vụ Quốc hội về việc sắp xếp các đơn vị hành chính cấp xã của ${province} năm 2025; ${CODES_DECISION}`;

export const DISTRICTS_END =
  'Kết thúc hoạt động của đơn vị hành chính cấp huyện từ ngày 01/07/2025 (tổ chức chính quyền địa phương hai cấp)';
export const DISTRICT_POLICE_BASIS =
  'Sắp xếp tổ chức bộ máy Công an địa phương theo hướng không tổ chức Công an cấp huyện từ ngày 01/03/2025';
export const COMMUNE_POLICE_BASIS =
  'Tổ chức Công an cấp tỉnh, cấp xã theo đơn vị hành chính mới từ ngày 01/07/2025';
export const COMMISSIONS_BASIS =
  'Hợp nhất Ban Tuyên giáo và Ban Dân vận thành Ban Tuyên giáo và Dân vận (03/02/2025)';
export const PARTY_PROVINCES_BASIS =
  'Hợp nhất tổ chức đảng cấp tỉnh theo đơn vị hành chính mới từ ngày 01/07/2025';
export const FRONT_PROVINCES_BASIS =
  'Tổ chức Ủy ban Mặt trận Tổ quốc Việt Nam cấp tỉnh theo đơn vị hành chính mới từ ngày 01/07/2025';
const HUE_BASIS =
  'Nghị quyết của Quốc hội về việc thành lập thành phố Huế trực thuộc Trung ương (01/01/2025)';
const DONG_NAI_BASIS = 'Nghị quyết về việc thành lập thành phố Đồng Nai trực thuộc Trung ương (30/04/2026)';

const BY_DAY: ReadonlyMap<Day, string> = new Map([
  [HUE_BECOMES_CITY, HUE_BASIS],
  [COMMISSIONS_MERGE, COMMISSIONS_BASIS],
  [DISTRICT_POLICE_ENDS, DISTRICT_POLICE_BASIS],
  [GREAT_MERGER, `${DISTRICTS_END}; ${CODES_DECISION}`],
  [DONG_NAI_BECOMES_CITY, DONG_NAI_BASIS],
]);

/** The ground for a change of name, kind or parent on one of the days on which the map changes. */
export const basisOf = (on: Day): string | null => BY_DAY.get(on) ?? null;
