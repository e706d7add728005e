import type { OrgUnitId } from '../../hierarchy/model.ts';
import { type Day, day, decimal, id, validFrom } from '../../kernel/index.ts';
import { recordId } from '../../programme/index.ts';
import type { OutcomeDraft } from './check-outcomes.ts';
import { type DecisionDraft, decideCommendation } from './decide-commendation.ts';
import type { CommendationOutcome } from './fault.ts';
import type { CommendationForm } from './form.ts';
import type { CommendationGround } from './ground.ts';
import { makeCommendation } from './make-commendation.ts';
import {
  type CandidateDraft,
  type Commendation,
  type CommendationDraft,
  type CommendedRunId,
  draftedCommendation,
  type JudgedUnit,
  type PublishedRun,
} from './model.ts';
import { submitCommendation } from './submit-commendation.ts';

/** Builders for tests of commendation; never imported outside tests. */
export const TODAY: Day = day('2026-11-22');
export const OWNER = id<'OrgUnit'>('cong-an-quang-ngai');
export const ISSUER = id<'OrgUnit'>('bo-cong-an');
/** The users who submit and who decide. */
export const OFFICER = 'can-bo';
export const LEADER = 'lanh-dao';

export const unit = (name: string): OrgUnitId => id<'OrgUnit'>(name);

/** cờ thi đua: a title for the first of its cluster, one a cluster. */
export const form = (rest: Partial<CommendationForm> = {}): CommendationForm => ({
  code: 'CO_THI_DUA',
  kind: 'TITLE',
  name: { vi: 'Cờ thi đua', en: 'Emulation flag' },
  for: ['COLLECTIVE', 'INDIVIDUAL'],
  issuers: ['MINISTRY'],
  validity: validFrom(day('2010-01-01')),
  source: null,
  note: { vi: 'do hệ thống đặt', en: 'set by us' },
  quota: { kind: 'PER_CLUSTER', number: 1 },
  requires: { bestClasses: null, lowestRank: null, isRecognised: false, mayHaveTitle: true },
  isForOccasions: false,
  ...rest,
});

const CLASS_CODES = ['XUAT_SAC', 'KHA', 'TRUNG_BINH', 'YEU'];

/** A class by its place, the best being 1. */
export const classAt = (place: number): JudgedUnit['class'] => ({
  code: CLASS_CODES[place - 1] ?? 'YEU',
  name: { vi: `Loại ${place}`, en: `Class ${place}` },
  place,
});

export const judged = (name: string, rest: Partial<JudgedUnit> = {}): JudgedUnit => ({
  unit: unit(name),
  cluster: 'cum-1',
  clusterName: 'Cụm số 1',
  total: decimal('900'),
  class: classAt(1),
  rank: 1,
  isRankShared: false,
  mayHaveTitle: true,
  isRecognised: null,
  ...rest,
});

/** A cluster of six, ranked 1 to 6. */
export const SIX: readonly JudgedUnit[] = [1, 2, 3, 4, 5, 6].map((rank) =>
  judged(`don-vi-${rank}`, { rank, total: decimal(1000 - rank * 10) }),
);

export const run = (units: readonly JudgedUnit[] = SIX): PublishedRun => ({
  id: 'dot-cham-2026' as CommendedRunId,
  year: 2026,
  units,
});

export const ground = (rest: Partial<CommendationGround> = {}): CommendationGround => ({
  today: TODAY,
  form: form(),
  issuerLevel: 'MINISTRY',
  run: run(),
  earlier: [],
  ...rest,
});

export const collective = (name: string, rest: Partial<CandidateDraft> = {}): CandidateDraft => ({
  unit: unit(name),
  kind: 'COLLECTIVE',
  people: 1,
  note: null,
  ...rest,
});

export const individuals = (name: string, people: number): CandidateDraft =>
  collective(name, { kind: 'INDIVIDUAL', people });

export const draft = (rest: Partial<CommendationDraft> = {}): CommendationDraft => ({
  form: 'CO_THI_DUA',
  year: 2026,
  issuer: ISSUER,
  run: 'dot-cham-2026' as CommendedRunId,
  occasion: null,
  story: 'Dẫn đầu cụm thi đua năm 2026',
  overQuotaReason: null,
  candidates: [collective('don-vi-1')],
  ...rest,
});

/** The commendation that came of an act which the test takes for granted. */
export const made = (outcome: CommendationOutcome): Commendation => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.value;
};

export const drafted = (rest: Partial<CommendationDraft> = {}, on = ground()): Commendation => {
  const content = makeCommendation(draft(rest), on);
  if (!content.ok) throw new Error(JSON.stringify(content.error));
  return draftedCommendation(recordId<'COMMENDATION'>('k'), OWNER, content.value.value);
};

export const submitted = (rest: Partial<CommendationDraft> = {}, on = ground()): Commendation =>
  made(submitCommendation(drafted(rest, on), OFFICER, on));

/** Grants all that is proposed; what matters is stated. */
export const decision = (
  { candidates }: Pick<Commendation, 'candidates'>,
  rest: Partial<DecisionDraft> = {},
): DecisionDraft => ({
  on: TODAY,
  document: null,
  citation: '120/QĐ-BCA',
  overQuotaReason: null,
  outcomes: candidates.map(
    ({ unit: of, kind, people }): OutcomeDraft => ({
      unit: of,
      kind,
      granted: people,
      reason: null,
    }),
  ),
  ...rest,
});

export const decided = (rest: Partial<CommendationDraft> = {}, on = ground()): Commendation => {
  const proposal = submitted(rest, on);
  return made(decideCommendation(proposal, decision(proposal), LEADER, on));
};

/** What an act is refused for: "code at path", in order. */
export const refusals = (
  outcome: { ok: true } | { ok: false; error: readonly { code: string; path: readonly unknown[] }[] },
) => (outcome.ok ? [] : outcome.error.map(({ code, path }) => `${code} ${path.join('.')}`.trim()));
