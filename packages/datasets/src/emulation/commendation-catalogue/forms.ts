import type { CommendationForm, FormRequirement } from '@danvan/domain/emulation';
import { decimal, validFrom } from '@danvan/domain/kernel';
import { DISTRICTS_END, FIRST_DAY, type UndatedForm, untilAndAfterTheLaw } from './versions.ts';

const NOTHING: FormRequirement = {
  bestClasses: null,
  lowestRank: null,
  isRecognised: false,
  mayHaveTitle: false,
};

const CERTIFICATE_OF_MERIT: UndatedForm = {
  code: 'BANG_KHEN',
  kind: 'FORM',
  name: { vi: 'Bằng khen', en: 'Certificate of merit' },
  for: ['COLLECTIVE', 'INDIVIDUAL'],
  issuers: ['MINISTRY'],
  source: 'Hội nghị ngày 11/03/2019 (tài liệu S1)',
  note: {
    vi: 'Nguồn nêu Bằng khen của Bộ Công an và của Mặt trận Tổ quốc, do lãnh đạo tỉnh trao. Chỉ tiêu và mức xếp loại yêu cầu do hệ thống đặt.',
    en: 'The source names those of the Ministry of Public Security and of the Front, presented by leaders of the province. Quota and required class are set by us.',
  },
  quota: { kind: 'SHARE_OF_CLUSTER', share: decimal('0.2'), atLeast: 1 },
  requires: { ...NOTHING, bestClasses: 2 },
  isForOccasions: true,
};

const LETTER_OF_COMMENDATION: UndatedForm = {
  code: 'GIAY_KHEN',
  kind: 'FORM',
  name: { vi: 'Giấy khen', en: 'Letter of commendation' },
  for: ['COLLECTIVE', 'INDIVIDUAL'],
  issuers: ['PROVINCE', 'COMMUNE'],
  source: null,
  note: {
    vi: 'Cấp khen thưởng, điều kiện và thời hạn do hệ thống đặt.',
    en: 'Issuers, conditions and validity are set by us.',
  },
  quota: { kind: 'NONE' },
  requires: { ...NOTHING, bestClasses: 2 },
  isForOccasions: true,
};

/** Districts gave it, too, as long as there were districts. */
const WHILE_THERE_WERE_DISTRICTS: CommendationForm = {
  ...LETTER_OF_COMMENDATION,
  issuers: ['PROVINCE', 'DISTRICT', 'COMMUNE'],
  validity: validFrom(FIRST_DAY, DISTRICTS_END),
};

/** hình thức khen thưởng. */
export const FORMS_OF_COMMENDATION: readonly CommendationForm[] = [
  ...untilAndAfterTheLaw(CERTIFICATE_OF_MERIT),
  WHILE_THERE_WERE_DISTRICTS,
  ...untilAndAfterTheLaw(LETTER_OF_COMMENDATION, DISTRICTS_END),
];
