import { day, validFrom } from '@danvan/domain/kernel';
import type { CriteriaSet, Criterion } from '@danvan/domain/scoring';
import { say } from '../parts.ts';
import {
  exclusions,
  implementationOfArea,
  implementationOfSchool,
  implementationOfWorkplace,
  preventionOfArea,
  preventionOfSchool,
  preventionOfWorkplace,
  registrationOfArea,
  registrationOfCommune,
  registrationOfWorkplace,
} from './criteria.ts';
import { aggregateOfCommune, forcesOfArea, forcesOfCommune, forcesOfWorkplace } from './forces.ts';
import { notesOf } from './words.ts';

type Kind = Pick<CriteriaSet, 'code' | 'name' | 'notes'> & {
  readonly criteria: readonly Criterion[];
  readonly excluding: number;
};

const standard = ({ excluding, ...kind }: Kind): CriteriaSet => ({
  ...kind,
  version: 1,
  validity: validFrom(day('2024-11-01')),
  subject: 'UNIT',
  outcome: 'RECOGNITION',
  scale: null,
  places: 2,
  rounding: 'HALF_UP',
  vetoes: exclusions(excluding),
  bands: [],
  gates: [],
  quota: null,
  tieBreaks: [],
  extends: null,
});

const OF_AREAS = [
  'Thời gian tính từ 01/11 năm trước đến 31/10; quyết định trước 15/11. Có 7 điều kiện loại trừ.',
  'The year runs from 01/11 to 31/10; decisions before 15/11. Seven conditions exclude.',
] as const;
const ofOthers = (vi: string, en: string) =>
  [
    `Thời gian tính từ 16/11 năm trước đến 15/11; quyết định trước 20/11. ${vi}`,
    `The year runs from 16/11 to 15/11; decisions before 20/11. ${en}`,
  ] as const;

/** Khu dân cư "An toàn về an ninh, trật tự". */
export const SAFE_RESIDENTIAL_AREA = standard({
  code: 'AN-TOAN-ANTT-KDC',
  name: say(
    'Khu dân cư đạt tiêu chuẩn “An toàn về an ninh, trật tự”',
    'Residential area “Safe in security and order”',
  ),
  notes: notesOf(...OF_AREAS),
  criteria: [registrationOfArea, implementationOfArea, preventionOfArea, forcesOfArea],
  excluding: 7,
});

/** Xã, phường, đặc khu: besides itself, what lies in it. */
export const SAFE_COMMUNE = standard({
  code: 'AN-TOAN-ANTT-XA',
  name: say(
    'Xã, phường, đặc khu đạt tiêu chuẩn “An toàn về an ninh, trật tự”',
    'Commune “Safe in security and order”',
  ),
  notes: notesOf(
    ...ofOthers(
      'Có 7 điều kiện loại trừ, như của khu dân cư.',
      'Seven conditions exclude, those of residential areas.',
    ),
  ),
  criteria: [
    registrationOfCommune,
    implementationOfArea,
    preventionOfArea,
    forcesOfCommune,
    aggregateOfCommune,
  ],
  excluding: 7,
});

/** Cơ quan, doanh nghiệp. */
export const SAFE_WORKPLACE = standard({
  code: 'AN-TOAN-ANTT-CQDN',
  name: say(
    'Cơ quan, doanh nghiệp đạt tiêu chuẩn “An toàn về an ninh, trật tự”',
    'Agency or enterprise “Safe in security and order”',
  ),
  notes: notesOf(...ofOthers('Có 8 điều kiện loại trừ.', 'Eight conditions exclude.')),
  criteria: [registrationOfWorkplace, implementationOfWorkplace, preventionOfWorkplace, forcesOfWorkplace],
  excluding: 8,
});

/** Cơ sở giáo dục. */
export const SAFE_SCHOOL = standard({
  code: 'AN-TOAN-ANTT-CSGD',
  name: say(
    'Cơ sở giáo dục đạt tiêu chuẩn “An toàn về an ninh, trật tự”',
    'School “Safe in security and order”',
  ),
  notes: notesOf(
    ...ofOthers(
      'Có 6 điều kiện loại trừ, lấy trong 8 điều kiện của cơ quan, doanh nghiệp; đánh số lại từ 1.',
      'Six conditions exclude, out of the eight of agencies; numbered anew from 1.',
    ),
  ),
  criteria: [registrationOfWorkplace, implementationOfSchool, preventionOfSchool, forcesOfWorkplace],
  excluding: 6,
});

/** Set A: recognition without points, four kinds of subjects. */
export const SAFE_SETS: readonly CriteriaSet[] = [
  SAFE_RESIDENTIAL_AREA,
  SAFE_COMMUNE,
  SAFE_WORKPLACE,
  SAFE_SCHOOL,
];
