import type { Role } from '@danvan/domain/access';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { id } from '@danvan/domain/kernel';
import { MINISTRY } from './trees/police.ts';

/** An account of the demonstration; never created where there is real data. */
export type DemoAccount = {
  readonly userName: string;
  readonly displayName: string;
  readonly role: Role;
  readonly unit: OrgUnitId;
};

/** The one password of all demonstration accounts. */
export const DEMO_PASSWORD = 'danvan-2026';

export const QUANG_NGAI_POLICE: OrgUnitId = id('pol-p51-2025');
/** Công an xã Sa Thầy: of the former Kon Tum, in Quảng Ngãi since 01/07/2025. */
export const SA_THAY_POLICE: OrgUnitId = id('pol-c23527-2025');

const account = (userName: string, displayName: string, role: Role, unit: OrgUnitId): DemoAccount => ({
  userName,
  displayName,
  role,
  unit,
});

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  account('quantri.bca', 'Quản trị hệ thống, Bộ Công an', 'MINISTRY_ADMINISTRATOR', MINISTRY),
  account('tonghop.bca', 'Cán bộ tổng hợp, Bộ Công an', 'MINISTRY_ANALYST', MINISTRY),
  account(
    'canbo.quangngai',
    'Cán bộ tổng hợp, Công an tỉnh Quảng Ngãi',
    'PROVINCE_OFFICER',
    QUANG_NGAI_POLICE,
  ),
  account(
    'duyet.quangngai',
    'Lãnh đạo duyệt, Công an tỉnh Quảng Ngãi',
    'PROVINCE_APPROVER',
    QUANG_NGAI_POLICE,
  ),
  account('canbo.gialai', 'Cán bộ tổng hợp, Công an tỉnh Gia Lai', 'PROVINCE_OFFICER', id('pol-p52-2025')),
  account('canbo.xa', 'Cán bộ Công an xã Sa Thầy', 'COMMUNE_OFFICER', SA_THAY_POLICE),
  account('danvan.tw', 'Ban Tuyên giáo và Dân vận Trung ương', 'MASS_MOBILISATION_CENTRAL', id('tgdv-tw')),
  account(
    'danvan.quangngai',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ngãi',
    'MASS_MOBILISATION_PROVINCE',
    id('tgdv-p51-2025'),
  ),
  account('doitac.mttq', 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'PARTNER', id('mttq-tw')),
];
