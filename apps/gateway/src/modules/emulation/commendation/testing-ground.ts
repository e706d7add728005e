import { CLUSTER_1000, COMMENDATION_FORMS, SAFE_SETS } from '@danvan/datasets';
import type { CommendationForm, JudgedUnit } from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { ok } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import { insertMany } from '../../../database/insert-many.ts';
import { inAct } from '../../../database/unit-of-work.ts';
import type { ReportingWorld } from '../../../testing/reporting-world.ts';
import type { Uow } from '../../programme/record/act.ts';
import { writeRecords } from '../../programme/record/record.store.ts';
import { freezeRules } from '../round/frozen-rules.ts';
import { SCORING_ROUND } from '../round/round.row.ts';
import { RUN_RESULT, SCORING_RUN } from '../round/run.row.ts';
import { SCORE_SHEET } from '../round/sheet.row.ts';
import { saveCommendationForms } from './form.store.ts';

/** What tests of commendation stand on: forms and runs; never imported outside tests. */
export const PROVINCES_RUN = 'lan-cham-cac-tinh';
export const COMMUNES_RUN = 'lan-cham-cac-xa';
export const SAFE_RUN = 'lan-cham-an-toan';
/** Scored and not published. */
export const UNPUBLISHED_RUN = 'lan-cham-chua-cong-bo';

type Judged = Pick<JudgedUnit, 'unit' | 'rank' | 'mayHaveTitle' | 'isRecognised'> & {
  readonly total: string | null;
  readonly class: string | null;
};

const judged = (unit: string, rank: number | null, rest: Partial<Judged> = {}): Judged => ({
  unit: unit as OrgUnitId,
  rank,
  total: rank === null ? '700' : `${960 - rank * 10}`,
  class: CLUSTER_1000.bands[0]?.code ?? null,
  mayHaveTitle: true,
  isRecognised: null,
  ...rest,
});

type RunSketch = {
  readonly run: string;
  readonly holder: string;
  readonly title: string;
  readonly set?: typeof CLUSTER_1000;
  readonly units: readonly Judged[];
  readonly isPublished?: boolean;
};

/** Ended with the districts' time and followed by nothing. */
export const ENDED_FORM = 'HUY_HIEU_CU';

/** Quảng Ngãi first; Gia Lai barred from titles; Đắk Lắk third and of the last class. */
const RUNS: readonly RunSketch[] = [
  {
    run: PROVINCES_RUN,
    holder: 'bca',
    title: 'Cụm thi đua các tỉnh năm 2026',
    units: [
      judged('ca:quang-ngai', 1),
      judged('ca:gia-lai', 2, { mayHaveTitle: false }),
      judged('ca:dak-lak', 3, { class: CLUSTER_1000.bands.at(-1)?.code ?? null }),
    ],
  },
  {
    run: COMMUNES_RUN,
    holder: 'ca:quang-ngai',
    title: 'Thi đua các xã năm 2026',
    units: [judged('ca:sa-thay', 1), judged('ca:dak-to', 2), judged('ca:mo-duc', 3)],
  },
  {
    run: SAFE_RUN,
    holder: 'ca:quang-ngai',
    title: 'An toàn về an ninh, trật tự năm 2026',
    set: SAFE_SETS[0] ?? CLUSTER_1000,
    units: [
      judged('ca:sa-thay', null, { total: '0', class: null, isRecognised: true }),
      judged('ca:dak-to', null, { total: '0', class: null, isRecognised: false }),
    ],
  },
  {
    run: UNPUBLISHED_RUN,
    holder: 'bca',
    title: 'Đợt chấm thử',
    units: [judged('ca:quang-ngai', 1)],
    isPublished: false,
  },
];

const roundOf = (run: string): string => `dot-${run}`;
const groupOf = (run: string): string => `cum-${run}`;
const sheetOf = (run: string, unit: string): string => `${run} ${unit}`;

const resultOf = ({ unit, ...rest }: Judged, group: string): object => ({
  subject: unit,
  group,
  leaves: [],
  total: rest.total,
  achievable: '1000',
  normalised: rest.total,
  isComplete: true,
  bandClass: rest.class,
  class: rest.class,
  isRecognised: rest.isRecognised,
  verdicts: [],
  mayHaveTitle: rest.mayHaveTitle,
  rank: rest.rank,
  isRankShared: false,
});

type Writing = Pick<Uow, 'manager' | 'now'>;

const writeRound = async ({ manager, now }: Writing, sketch: RunSketch, rulesHash: string): Promise<void> => {
  const { run, holder, title, set = CLUSTER_1000, units, isPublished = true } = sketch;
  const id = roundOf(run);
  const visibility = isPublished ? 'PUBLISHED' : 'INTERNAL';
  const kept = { owner: holder as OrgUnitId, concerned: [], programmes: [], source: null, changedAt: now };
  await writeRecords(manager, [
    { ...kept, id: recordId(id), kind: 'SCORING_ROUND', title, visibility, origin: 'ENTERED' },
  ]);
  await insertMany(manager, SCORING_ROUND, [
    {
      id,
      state: 'FINAL',
      set_code: set.code,
      set_version: set.version,
      rules_hash: rulesHash,
      first_day: '2026-01-01',
      last_day: '2026-12-31',
      deadlines: {},
      subject: 'UNIT',
      entrants: { kind: 'UNITS', units: units.map(({ unit }) => unit) },
      cancel_reason: null,
      busy_job: null,
      published_run: null,
      published_at: null,
    },
  ]);
};

const sheetsOf = ({ run, units }: RunSketch) =>
  units.map(({ unit }) => ({
    id: sheetOf(run, unit),
    round_id: roundOf(run),
    subject: unit,
    unit_id: unit,
    group_id: groupOf(run),
    group_name: 'Cụm thi đua số 1',
    state: 'SUBMITTED',
    version: 1,
    was_submitted: true,
    submitted_at: null,
    submitted_by: null,
    send_back_reason: null,
    prefill: {},
  }));

const runRow = (of: RunSketch, rulesHash: string, now: Date, rest: object = {}) => ({
  id: of.run,
  round_id: roundOf(of.run),
  number: 1,
  pass: 'FINAL',
  rules_hash: rulesHash,
  inputs_hash: '0'.repeat(64),
  inputs: '[]',
  reason: null,
  corrects_id: null,
  at: now.toISOString(),
  by_name: 'Thử nghiệm',
  ...rest,
});

const resultsOf = ({ run, units }: RunSketch) =>
  units.map((each) => ({
    run_id: run,
    sheet_id: sheetOf(run, each.unit),
    subject: each.unit,
    group_id: groupOf(run),
    result: resultOf(each, groupOf(run)),
  }));

const publish = ({ manager, now }: Writing, round: string, run: string): Promise<unknown> =>
  manager.query(
    `UPDATE scoring_round SET state = 'PUBLISHED', published_run = $2, published_at = $3 WHERE id = $1`,
    [round, run, now],
  );

const writeRun = async (uow: Writing, sketch: RunSketch): Promise<void> => {
  const { manager, now } = uow;
  const rulesHash = await freezeRules(manager, sketch.set ?? CLUSTER_1000);
  await writeRound(uow, sketch, rulesHash);
  await insertMany(manager, SCORE_SHEET, sheetsOf(sketch));
  await insertMany(manager, SCORING_RUN, [runRow(sketch, rulesHash, now)]);
  await insertMany(manager, RUN_RESULT, resultsOf(sketch));
  if (sketch.isPublished ?? true) await publish(uow, roundOf(sketch.run), sketch.run);
};

/** A later run of the round of the provinces, in which Quảng Ngãi is last. */
export const writeCorrection = async ({ dataSource, clock }: ReportingWorld): Promise<void> => {
  const [sketch] = RUNS;
  if (sketch === undefined) throw new Error('There are no runs');
  await inAct(dataSource, null, clock, async (uow) => {
    const rulesHash = await freezeRules(uow.manager, CLUSTER_1000);
    const id = `${sketch.run}-dinh-chinh`;
    const corrects = { id, number: 2, corrects_id: sketch.run, reason: 'Nhập nhầm số liệu' };
    await insertMany(uow.manager, SCORING_RUN, [runRow(sketch, rulesHash, uow.now, corrects)]);
    await publish(uow, roundOf(sketch.run), id);
    await uow.audit({ action: 'TEST_DATA', subjectId: id });
    return ok(null);
  });
};

const [FLAG] = COMMENDATION_FORMS.filter(({ code }) => code === 'CO_THI_DUA');

const endedForm = (): CommendationForm => {
  if (FLAG === undefined) throw new Error('The catalogue has no flag');
  return { ...FLAG, code: ENDED_FORM };
};

/** The catalogue, a form that has ended, three published runs and one that is not. */
export const writeCommendationGround = async ({ dataSource, clock }: ReportingWorld): Promise<void> => {
  await inAct(dataSource, null, clock, async (uow) => {
    await saveCommendationForms(uow.manager, [...COMMENDATION_FORMS, endedForm()]);
    for (const sketch of RUNS) await writeRun(uow, sketch);
    await uow.audit({ action: 'TEST_DATA', subjectId: 'commendation' });
    return ok(null);
  });
};
