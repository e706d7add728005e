import {
  type CandidateDraft,
  type Commendation,
  type CommendationDraft,
  type CommendationGround,
  type CommendationOutcome,
  cancelAward,
  decideCommendation,
  draftedCommendation,
  formOn,
  type IssuerLevel,
  makeCommendation,
  type PublishedRun,
  presentCommendation,
  quotaGround,
  submitCommendation,
  suggestCandidates,
  titleOfCommendation,
} from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, day, id } from '@danvan/domain/kernel';
import { recordId, type Visibility } from '@danvan/domain/programme';
import { QUANG_NGAI_POLICE, SA_THAY_POLICE } from '../demo-accounts.ts';
import { legal } from '../programme/record.ts';
import { MINISTRY } from '../trees/police.ts';
import { COMMENDATION_FORMS } from './commendation-catalogue/index.ts';
import type { EmulationEntry } from './work.ts';

/** Whoever hands in is a user; the demonstration's never decides. */
const PROPOSER = 'mh-nguoi-trinh';
const DECIDER = 'mh-nguoi-quyet-dinh';

const levelOf = (issuer: OrgUnitId): IssuerLevel => (issuer === MINISTRY ? 'MINISTRY' : 'PROVINCE');

const groundOn = (on: Day, draft: Pick<CommendationDraft, 'form' | 'issuer'>, run: PublishedRun | null) => ({
  today: on,
  form: formOn(COMMENDATION_FORMS, draft.form, on),
  issuerLevel: levelOf(draft.issuer),
  run,
  earlier: [],
});

/** A proposal with its story, day by day; without a day that act has not happened. */
type Story = {
  readonly id: string;
  readonly owner: OrgUnitId;
  readonly draft: Omit<CommendationDraft, 'overQuotaReason'>;
  readonly drafted: string;
  readonly submitted?: string;
  readonly decided?: readonly [on: string, citation: string];
  readonly presented?: readonly [on: string, presenter: OrgUnitId, at: string];
  readonly cancelled?: readonly [
    on: string,
    candidate: number,
    people: number,
    reason: string,
    citation: string,
  ];
};

type Act = (now: Commendation) => CommendationOutcome;

const grantedAll = ({ candidates }: Commendation) =>
  candidates.map(({ unit, kind, people }) => ({ unit, kind, granted: people, reason: null }));

const decideAct =
  ([on, citation]: NonNullable<Story['decided']>, ground: (on: Day) => CommendationGround): Act =>
  (now) =>
    decideCommendation(
      now,
      { on: day(on), document: null, citation, overQuotaReason: null, outcomes: grantedAll(now) },
      DECIDER,
      ground(day(on)),
    );

const presentAct =
  ([on, presenter, at]: NonNullable<Story['presented']>): Act =>
  (now) =>
    presentCommendation(now, { on: day(on), presenter, at }, day(on));

const cancelAct =
  ([on, candidate, people, reason, citation]: NonNullable<Story['cancelled']>): Act =>
  (now) => {
    const { unit, kind } = now.candidates[candidate] as CandidateDraft;
    return cancelAward(now, { unit, kind, on: day(on), people, reason, document: null, citation }, day(on));
  };

/** The commendation after its story: every act of it is one that the domain allows. */
const play = (story: Story, run: PublishedRun | null): Commendation => {
  const draft: CommendationDraft = { ...story.draft, overQuotaReason: null };
  const ground = (on: Day): CommendationGround => groundOn(on, draft, run);
  const made = legal(story.id, makeCommendation(draft, ground(day(story.drafted)))).value;
  const { submitted, decided, presented, cancelled } = story;
  const acts: readonly Act[] = [
    ...(submitted ? [(now: Commendation) => submitCommendation(now, PROPOSER, ground(day(submitted)))] : []),
    ...(decided ? [decideAct(decided, ground)] : []),
    ...(presented ? [presentAct(presented)] : []),
    ...(cancelled ? [cancelAct(cancelled)] : []),
  ];
  const first = draftedCommendation(recordId<'COMMENDATION'>(story.id), story.owner, made);
  return acts.reduce<Commendation>((now, act) => legal(story.id, act(now)).value, first);
};

const visibilityOf = ({ state, submitted }: Commendation): Visibility => {
  if (state === 'DECIDED' || state === 'PRESENTED') return 'PUBLISHED';
  return submitted === null ? 'INTERNAL' : 'JOINT';
};

const lastDayOf = ({ drafted, submitted, decided, presented, cancelled }: Story): Day =>
  day(cancelled?.[0] ?? presented?.[0] ?? decided?.[0] ?? submitted ?? drafted);

/** A commendation with its record; a draft is its owner's alone. */
export type CommendationEntry = EmulationEntry<Commendation>;

const entryOf = (story: Story, run: PublishedRun | null): CommendationEntry => {
  const content = play(story, run);
  const form = formOn(COMMENDATION_FORMS, content.form, lastDayOf(story));
  if (form === null) throw new Error(`${story.id}: its form is not in force`);
  const concerned =
    content.submitted === null
      ? []
      : [content.issuer, ...(content.presented ? [content.presented.presenter] : [])];
  return {
    record: {
      kind: 'COMMENDATION',
      id: content.id,
      title: titleOfCommendation(content, form),
      owner: content.owner,
      visibility: visibilityOf(content),
      concerned: [...new Set(concerned)].filter((unit) => unit !== content.owner),
      programmes: [],
      origin: 'DEMONSTRATION',
      source: null,
      told: lastDayOf(story),
      alsoFoundBy: content.decision?.citation ? [content.decision.citation] : [],
    },
    content,
  };
};

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

const fromRanking = (run: PublishedRun): readonly Story[] => [
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

const fromRecognition = (run: PublishedRun): Story => ({
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
const FOR_OCCASIONS: readonly Story[] = [
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

/** The published runs that commendations come from. */
export type CommendedRuns = { readonly ranking: PublishedRun; readonly recognition: PublishedRun };

/** Commendations of the demonstration: from the published runs, and for occasions. */
export const demonstrationCommendations = ({
  ranking,
  recognition,
}: CommendedRuns): readonly CommendationEntry[] => [
  ...fromRanking(ranking).map((story) => entryOf(story, ranking)),
  entryOf(fromRecognition(recognition), recognition),
  ...FOR_OCCASIONS.map((story) => entryOf(story, null)),
];
