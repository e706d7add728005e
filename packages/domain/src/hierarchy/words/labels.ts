import type { LocalText } from '../../kernel/index.ts';
import type { HierarchyTree, LineageKind, OrgLevel, UnitKind } from '../model.ts';
import type { AttributionMark } from '../restatement/attribute.ts';

type Labels<Code extends string> = Readonly<Record<Code, LocalText>>;

/** hệ thống tổ chức (hierarchy.md §1). */
export const TREE_LABELS: Labels<HierarchyTree> = {
  ADMINISTRATIVE: { vi: 'Chính quyền', en: 'Administration' },
  POLICE: { vi: 'Công an', en: 'Police' },
  PARTY: { vi: 'Đảng', en: 'Party' },
  FRONT: { vi: 'Mặt trận', en: 'Fatherland Front' },
  ARMY: { vi: 'Quân đội', en: 'Army' },
};

/** cấp. */
export const LEVEL_LABELS: Labels<OrgLevel> = {
  CENTRAL: { vi: 'Trung ương', en: 'Central' },
  PROVINCE: { vi: 'Cấp tỉnh', en: 'Province' },
  DISTRICT: { vi: 'Cấp huyện', en: 'District' },
  COMMUNE: { vi: 'Cấp xã', en: 'Commune' },
  RESIDENTIAL_AREA: { vi: 'Khu dân cư', en: 'Residential area' },
};

/** loại đơn vị. */
export const KIND_LABELS: Labels<UnitKind> = {
  NATION: { vi: 'Quốc gia', en: 'Nation' },
  PROVINCE: { vi: 'Tỉnh', en: 'Province' },
  CITY: { vi: 'Thành phố', en: 'City' },
  DISTRICT: { vi: 'Huyện', en: 'District' },
  COMMUNE: { vi: 'Xã', en: 'Commune' },
  WARD: { vi: 'Phường', en: 'Ward' },
  TOWNSHIP: { vi: 'Thị trấn', en: 'Township' },
  SPECIAL_ZONE: { vi: 'Đặc khu', en: 'Special zone' },
  RESIDENTIAL_AREA: { vi: 'Khu dân cư', en: 'Residential area' },
  MINISTRY: { vi: 'Bộ', en: 'Ministry' },
  POLICE: { vi: 'Công an', en: 'Police' },
  DIVISION: { vi: 'Phòng', en: 'Division' },
  PARTY_COMMITTEE: { vi: 'Cấp ủy', en: 'Party committee' },
  // Since 03/02/2025 one with the propaganda commission, and still the one that does this work.
  MASS_MOBILISATION_COMMISSION: {
    vi: 'Ban Dân vận (nay là Ban Tuyên giáo và Dân vận)',
    en: 'Mass-mobilisation commission',
  },
  PROPAGANDA_COMMISSION: { vi: 'Ban Tuyên giáo', en: 'Propaganda commission' },
  FRONT_COMMITTEE: { vi: 'Ủy ban Mặt trận Tổ quốc', en: 'Fatherland Front committee' },
  POLITICAL_DEPARTMENT: { vi: 'Cơ quan chính trị', en: 'Political department' },
  // Politburo, Secretariat, standing boards of committees: what leads between two sessions of a committee.
  STANDING_BODY: { vi: 'Cơ quan thường trực của cấp ủy', en: 'Standing body of a committee' },
  STEERING_COMMITTEE: { vi: 'Ban chỉ đạo', en: 'Steering committee' },
  PEOPLE_COMMITTEE: { vi: 'Ủy ban nhân dân', en: "People's committee" },
  YOUTH_UNION: { vi: 'Đoàn Thanh niên', en: 'Youth union' },
  NATIONAL_ASSEMBLY: { vi: 'Quốc hội', en: 'National Assembly' },
};

/** Acts that changed the hierarchy. */
export const LINEAGE_LABELS: Labels<LineageKind> = {
  ESTABLISH: { vi: 'Thành lập', en: 'Established' },
  MERGE: { vi: 'Sáp nhập', en: 'Merged' },
  SPLIT: { vi: 'Chia tách', en: 'Split' },
  ABOLISH: { vi: 'Giải thể', en: 'Abolished' },
  RENAME: { vi: 'Đổi tên', en: 'Renamed' },
  RECLASSIFY: { vi: 'Đổi loại', en: 'Reclassified' },
  MOVE: { vi: 'Chuyển', en: 'Moved' },
};

/** How surely a restated figure belongs where it is shown (hierarchy.md §5). */
export const MARK_LABELS: Labels<AttributionMark> = {
  WHOLE: { vi: 'Nguyên vẹn', en: 'Whole' },
  ESTIMATED: { vi: 'Ước tính', en: 'Estimated' },
  NOT_ATTRIBUTABLE: { vi: 'Không phân bổ được cho cấp dưới', en: 'Not attributable below' },
};
