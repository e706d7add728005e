import { graphql, type ResultOf } from '@danvan/api-schema';
import { WorkActParts } from '../../programme/record/work-act-parts.ts';

/** A round as a line of a list: what, where it stands, what the viewer's unit has to do. */
export const RoundLine = graphql(`
  fragment RoundLine on ScoringRound @_unmask {
    id kind title state origin year firstDay lastDay sheetCount
    owner { id name shortName }
    set { code version name { vi en } outcome scale rulesHash }
    duties { sheetId stage isExplanation dueOn left }
  }
`);

export const RoundListQuery = graphql(
  `query RoundList($filter: ScoringRoundFilter!, $first: Int!) {
    scoringRounds(filter: $filter, first: $first) { totalCount nodes { ...RoundLine groups { id title } } }
  }`,
  [RoundLine],
);

/** A job, as far as one watches it. */
export const JobParts = graphql(`
  fragment JobParts on Job @_unmask { id kind state done total error by createdAt startedAt finishedAt }
`);

/** What a run says of one subject, without its leaves. */
export const SummaryParts = graphql(`
  fragment SummaryParts on ScoreSummary @_unmask {
    total achievable normalised class className { vi en } isComplete isRecognised mayHaveTitle rank isRankShared
    verdicts { key kind name { vi en } }
  }
`);

export const RoundQuery = graphql(
  `query ScoringRound($id: ID!) {
    scoringRound(id: $id) {
      ...RoundLine
      visibility version subject entrantKind entrantLevel deadlines { stage dueOn daysLeft }
      groups { id title sheets submitted reviewsDone reviewsExpected explained rechecked }
      source cancelReason publishedAt entrantIds openActs concerned { id name }
      runs { id number pass at by reason rulesHash inputsHash isPublished correctsRun }
      job { ...JobParts }
    }
  }`,
  [RoundLine, JobParts],
);

/** The sheets of one group, as far as the viewer may know them. */
export const RoundSheetsQuery = graphql(`
  query RoundSheets($roundId: ID!, $groupId: ID, $first: Int!) {
    scoreSheets(roundId: $roundId, groupId: $groupId, first: $first) {
      totalCount
      nodes {
        id version state isOwn submittedAt reviewsDone reviewsExpected explained rechecked
        subject { id name shortName }
      }
    }
  }
`);

/** What a correction says otherwise than the run before. */
export const RunDifferencesQuery = graphql(
  `query RunDifferences($runId: ID!) {
    runDifferences(runId: $runId) {
      subject { id name shortName }
      before { ...SummaryParts }
      after { ...SummaryParts }
      leaves { key before after }
    }
  }`,
  [SummaryParts],
);

export const JobQuery = graphql('query Job($id: ID!) { job(id: $id) { ...JobParts } }', [JobParts]);

const act = [WorkActParts] as [typeof WorkActParts];
export const DraftRound = graphql(
  'mutation DraftRound($input: DraftRoundInput!) { draftRound(input: $input) { ...WorkActParts } }',
  act,
);
export const ReviseRound = graphql(
  'mutation ReviseRound($input: ReviseRoundInput!) { reviseRound(input: $input) { ...WorkActParts } }',
  act,
);
export const OpenRound = graphql(
  'mutation OpenRound($input: RoundActInput!) { openRound(input: $input) { ...WorkActParts } }',
  act,
);
export const StartPeerReview = graphql(
  'mutation StartPeerReview($input: RoundActInput!) { startPeerReview(input: $input) { ...WorkActParts } }',
  act,
);
export const StartExplanation = graphql(
  'mutation StartExplanation($input: RoundActInput!) { startExplanation(input: $input) { ...WorkActParts } }',
  act,
);
export const StartRecheck = graphql(
  'mutation StartRecheck($input: RoundActInput!) { startRecheck(input: $input) { ...WorkActParts } }',
  act,
);
export const FinaliseRound = graphql(
  'mutation FinaliseRound($input: RoundActInput!) { finaliseRound(input: $input) { ...WorkActParts } }',
  act,
);
export const ReopenRecheck = graphql(
  'mutation ReopenRecheck($input: RoundActInput!) { reopenRecheck(input: $input) { ...WorkActParts } }',
  act,
);
export const PublishRound = graphql(
  'mutation PublishRound($input: RoundActInput!) { publishRound(input: $input) { ...WorkActParts } }',
  act,
);
export const CorrectRound = graphql(
  'mutation CorrectRound($input: CorrectRoundInput!) { correctRound(input: $input) { ...WorkActParts } }',
  act,
);
export const CancelRound = graphql(
  'mutation CancelRound($input: RoundActInput!) { cancelRound(input: $input) { ...WorkActParts } }',
  act,
);

export type ListedRound = ResultOf<typeof RoundListQuery>['scoringRounds']['nodes'][number];
export type ShownRound = NonNullable<ResultOf<typeof RoundQuery>['scoringRound']>;
export type ShownRun = ShownRound['runs'][number];
export type ListedSheet = ResultOf<typeof RoundSheetsQuery>['scoreSheets']['nodes'][number];
export type RunDifference = ResultOf<typeof RunDifferencesQuery>['runDifferences'][number];
export type ShownJob = NonNullable<ShownRound['job']>;
export type ScoreSummary = ResultOf<typeof SummaryParts>;
