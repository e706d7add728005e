import { randomUUID } from 'node:crypto';
import { CLUSTER_1000, COMMENDATION_FORMS, SAFE_SETS } from '@danvan/datasets';
import type { CommendationForm, JudgedUnit } from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { ok } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import type { ApiClient } from '@danvan/testing';
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

/** How tests of commendation act and ask; never imported outside tests. */
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

const writeRun = async ({ manager, now }: Pick<Uow, 'manager' | 'now'>, sketch: RunSketch): Promise<void> => {
  const { run, holder, title, set = CLUSTER_1000, units, isPublished = true } = sketch;
  const round = `dot-${run}`;
  await writeRecords(manager, [
    {
      id: recordId(round),
      kind: 'SCORING_ROUND',
      title,
      owner: holder as OrgUnitId,
      visibility: isPublished ? 'PUBLISHED' : 'INTERNAL',
      concerned: [],
      programmes: [],
      origin: 'ENTERED',
      source: null,
      changedAt: now,
    },
  ]);
  const rules_hash = await freezeRules(manager, set);
  await insertMany(manager, SCORING_ROUND, [
    {
      id: round,
      state: 'FINAL',
      set_code: set.code,
      set_version: set.version,
      rules_hash,
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
  const group = `cum-${run}`;
  await insertMany(
    manager,
    SCORE_SHEET,
    units.map(({ unit }) => ({
      id: `${run} ${unit}`,
      round_id: round,
      subject: unit,
      unit_id: unit,
      group_id: group,
      group_name: 'Cụm thi đua số 1',
      state: 'SUBMITTED',
      version: 1,
      was_submitted: true,
      submitted_at: null,
      submitted_by: null,
      send_back_reason: null,
      prefill: {},
    })),
  );
  await insertMany(manager, SCORING_RUN, [
    {
      id: run,
      round_id: round,
      number: 1,
      pass: 'FINAL',
      rules_hash,
      inputs_hash: '0'.repeat(64),
      inputs: '[]',
      reason: null,
      corrects_id: null,
      at: now.toISOString(),
      by_name: 'Thử nghiệm',
    },
  ]);
  await insertMany(
    manager,
    RUN_RESULT,
    units.map((each) => ({
      run_id: run,
      sheet_id: `${run} ${each.unit}`,
      subject: each.unit,
      group_id: group,
      result: resultOf(each, group),
    })),
  );
  if (!isPublished) return;
  await manager.query(
    `UPDATE scoring_round SET state = 'PUBLISHED', published_run = $2, published_at = $3 WHERE id = $1`,
    [round, run, now],
  );
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

const STANDING = 'clusterName total class { place } rank mayHaveTitle isRecognised';
const COMMENDATION = `id title version state visibility year runId occasion openActs waitsForViewer
  form { code } issuer { id } run { title year isCorrected } overQuotaReason
  candidates { unit { id } kind people awards bars standing { ${STANDING} } outcome { granted reason }
    cancellations { on people reason citation document { id } } }
  quota { isExceeded lines { clusterName units allowed granted proposed overBy } }
  hindrances { code message path } returned { on reason } withdrawn { on reason }
  decision { on citation overQuotaReason document { id } } presented { on at presenter { id } }`;

const ANSWER = `__typename
  ... on RecordChanged { record { ... on Commendation { ${COMMENDATION} } } warnings { code path } }
  ... on InputRefused { code faults { code path message } }
  ... on RecordConflict { code } ... on ActRefused { code message path }`;

const INPUT_OF: Readonly<Record<string, string>> = {
  returnCommendation: 'StopCommendationInput',
  withdrawCommendation: 'StopCommendationInput',
};

/** Does an act and gives its answer; the idempotency key is a new one unless the input has one. */
export const act = async (browser: ApiClient, name: string, input: object) => {
  const type = INPUT_OF[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await browser.ask(
    `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${ANSWER} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  return answer.data?.it ?? answer;
};

export const collective = (unitId: string) => ({ unitId, kind: 'COLLECTIVE', people: 1 });
export const individuals = (unitId: string, people: number) => ({ unitId, kind: 'INDIVIDUAL', people });

/** A flag for Quảng Ngãi from the run of the provinces; what matters is stated. */
export const proposal = (rest: object = {}) => ({
  formCode: 'CO_THI_DUA',
  year: 2026,
  issuerId: 'bca',
  runId: PROVINCES_RUN,
  candidates: [collective('ca:quang-ngai')],
  ...rest,
});

/** Drafts a proposal and gives it as it is then. */
export const drafted = async (browser: ApiClient, rest: object = {}) => {
  const answer = await act(browser, 'draftCommendation', { commendation: proposal(rest) });
  if (!answer.record) throw new Error(JSON.stringify(answer));
  return answer.record;
};

export const submitted = async (browser: ApiClient, rest: object = {}) => {
  const { id, version } = await drafted(browser, rest);
  const answer = await act(browser, 'submitCommendation', { id, version });
  if (!answer.record) throw new Error(JSON.stringify(answer));
  return answer.record;
};

/** A decision that grants all that is proposed; what matters is stated. */
export const decision = (
  of: { id: string; version: number; candidates: { unit: { id: string }; kind: string; people: number }[] },
  rest: object = {},
) => ({
  id: of.id,
  version: of.version,
  on: '2026-11-22',
  citation: 'Quyết định số 120/QĐ-BCA',
  outcomes: of.candidates.map(({ unit, kind, people }) => ({ unitId: unit.id, kind, granted: people })),
  ...rest,
});

export const decided = async (proposer: ApiClient, issuer: ApiClient, rest: object = {}) => {
  const answer = await act(issuer, 'decideCommendation', decision(await submitted(proposer, rest)));
  if (!answer.record) throw new Error(JSON.stringify(answer));
  return answer.record;
};

export const askCommendation = async (browser: ApiClient, id: string) =>
  (await browser.ask(`query ($id: ID!) { commendation(id: $id) { ${COMMENDATION} } }`, { id })).data
    ?.commendation;

/** Ids of the commendations that answer to a filter, in their order. */
export const findIds = async (browser: ApiClient, filter: object): Promise<string[]> => {
  const answer = await browser.ask(
    'query ($filter: CommendationFilter!) { commendations(filter: $filter, first: 100) { nodes { id } } }',
    { filter },
  );
  if (!answer.data) throw new Error(answer.text);
  return answer.data.commendations.nodes.map((node: { id: string }) => node.id);
};

const REGISTER = `query ($filter: AwardFilter!) { commendationRegister(filter: $filter, first: 100) { totalCount nodes {
  candidate { unit { id } kind people awards cancellations { reason citation } }
  commendation { id year form { code } issuer { id } decision { citation } presented { presenter { id } } } } } }`;

export const askRegister = async (browser: ApiClient, filter: object) => {
  const answer = await browser.ask(REGISTER, { filter });
  if (!answer.data) throw new Error(answer.text);
  return answer.data.commendationRegister.nodes;
};

/** The faults of a refusal: "code path", in order; of an act as a whole its code. */
export const codes = (answer: { code?: string; faults?: { code: string; path: string[] }[] }) =>
  answer.faults?.map(({ code, path }) => `${code} ${path.join('.')}`) ?? [answer.code];
