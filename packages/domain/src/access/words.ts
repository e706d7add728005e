import type { LocalText } from '../reporting/language.ts';
import type { Role } from './role.ts';

/** Roles as people know them. */
export const ROLE_LABELS: Readonly<Record<Role, LocalText>> = {
  COMMUNE_OFFICER: { vi: 'Cán bộ Công an cấp xã', en: 'Commune police officer' },
  PROVINCE_OFFICER: { vi: 'Cán bộ Công an tỉnh', en: 'Provincial police officer' },
  PROVINCE_APPROVER: { vi: 'Lãnh đạo duyệt Công an tỉnh', en: 'Provincial police approver' },
  MINISTRY_ANALYST: { vi: 'Cán bộ tổng hợp Bộ Công an', en: 'Ministry analyst' },
  MINISTRY_ADMINISTRATOR: { vi: 'Quản trị hệ thống Bộ Công an', en: 'Ministry administrator' },
  MASS_MOBILISATION_CENTRAL: {
    vi: 'Ban Dân vận cấp trung ương',
    en: 'Central Mass-Mobilisation Commission',
  },
  MASS_MOBILISATION_PROVINCE: {
    vi: 'Ban Dân vận cấp tỉnh',
    en: 'Provincial mass-mobilisation commission',
  },
  PARTNER: { vi: 'Cơ quan đối tác', en: 'Partner agency' },
};

/**
 * The answer to whatever is not found or not allowed: both look alike, so that nobody learns what exists by asking.
 */
export const NOT_FOUND_OR_NOT_ALLOWED: LocalText = {
  vi: 'Không tìm thấy nội dung này, hoặc tài khoản chưa được giao quyền xem. Nếu cần, hãy liên hệ quản trị.',
  en: 'This is not there, or your account has no right to it. Ask the administrator if you need it.',
};
