import {
  type CandidateDraft,
  type PublishedRun,
  quotaGround,
  suggestCandidates,
} from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { day, id } from '@danvan/domain/kernel';
import { QUANG_NGAI_POLICE, SA_THAY_POLICE } from '../../demo-accounts.ts';
import { MINISTRY } from '../../trees/police.ts';
import { groundOn } from './ground.ts';
import type { CommendationStory } from './play-commendation.ts';

const collective = (unit: OrgUnitId): CandidateDraft => ({ unit, kind: 'COLLECTIVE', people: 1, note: null });
const people = (unit: OrgUnitId, count: number): CandidateDraft => ({
  unit,
  kind: 'INDIVIDUAL',
  people: count,
  note: null,
});

/** Whom the rule of a form proposes from a run. */
const suggested = (
  form: string,
  issuer: OrgUnitId,
  run: PublishedRun,
  on: string,
): readonly CandidateDraft[] => {
  const ground = groundOn(day(on), { form, issuer }, run);
  if (ground.form === null) throw new Error(`${form} is not in force`);
  return suggestCandidates(ground.form.requires, quotaGround(ground.form, ground))
    .filter(({ reason }) => reason === 'SUGGESTED')
    .map(({ unit }) => collective(unit));
};

const FROM_RUN = { year: 2025, issuer: MINISTRY, occasion: null } as const;
const STORY = 'Kết quả thực hiện nhiệm vụ và phong trào thi đua năm 2025 (dữ liệu minh họa).';

/** From the ranking of the clusters. */
export const fromRanking = (run: PublishedRun): readonly CommendationStory[] => [
  {
    id: 'mh-kt-co-thi-dua-2025',
    owner: MINISTRY,
    draft: {
      ...FROM_RUN,
      form: 'CO_THI_DUA',
      run: run.id,
      story: STORY,
      candidates: suggested('CO_THI_DUA', MINISTRY, run, '2026-01-08'),
    },
    drafted: '2026-01-08',
    submitted: '2026-01-12',
    decided: ['2026-01-26', 'Quyết định tặng Cờ thi đua năm 2025 (dữ liệu minh họa)'],
  },
  {
    id: 'mh-kt-bang-khen-2025',
    owner: MINISTRY,
    draft: {
      ...FROM_RUN,
      form: 'BANG_KHEN',
      run: run.id,
      story: STORY,
      candidates: suggested('BANG_KHEN', MINISTRY, run, '2026-01-09'),
    },
    drafted: '2026-01-09',
    submitted: '2026-01-15',
  },
];

/** From the recognition of the communes. */
export const fromRecognition = (run: PublishedRun): CommendationStory => ({
  id: 'mh-kt-an-toan-2026',
  owner: QUANG_NGAI_POLICE,
  draft: {
    year: run.year,
    issuer: QUANG_NGAI_POLICE,
    occasion: null,
    form: 'AN_TOAN_ANTT',
    run: run.id,
    story: 'Các xã đạt mọi tiêu chí của Thông tư 124/2021/TT-BCA (dữ liệu minh họa).',
    candidates: suggested('AN_TOAN_ANTT', QUANG_NGAI_POLICE, run, '2026-11-19'),
  },
  drafted: '2026-11-19',
  submitted: '2026-11-19',
  decided: ['2026-11-20', 'Quyết định công nhận xã đạt tiêu chuẩn năm 2026 (dữ liệu minh họa)'],
});

const OCCASION = 'Giúp Nhân dân khắc phục hậu quả mưa lũ (dữ liệu minh họa)';

/** Without a run: for an occasion. */
export const FOR_OCCASIONS: readonly CommendationStory[] = [
  {
    id: 'mh-kt-mua-lu-2025',
    owner: QUANG_NGAI_POLICE,
    draft: {
      form: 'BANG_KHEN',
      year: 2025,
      issuer: MINISTRY,
      run: null,
      occasion: OCCASION,
      story: 'Các đơn vị đã giúp Nhân dân di dời, dọn dẹp trường học, trạm y tế (dữ liệu minh họa).',
      candidates: [collective(QUANG_NGAI_POLICE), people(QUANG_NGAI_POLICE, 6), people(SA_THAY_POLICE, 2)],
    },
    drafted: '2025-12-01',
    submitted: '2025-12-05',
    decided: ['2025-12-15', 'Quyết định tặng Bằng khen của Bộ Công an (dữ liệu minh họa)'],
    presented: [
      '2025-12-22',
      id<'OrgUnit'>('ubnd-p51-2025'),
      'Hội nghị tổng kết năm 2025 tại tỉnh Quảng Ngãi (dữ liệu minh họa)',
    ],
    cancelled: [
      '2026-03-10',
      1,
      1,
      'Rà soát hồ sơ: một trường hợp chưa đủ điều kiện (dữ liệu minh họa).',
      'Quyết định hủy một Bằng khen (dữ liệu minh họa)',
    ],
  },
  {
    id: 'mh-kt-xa-2026',
    owner: SA_THAY_POLICE,
    draft: {
      form: 'GIAY_KHEN',
      year: 2026,
      issuer: QUANG_NGAI_POLICE,
      run: null,
      occasion: 'Mô hình “Tiếng kẻng an ninh” hoạt động hiệu quả (dữ liệu minh họa)',
      story: 'Kẻng an ninh đã lắp tại các làng, có người trực và lịch sinh hoạt (dữ liệu minh họa).',
      candidates: [collective(SA_THAY_POLICE), people(SA_THAY_POLICE, 3)],
    },
    drafted: '2026-11-10',
    submitted: '2026-11-16',
  },
  {
    id: 'mh-kt-nhap-2026',
    owner: QUANG_NGAI_POLICE,
    draft: {
      form: 'BANG_KHEN',
      year: 2026,
      issuer: MINISTRY,
      run: null,
      occasion: 'Đợt phát động cao điểm tại địa bàn trọng điểm (dữ liệu minh họa)',
      story: null,
      candidates: [people(QUANG_NGAI_POLICE, 4)],
    },
    drafted: '2026-11-18',
  },
];
