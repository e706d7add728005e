import { randomUUID } from 'node:crypto';
import { decimal } from '@danvan/domain/kernel';
import type { IndicatorCode } from '@danvan/domain/reporting';
import type { CriteriaSetDraft } from '@danvan/domain/scoring';
import { vi } from 'vitest';
import type { ReportingWorld, UserName } from '../../../testing/reporting-world.ts';
import { aLeaf, anInput, content, criteriaOf } from '../../scoring/criteria-set/testing.ts';
import { clustersOf } from '../cluster/testing.ts';

export const MARK = `state values { name value source } setPoints reason by points leafState`;
const SHEET = `id version state view isOwn openActs submittedBy sendBackReason reviewsDone reviewsExpected explained
  rechecked subject { id shortName } group { id title } unit { id } gaps { key inputs policy }
  ownReview { version submittedAt }
  entries { key prefill { name value source reports { unitName periodLabel } pledgeClusterId }
    self { ${MARK} } recheck { ${MARK} } final { ${MARK} }
    peers { unit { id } points comment isOwn } peerMean explanation { words by }
    changes { stage before after reason by } }`;
const ROUND = `id version title state visibility openActs sheetCount firstDay lastDay cancelReason concerned { id }
  set { code version rulesHash } deadlines { stage dueOn daysLeft }
  groups { id title sheets submitted reviewsDone reviewsExpected explained rechecked }
  duties { sheetId stage isExplanation dueOn left }
  runs { id number pass reason rulesHash inputsHash isPublished correctsRun }
  job { id kind state done total error by }`;
const SUMMARY = `total achievable normalised class isComplete mayHaveTitle rank isRankShared verdicts { key kind }`;
const NOTICES = `... on InputRefused { code faults { code message path } } ... on ActRefused { code message }`;
const ROUND_ANSWER = `__typename
  ... on RecordChanged { record { ... on ScoringRound { ${ROUND} } } } ... on RecordConflict { current { version } } ${NOTICES}`;
const SHEET_ANSWER = `__typename
  ... on SheetChanged { sheet { ${SHEET} } warnings { code path } } ... on SheetConflict { currentSheet { version } } ${NOTICES}`;

/** Inputs of the acts whose type is not named after them. */
const INPUT_OF: Readonly<Record<string, string>> = {
  draftRound: 'DraftRoundInput',
  reviseRound: 'ReviseRoundInput',
  correctRound: 'CorrectRoundInput',
  saveSelfScore: 'SaveSheetInput',
  recheckScore: 'SaveSheetInput',
  setFinalScore: 'SaveSheetInput',
  savePeerScores: 'SavePeerScoresInput',
  explainScore: 'ExplainScoreInput',
};

/** 50 for launches against the target, 30 for appraisal, 20 for initiatives. */
const half = decimal('0.5');
const actual = anInput('actual', 'LAUNCHES');
const target = { ...anInput('target', 'LAUNCHES'), indicator: 'LAUNCHES' as IndicatorCode, isTarget: true };
export const LEAVES = [
  aLeaf('I', {
    maximum: decimal(50),
    rule: { name: 'targetRatio', direction: 'HIGHER', half },
    inputs: [actual, target],
  }),
  aLeaf('II', {
    maximum: decimal(30),
    rule: { name: 'manual' },
    missing: 'INCOMPLETE',
    inputs: [anInput('points')],
    isQuantitative: false,
  }),
  aLeaf('III', { maximum: decimal(20), mayBeNotAssigned: true, inputs: [anInput('count')] }),
];

/** What somebody types for one leaf. */
export const typed = (key: string, values: Record<string, string | null>, over: object = {}) => ({
  key,
  state: 'ASSIGNED',
  values: Object.entries(values).map(([name, text]) => ({ name, text })),
  ...over,
});

/** What the tests of rounds do and read, in the name of some user of a small world. */
export const roundsOf = (world: ReportingWorld) => {
  const [sets, clusters] = [criteriaOf(world), clustersOf(world)];
  const ask = async (userName: UserName, query: string, variables: object = {}) =>
    (await world.as(userName)).ask(query, { ...variables });
  const send = async (userName: UserName, name: string, input: object, answer: string, fallback: string) => {
    const query = `mutation ($input: ${INPUT_OF[name] ?? fallback}!) { it: ${name}(input: $input) { ${answer} } }`;
    const told = await ask(userName, query, { input: { idempotencyKey: randomUUID(), ...input } });
    return told.data?.it ?? told;
  };
  const perform = (userName: UserName, name: string, input: object) =>
    send(userName, name, input, ROUND_ANSWER, 'RoundActInput');
  const onSheet = (userName: UserName, name: string, input: object) =>
    send(userName, name, input, SHEET_ANSWER, 'SheetActInput');
  const seen = async (userName: UserName, id: string) =>
    (await ask(userName, `query ($id: ID!) { scoringRound(id: $id) { ${ROUND} } }`, { id })).data
      .scoringRound;
  const sheet = async (userName: UserName, id: string) =>
    (await ask(userName, `query ($id: ID!) { scoreSheet(id: $id) { ${SHEET} } }`, { id })).data.scoreSheet;
  const sheets = async (userName: UserName, roundId: string) => {
    const query = `query ($id: ID!) { scoreSheets(roundId: $id) { nodes { id view subject { id } } } }`;
    return (await ask(userName, query, { id: roundId })).data.scoreSheets.nodes;
  };
  /** Waits until no job is at work on the round; says how the last one ended. */
  const settled = (userName: UserName, id: string) =>
    vi.waitFor(
      async () => {
        const round = await seen(userName, id);
        if (!['DONE', 'FAILED'].includes(round.job.state)) throw new Error('A job is at work.');
        return round;
      },
      { timeout: 30_000, interval: 100 },
    );
  const publishedSet = async (over: Partial<CriteriaSetDraft> = {}) => {
    const { record } = { record: await sets.published(content({ criteria: LEAVES, ...over })) };
    return { setCode: record.code as string, setVersion: record.edition as number };
  };
  const roundInput = (set: object, over: object = {}) => ({
    title: 'Đợt chấm thi đua năm 2026',
    ...set,
    firstDay: '2026-01-01',
    lastDay: '2026-12-31',
    deadlines: [{ stage: 'SELF', dueOn: '2026-12-05' }],
    entrantKind: 'CLUSTERS',
    entrantIds: [],
    ...over,
  });
  /** Drafts a round and opens it; answers it when its sheets are there. */
  const opened = async (input: object, userName: UserName = 'tonghop') => {
    const drafted = await perform(userName, 'draftRound', { round: input });
    if (drafted.__typename !== 'RecordChanged') throw new Error(JSON.stringify(drafted));
    const { id, version } = drafted.record;
    const asked = await perform(userName, 'openRound', { id, version });
    if (asked.__typename !== 'RecordChanged') throw new Error(JSON.stringify(asked));
    return settled(userName, id);
  };
  const sheetOf = async (userName: UserName, roundId: string, unit: string): Promise<string> => {
    const found = (await sheets(userName, roundId)).find(
      (each: { subject: { id: string } }) => each.subject.id === unit,
    );
    if (!found) throw new Error(`${userName} sees no sheet of ${unit}`);
    return found.id;
  };
  const move = async (name: string, id: string, userName: UserName = 'tonghop', over: object = {}) => {
    const { version } = await seen(userName, id);
    return perform(userName, name, { id, version, ...over });
  };
  const score = async (userName: UserName, id: string, stage: string | null = null) => {
    const query = `query ($id: ID!, $stage: WrittenStage) { scoreSheet(id: $id) { score(stage: $stage) {
      pass runId accountLines account { key lines } summary { ${SUMMARY} } leaves { key state points } } } }`;
    return (await ask(userName, query, { id, stage })).data.scoreSheet?.score ?? null;
  };
  const ranking = async (userName: UserName, roundId: string, run: number | null = null) => {
    const query = `query ($id: ID!, $run: Int) { ranking(roundId: $id, run: $run) { run { number } groups {
      group { id title } rows { subject { id } sheetId formerRank isOwn score { ${SUMMARY} } } } } }`;
    return (await ask(userName, query, { id: roundId, run })).data.ranking;
  };
  return {
    sets,
    clusters,
    ask,
    perform,
    onSheet,
    seen,
    sheet,
    sheets,
    sheetOf,
    settled,
    publishedSet,
    roundInput,
    opened,
    move,
    score,
    ranking,
  };
};
export type Rounds = ReturnType<typeof roundsOf>;
