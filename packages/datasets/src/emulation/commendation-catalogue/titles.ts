import type { CommendationForm, FormRequirement } from '@danvan/domain/emulation';
import { day, decimal } from '@danvan/domain/kernel';
import { type UndatedForm, untilAndAfterTheLaw } from './versions.ts';

const TITLE: FormRequirement = {
  bestClasses: null,
  lowestRank: null,
  isRecognised: false,
  mayHaveTitle: true,
};

const EMULATION_FLAG: UndatedForm = {
  code: 'CO_THI_DUA',
  kind: 'TITLE',
  name: { vi: 'Cờ thi đua', en: 'Emulation flag' },
  for: ['COLLECTIVE'],
  issuers: ['MINISTRY'],
  source: null,
  note: {
    vi: 'Mỗi cụm một đơn vị đứng đầu; cấp tặng, chỉ tiêu và điều kiện do hệ thống đặt.',
    en: 'One unit a cluster, the first; issuer, quota and conditions are set by us.',
  },
  quota: { kind: 'PER_CLUSTER', number: 1 },
  requires: { ...TITLE, lowestRank: 1 },
  isForOccasions: false,
};

const ADVANCED_UNIT: UndatedForm = {
  code: 'DON_VI_TIEN_TIEN',
  kind: 'TITLE',
  name: { vi: 'Đơn vị tiên tiến', en: 'Advanced unit' },
  for: ['COLLECTIVE'],
  issuers: ['MINISTRY', 'PROVINCE'],
  source: null,
  note: {
    vi: 'Cấp tặng, chỉ tiêu và điều kiện do hệ thống đặt.',
    en: 'Issuers, quota and conditions are set by us.',
  },
  quota: { kind: 'SHARE_OF_CLUSTER', share: decimal('0.5'), atLeast: 1 },
  requires: { ...TITLE, bestClasses: 2 },
  isForOccasions: false,
};

const ADVANCED_OFFICER: UndatedForm = {
  code: 'CHIEN_SI_TIEN_TIEN',
  kind: 'TITLE',
  name: { vi: 'Chiến sĩ tiên tiến', en: 'Advanced officer' },
  for: ['INDIVIDUAL'],
  issuers: ['MINISTRY', 'PROVINCE', 'COMMUNE'],
  source: null,
  note: {
    vi: 'Chỉ giữ số lượng theo đơn vị, không giữ danh sách. Cấp tặng và điều kiện do hệ thống đặt.',
    en: 'Counts by unit only, no names. Issuers and conditions are set by us.',
  },
  quota: { kind: 'NONE' },
  requires: { ...TITLE, mayHaveTitle: false },
  isForOccasions: true,
};

const SAFE_UNIT: UndatedForm = {
  code: 'AN_TOAN_ANTT',
  kind: 'TITLE',
  name: {
    vi: 'Đạt tiêu chuẩn “An toàn về an ninh, trật tự”',
    en: 'Up to the standard “Safe in security and order”',
  },
  for: ['COLLECTIVE'],
  issuers: ['PROVINCE', 'COMMUNE'],
  source: 'Thông tư 124/2021/TT-BCA',
  note: {
    vi: 'Công nhận theo bộ tiêu chí AN-TOAN-ANTT: mọi tiêu chí đều đạt. Cấp quyết định và ngày bắt đầu (01/01/2022) do hệ thống đặt.',
    en: 'Recognised by the set AN-TOAN-ANTT: every criterion is met. Who decides, and the first day (01/01/2022), are set by us.',
  },
  quota: { kind: 'NONE' },
  requires: { ...TITLE, isRecognised: true, mayHaveTitle: false },
  isForOccasions: false,
};

/** danh hiệu thi đua. */
export const EMULATION_TITLES: readonly CommendationForm[] = [
  ...untilAndAfterTheLaw(EMULATION_FLAG),
  ...untilAndAfterTheLaw(ADVANCED_UNIT),
  ...untilAndAfterTheLaw(ADVANCED_OFFICER),
  ...untilAndAfterTheLaw(SAFE_UNIT, day('2022-01-01')),
];
