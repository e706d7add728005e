import type { Role } from '@danvan/domain/access';
import type { Language } from '../../context.ts';

type Words = {
  readonly title: string;
  readonly lead: string;
  readonly apps: Readonly<
    Record<'province' | 'ministry' | 'danvan', { readonly name: string; readonly purpose: string }>
  >;
  readonly partners: string;
  readonly partnersPurpose: string;
  readonly demo: string;
  readonly demoHint: (password: string) => string;
  readonly userName: string;
  readonly who: string;
  readonly app: string;
  readonly other: string;
  /** Beside the names of the accounts, which are Vietnamese; null where that says the same twice. */
  readonly roles: Readonly<Record<Role, string>> | null;
};

const vi: Words = {
  title: 'Công tác dân vận',
  lead: 'Một nơi cho số liệu công tác dân vận của Công an và Ban Dân vận: nhập ở xã, duyệt ở tỉnh, tổng hợp cả nước, và vẫn đúng sau khi sắp xếp đơn vị hành chính.',
  apps: {
    province: { name: 'Địa phương', purpose: 'Công an xã và Công an tỉnh: nhập, nộp và duyệt báo cáo.' },
    ministry: { name: 'Bộ Công an', purpose: 'Tiến độ cả nước, báo cáo của tỉnh, bảng số liệu toàn quốc.' },
    danvan: { name: 'Ban Dân vận', purpose: 'Bức tranh chung của các chương trình phối hợp.' },
  },
  partners: 'Cơ quan phối hợp',
  partnersPurpose: 'Truy vấn số liệu bằng GraphQL.',
  demo: 'Tài khoản dùng thử',
  demoHint: (password) => `Mật khẩu của mọi tài khoản: ${password}. Số liệu năm 2026 là dữ liệu minh họa.`,
  userName: 'Tên đăng nhập',
  who: 'Người dùng',
  app: 'Ứng dụng',
  other: 'English',
  roles: null,
};

const en: Words = {
  title: 'Mass mobilisation work',
  lead: 'One place for the figures of công tác dân vận: entered by communes, approved by provinces, totalled for the nation, and still right after units merge.',
  apps: {
    province: {
      name: 'Local units',
      purpose: 'Commune and provincial police: enter, submit and approve reports.',
    },
    ministry: {
      name: 'Ministry',
      purpose: 'Progress over the nation, provincial reports, the national table.',
    },
    danvan: {
      name: 'Mass Mobilisation Commission',
      purpose: 'The joint picture of the coordination programmes.',
    },
  },
  partners: 'Partner agencies',
  partnersPurpose: 'Query figures with GraphQL.',
  demo: 'Accounts to try',
  demoHint: (password) =>
    `Password of all accounts: ${password}. The figures of 2026 are made up for demonstration.`,
  userName: 'User name',
  who: 'User',
  app: 'App',
  other: 'Tiếng Việt',
  roles: {
    COMMUNE_OFFICER: 'Commune police officer',
    PROVINCE_OFFICER: 'Provincial police officer',
    PROVINCE_APPROVER: 'Provincial police approver',
    MINISTRY_ANALYST: 'Ministry analyst',
    MINISTRY_ADMINISTRATOR: 'Ministry administrator',
    MASS_MOBILISATION_CENTRAL: 'Central Mass Mobilisation Commission',
    MASS_MOBILISATION_PROVINCE: 'Provincial Mass Mobilisation Commission',
    PARTNER: 'Partner agency',
  },
};

export const WORDS: Readonly<Record<Language, Words>> = { vi, en };
