import type { AppName } from './visitor.ts';

/** Pages of an app, and the account that walks them after one sign-in. */
export type Round = { readonly app: AppName; readonly account: string; readonly paths: readonly string[] };

const report = (period: string, unit: string): string => encodeURIComponent(`${period}:${unit}`);
const COMMUNE = 'pol-c23527-2025';
export const MONTH = 'DV-THANG:2026-M10';
const QUARTERLY = report('DV-QUY:2026-Q3', 'pol-p51-2025');
const MONTHLY = report(MONTH, COMMUNE);

/** The report of a month that has not ended: no other test hands it in. */
export const DRAFT = `/bao-cao/${report('DV-THANG:2026-M12', COMMUNE)}`;

/** Of the published sources: three partners 2022–2026 (S4), and the decision that another replaced (S0). */
const PROGRAMME = 'ct-2022-2026';
const DOCUMENT = 'vb-290-qd-tw';

/** Of the demonstration: the ministry inspects Quảng Ngãi. Of S0: an inspection without any figure. */
const INSPECTION = '/kiem-tra/mh-kiem-tra-tinh';
const OLD_INSPECTION = '/kiem-tra/s0-kiem-tra';

/** A model that went to other communes, and one of the published report of Kon Tum, without a point. */
const MODEL = '/mo-hinh/mh-quang-ngai-04';
const OLD_MODEL = '/mo-hinh/s2-mo-hinh-01';

/** A published conference with a bridge point (S1), and a briefing of the demonstration that asks for what the last assigned. */
const CONFERENCE = '/hoi-nghi/s1-hoi-nghi';
const BRIEFING = '/hoi-nghi/mh-giao-ban-07-2026';

/** Of the demonstration: the joint plan of a province with twelve tasks, and one of them that came back. */
export const PLAN = '/ke-hoach/mh-kh-quang-ngai-2026';
const TASK = '/nhiem-vu/mh-nv-04';

/** Of the demonstration: a cluster of provinces, one of communes around Sa Thầy, one of commissions. */
const CLUSTER = '/cum-thi-dua/mh-cum-4';
const COMMUNE_CLUSTER = '/cum-thi-dua/mh-cum-xa-sa-thay';
const PARTY_CLUSTER = '/cum-thi-dua/mh-cum-ban-dang-1';

/** Of the demonstration: submitted to the ministry, presented with one award cancelled, and decided by a province. */
const SUBMITTED_COMMENDATION = '/khen-thuong/mh-kt-bang-khen-2025';
const PRESENTED_COMMENDATION = '/khen-thuong/mh-kt-mua-lu-2025';

/** The shipped sets: 1000 points of a cluster, recognition of communes, recognition of models. */
const CRITERIA = '/tieu-chi/tc-cum-1000-1';
const SAFE_COMMUNE = '/tieu-chi/tc-an-toan-antt-xa-1';
const SKILFUL_MODEL = '/tieu-chi/tc-dan-van-kheo-1';

const NOWHERE = '/khong-co-trang-nay';

/** One weight and one figure otherwise; the same page for a set that recognises and has no points. */
const WHAT_IF = '/dot-cham/mh-dot-2025/thu-nghiem?gia-dinh=W~I~100&tieu-chi=I.1.a';
const RECOGNITION_WHAT_IF = '/dot-cham/mh-dot-an-toan-2026/thu-nghiem';

/** Of the demonstration: a round that runs, one that is published, one of communes in review, one that recognises; and sheets of them. */
const ROUND_OPEN = '/dot-cham/mh-dot-2026';
const ROUND_PUBLISHED = '/dot-cham/mh-dot-2025';
const ROUND_OF_COMMUNES = '/dot-cham/mh-dot-xa-2026';
const ROUND_OF_RECOGNITION = '/dot-cham/mh-dot-an-toan-2026';
const SELF_SCORE = `${ROUND_OPEN}/phieu/mh-dot-2026-pol-p51-2025`;
const RESULT = `${ROUND_PUBLISHED}/phieu/mh-dot-2025-pol-p51-2025`;
export const PEER_REVIEW = `${ROUND_OF_COMMUNES}/phieu/mh-dot-xa-2026-pol-c23534-2025`;

/** Every route of the three apps, each with an account it is made for. */
export const ROUNDS: readonly Round[] = [
  {
    app: 'ministry',
    account: 'quantri.bca',
    paths: [
      '/',
      '/duyet',
      `/bao-cao/${QUARTERLY}`,
      `/bao-cao/${QUARTERLY}/nhat-ky`,
      '/so-lieu',
      '/don-vi',
      '/don-vi/pol-p51-2025',
      '/ky-bao-cao',
      '/chuong-trinh',
      `/chuong-trinh/${PROGRAMME}`,
      `/van-ban/${DOCUMENT}`,
      INSPECTION,
      '/mo-hinh',
      MODEL,
      CONFERENCE,
      '/theo-doi',
      TASK,
      PLAN,
      '/dot-cham',
      '/dot-cham?form=moi',
      ROUND_OPEN,
      ROUND_PUBLISHED,
      `${ROUND_OPEN}?xem=phuc-tra`,
      `${ROUND_PUBLISHED}?xem=phuc-tra&o=mh-dot-2025-pol-p52-2025~I.1.a`,
      `${ROUND_PUBLISHED}?xem=phuc-tra&che-do=UNIT`,
      `${ROUND_PUBLISHED}/bang-xep-hang`,
      WHAT_IF,
      RECOGNITION_WHAT_IF,
      '/cum-thi-dua',
      '/cum-thi-dua?form=moi',
      CLUSTER,
      `${CLUSTER}?form=phan-cong&nam=2027`,
      '/khen-thuong',
      '/khen-thuong?xem=ho-so',
      '/khen-thuong?form=moi',
      SUBMITTED_COMMENDATION,
      `${SUBMITTED_COMMENDATION}?viec=quyet-dinh`,
      '/tieu-chi',
      CRITERIA,
      '/tieu-chi?form=moi',
      '/tieu-chi?form=moi&tu=tc-cum-1000-1',
      NOWHERE,
    ],
  },
  {
    app: 'province',
    account: 'canbo.xa',
    paths: [
      '/',
      '/dot-cham',
      ROUND_OF_COMMUNES,
      PEER_REVIEW,
      `${ROUND_OF_RECOGNITION}/bang-xep-hang`,
      `/bao-cao/${MONTHLY}`,
      DRAFT,
      '/nhiem-vu',
      '/ke-hoach',
      '/cum-thi-dua',
      COMMUNE_CLUSTER,
      `${COMMUNE_CLUSTER}?form=giao-uoc&nam=2026&don-vi=${COMMUNE}`,
      '/mo-hinh',
      MODEL,
      `${MODEL}?viec=nhan-rong`,
      '/kiem-tra',
      '/hoat-dong',
      `/chuong-trinh/${PROGRAMME}`,
      `/van-ban/${DOCUMENT}`,
      '/khen-thuong',
      PRESENTED_COMMENDATION,
    ],
  },
  {
    app: 'province',
    account: 'duyet.quangngai',
    paths: [
      '/',
      '/dot-cham',
      ROUND_OPEN,
      SELF_SCORE,
      RESULT,
      `${ROUND_PUBLISHED}/bang-xep-hang`,
      '/duyet',
      `/duyet/${MONTHLY}`,
      `/bao-cao/${QUARTERLY}`,
      '/tien-do',
      `/tien-do?period=${encodeURIComponent(MONTH)}`,
      '/tong-hop',
      '/don-vi',
      `/don-vi/${COMMUNE}`,
      '/kiem-tra',
      INSPECTION,
      '/mo-hinh',
      BRIEFING,
      '/nhiem-vu',
      '/nhiem-vu?form=giao',
      TASK,
      '/ke-hoach',
      PLAN,
      `${PLAN}?form=cu-the-hoa`,
      COMMUNE_CLUSTER,
      `${MODEL}?form=tham-dinh`,
      '/khen-thuong',
      '/khen-thuong?form=moi',
      PRESENTED_COMMENDATION,
      '/tieu-chi',
      SAFE_COMMUNE,
      '/tieu-chi?form=moi&tu=tc-an-toan-antt-xa-1&kieu=bo-sung',
      NOWHERE,
    ],
  },
  {
    app: 'danvan',
    account: 'danvan.tw',
    paths: [
      '/',
      '/dot-cham',
      ROUND_PUBLISHED,
      `${ROUND_PUBLISHED}/bang-xep-hang`,
      '/?form=giao',
      '/so-lieu-chung',
      '/tu-lieu',
      '/tu-lieu/S0',
      '/tu-lieu/S2',
      `/chuong-trinh/${PROGRAMME}/danh-gia`,
      '/ke-hoach',
      '/ke-hoach?form=moi',
      PLAN,
      TASK,
      '/tien-do',
      '/so-lieu',
      '/kon-tum',
      '/don-vi',
      '/don-vi/pol-p51-2025',
      '/chuong-trinh',
      '/chuong-trinh?form=moi',
      `/chuong-trinh/${PROGRAMME}`,
      `/chuong-trinh/${PROGRAMME}?form=tham-gia`,
      '/van-ban',
      '/van-ban?form=moi',
      `/van-ban/${DOCUMENT}`,
      '/hoi-nghi',
      '/hoi-nghi?form=moi',
      CONFERENCE,
      '/kiem-tra',
      OLD_INSPECTION,
      '/mo-hinh',
      '/mo-hinh?form=moi',
      OLD_MODEL,
      MODEL,
      '/cum-thi-dua',
      PARTY_CLUSTER,
      '/khen-thuong',
      PRESENTED_COMMENDATION,
      '/tieu-chi',
      SKILFUL_MODEL,
      NOWHERE,
    ],
  },
];
