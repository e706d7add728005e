import { day, validFrom } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import { documentEntry } from '../entries/document.ts';
import { programmeEntry } from '../entries/programme.ts';
import { internal, open, UNITS } from './places.ts';

const YEARS = { from: day('2026-01-01'), to: day('2031-01-01') };
const SIGNED_NATION = day('2026-01-08');
const SIGNED_PROVINCE = day('2026-01-20');

const NATION_DOCUMENT = documentEntry(
  {
    id: 'mh-vb-phoi-hop-2026-2030',
    documentNumber: '05-CTrPH/BTGDVTW-BCA-MTTW',
    type: 'PROGRAMME',
    issuedOn: SIGNED_NATION,
    issuers: [UNITS.centralCommission, UNITS.ministry, UNITS.centralFront],
    abstract: 'Phối hợp công tác dân vận tham gia xây dựng, bảo vệ an ninh Tổ quốc giai đoạn 2026–2030',
    aliases: ['Chương trình phối hợp 2026–2030'],
    inForce: YEARS,
  },
  open(SIGNED_NATION),
);

const PROVINCE_DOCUMENT = documentEntry(
  {
    id: 'mh-vb-phoi-hop-quang-ngai',
    documentNumber: '02-CTrPH/BTGDVTU-CAT',
    type: 'PROGRAMME',
    issuedOn: SIGNED_PROVINCE,
    issuers: [UNITS.commission, UNITS.police],
    abstract: 'Phối hợp công tác dân vận trên địa bàn tỉnh Quảng Ngãi giai đoạn 2026–2030',
    inForce: YEARS,
  },
  open(SIGNED_PROVINCE),
);

const PLAN_DOCUMENT = documentEntry(
  {
    id: 'mh-vb-ke-hoach-2026',
    documentNumber: '12-KH/BTGDVTU',
    type: 'PLAN',
    issuedOn: day('2026-01-28'),
    issuers: [UNITS.commission, UNITS.police],
    abstract: 'Phối hợp công tác dân vận năm 2026 của tỉnh Quảng Ngãi',
  },
  open(day('2026-01-28')),
);

export const DEMONSTRATION_DOCUMENTS = [NATION_DOCUMENT, PROVINCE_DOCUMENT, PLAN_DOCUMENT];

/** Three partners of the centre, with the police of every province. */
export const NATION_PROGRAMME = programmeEntry(
  {
    id: 'mh-ct-quoc-gia',
    kind: 'COORDINATION',
    name: 'Chương trình phối hợp công tác dân vận giai đoạn 2026–2030',
    lead: UNITS.centralCommission,
    cooperating: [UNITS.ministry, UNITS.centralFront],
    document: recordId<'DOCUMENT'>(NATION_DOCUMENT.record.id),
    bases: [recordId<'DOCUMENT'>('vb-23-qd-tw'), recordId<'DOCUMENT'>('vb-luat-dan-chu-co-so')],
    validity: YEARS,
    motto: 'Gần dân, sát cơ sở, trách nhiệm, hiệu quả',
    focusAreas: [
      'Nắm tình hình Nhân dân, đối thoại và giải quyết việc từ cơ sở',
      'Xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc',
      'Nhân rộng mô hình “Dân vận khéo”',
      'Cải cách hành chính, thực hiện dân chủ ở cơ sở',
    ],
    milestones: [
      { kind: 'SIGNING', about: null, plannedOn: null, heldOn: SIGNED_NATION },
      { kind: 'SUMMARY_REVIEW', about: 'năm 2026', plannedOn: day('2026-12-22'), heldOn: null },
      { kind: 'INTERIM_REVIEW', about: 'giữa giai đoạn', plannedOn: day('2028-06-30'), heldOn: null },
    ],
    participants: [
      {
        rule: { kind: 'LEVEL', tree: 'POLICE', level: 'PROVINCE', within: null },
        validity: validFrom(YEARS.from, YEARS.to),
      },
      {
        rule: { kind: 'LEVEL', tree: 'FRONT', level: 'PROVINCE', within: null },
        validity: validFrom(YEARS.from, YEARS.to),
      },
    ],
  },
  open(SIGNED_NATION),
);

/** The joint programme of the commission and the police of Quảng Ngãi, carrying the national one on. */
export const PROVINCE_PROGRAMME = programmeEntry(
  {
    id: 'mh-ct-quang-ngai',
    kind: 'COORDINATION',
    name: 'Chương trình phối hợp công tác dân vận tỉnh Quảng Ngãi giai đoạn 2026–2030',
    lead: UNITS.commission,
    cooperating: [UNITS.police],
    document: recordId<'DOCUMENT'>(PROVINCE_DOCUMENT.record.id),
    bases: [recordId<'DOCUMENT'>(NATION_DOCUMENT.record.id)],
    validity: YEARS,
    motto: 'Nghe dân nói, nói dân hiểu, làm dân tin',
    focusAreas: [
      'Địa bàn mới sắp xếp, vùng đồng bào dân tộc thiểu số',
      'Đối thoại với Nhân dân ở cấp xã',
      'Mô hình tự quản về an ninh, trật tự',
    ],
    milestones: [
      { kind: 'SIGNING', about: null, plannedOn: null, heldOn: SIGNED_PROVINCE },
      { kind: 'INTERIM_REVIEW', about: '6 tháng đầu năm 2026', plannedOn: null, heldOn: day('2026-07-15') },
      { kind: 'SUMMARY_REVIEW', about: 'năm 2026', plannedOn: day('2026-12-18'), heldOn: null },
    ],
    participants: [
      {
        rule: { kind: 'LEVEL', tree: 'POLICE', level: 'COMMUNE', within: UNITS.police },
        validity: validFrom(YEARS.from, YEARS.to),
      },
    ],
  },
  open(SIGNED_PROVINCE),
);

/** Not signed yet: seen by the province's police alone. */
const DRAFT_PROGRAMME = programmeEntry(
  {
    id: 'mh-ct-thanh-nien',
    kind: 'COORDINATION',
    name: 'Dự thảo chương trình phối hợp giữa Công an tỉnh và Tỉnh đoàn Quảng Ngãi giai đoạn 2027–2030',
    lead: UNITS.police,
    cooperating: [UNITS.youth],
    validity: { from: day('2027-01-01'), to: day('2031-01-01') },
    focusAreas: ['Thanh niên tham gia giữ gìn an ninh, trật tự ở cơ sở'],
    stands: { state: 'DRAFT' },
  },
  internal(day('2026-11-10')),
);

export const DEMONSTRATION_PROGRAMMES = [NATION_PROGRAMME, PROVINCE_PROGRAMME, DRAFT_PROGRAMME];
